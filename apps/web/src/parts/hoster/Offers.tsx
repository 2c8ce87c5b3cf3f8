import type { HosterEntry } from "degafam/worker";
import { useShared } from "../../state/context";
import type { Key } from "../../texts";
import { Address } from "./Facts";
import { Told } from "./Told";

type Offer = NonNullable<HosterEntry["hoster"]["offer"]>[number];
type Words = HosterEntry["offers"][number];

/** What any visitor asks of an offer, and how it is said that nobody knows. */
const ASKED = [
  ["account", "accountUnknown"],
  ["price", "priceUnknown"],
  ["audience", "audienceUnknown"],
  ["accepting", "acceptingUnknown"],
] as const satisfies readonly (readonly [keyof Offer, Key])[];

interface Service {
  readonly offer: Offer;
  readonly words: Words;
  readonly needs: string[];
}

/** What is at one address is one service, however many needs it serves. */
function services({ hoster, offers }: HosterEntry): Service[] {
  const found = new Map<string, Service>();
  (hoster.offer ?? []).forEach((offer, index) => {
    const words = offers[index];
    if (!words) return;
    const key = JSON.stringify([offer.software, offer.protocol, offer.service_name, offer.url, offer.source]);
    const known = found.get(key);
    if (known) known.needs.push(words.need_name);
    else found.set(key, { offer, words, needs: [words.need_name] });
  });
  return [...found.values()];
}

export function Offers({ entry }: { readonly entry: HosterEntry }) {
  const { say } = useShared();
  const all = services(entry);
  return (
    <section aria-labelledby="offers">
      <h3 id="offers">{say.t("hosterOffers")}</h3>
      {all.length === 0 && <p>{say.t("hosterOffersNothing")}</p>}
      <ul class="offers">
        {all.map(({ offer, words, needs }, index) => (
          <li key={index} class="offer">
            <h4>
              <bdi>{offer.service_name ?? words.software_name ?? needs[0]}</bdi>
            </h4>
            <p class="quiet">
              {words.software_name && offer.service_name && <bdi>{words.software_name} · </bdi>}
              {needs.join(", ")}
            </p>
            {offer.url && <Address url={offer.url} />}
            <ul class="badges">
              {ASKED.map(([field, unknown]) => {
                const fact = words.facts.find((one) => one.field === field);
                return (
                  <li key={field} class={`badge ${fact ? "plain" : "unknown"}`}>
                    {fact?.said ?? say.t(unknown)}
                  </li>
                );
              })}
              {words.facts
                .filter(({ field }) => ["takes", "status", "since", "unreached", "uptime"].includes(field))
                .map(({ field, said }) => (
                  <li key={field} class="badge plain">
                    {said}
                  </li>
                ))}
            </ul>
            <Told of={entry.hoster} source={offer.source} />
            {offer.access_source && offer.access_source !== offer.source && (
              <Told of={entry.hoster} source={offer.access_source} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
