import type { HosterEntry } from "degafam/worker";
import { useEffect, useState } from "preact/hooks";
import { host, href } from "../format";
import { useShared } from "../state/context";
import { hosterLink } from "../state/route";
import { Letters } from "./Letters";
import { placeOf } from "./places";

/** A hoster was named: nothing replaces it, so the page says where it is and how open. */
export function HosterFound({ id }: { readonly id: string }) {
  const { say, client } = useShared();
  const [entry, setEntry] = useState<HosterEntry | null>(null);

  useEffect(() => {
    let current = true;
    client?.hoster(id).then(
      (found) => current && setEntry(found),
      () => current && setEntry(null),
    );
    return () => {
      current = false;
    };
  }, [client, id]);

  if (!entry) return null;
  const { hoster, openness } = entry;
  const website = href(hoster.website?.value);
  const site = hoster.site?.[0];
  const offers = offered(hoster);
  const place = placeOf(site ?? {}, say);
  return (
    <div class="notice hoster-found">
      <p>
        <bdi>{place || say.t("distanceUnknown")}</bdi>
      </p>
      <Letters openness={openness} judged={null} />
      <p class="quiet">{say.t("opennessOf", { n: say.hundred(openness.score), c: say.hundred(openness.coverage) })}</p>
      <a class="button primary" href={hosterLink(id)}>
        {say.t("hosterEverything", { name: hoster.name })}
      </a>
      {website && (
        <a class="link" href={website} rel="noopener noreferrer">
          {say.t("website")} <bdi>{host(website)}</bdi>
        </a>
      )}
      {offers.size > 0 && (
        <>
          <h3>{say.t("hosterOffers")}</h3>
          <ul class="choices">
            {[...offers].map(([address, name]) => (
              <li key={address}>
                <a class="link" href={address} rel="noopener noreferrer">
                  <bdi>{name}</bdi>
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

/** What is open at which address; an address that serves several needs is told once. */
function offered({ offer = [] }: HosterEntry["hoster"]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { status, service_name, url } of offer) {
    const address = href(url);
    if (address && status !== "closed" && !found.has(address)) found.set(address, service_name ?? host(address));
  }
  return found;
}
