import type { HosterEntry } from "degafam/worker";
import type { ComponentChildren } from "preact";
import { capital, host, href } from "../../format";
import { useShared } from "../../state/context";
import type { Say } from "../../texts";
import { type Record, Told } from "./Told";

/** Facts that hold one value and that anybody would look for; those of them that are not known are named. */
const LOOKED_FOR = [
  ["website", "website"],
  ["contact", "factContact"],
  ["legal_form", "filterForm"],
  ["languages", "factLanguages"],
  ["server_countries", "filterServers"],
  ["own_hardware", "factOwnMachines"],
  ["founded", "factSince"],
] as const;

/** What is known of a hoster, each with its source and age. */
export function Facts({ entry }: { readonly entry: HosterEntry }) {
  const { say } = useShared();
  const { hoster, facts } = entry;
  const known = new Set(facts.map(({ field }) => field));
  const unknown = LOOKED_FOR.filter(([field]) => !known.has(field)).map(([, key]) => say.t(key));
  if (!hoster.site?.length) unknown.unshift(say.t("factPlace"));
  const own = facts.filter(({ field }) => !field.includes(" "));
  const links = facts.filter(({ field }) => field.startsWith("link "));
  const networks = facts.filter(({ field }) => field.startsWith("network "));
  return (
    <section aria-labelledby="facts">
      <h3 id="facts">{say.t("hosterKnown")}</h3>
      <dl class="facts">
        {hoster.site?.map((site, index) => (
          <Row key={index} label={say.t("factPlace")} of={hoster} source={site.source}>
            <bdi>{placeOf(site, say)}</bdi>
          </Row>
        ))}
        {own.map(({ field, label, said, source }) => (
          <Row key={field} label={capital(label)} of={hoster} source={source}>
            <Value of={hoster} field={field} said={said} />
          </Row>
        ))}
        {networks.map(({ field, label, said, source }, index) => (
          <Row key={`${field} ${index}`} label={say.t("filterNetwork")} of={hoster} source={source}>
            <bdi>{label}</bdi>: {said}
            {period(hoster.network?.[index], say)}
          </Row>
        ))}
        {links.map(({ label, said, source }) => (
          <Row key={said + label} label={capital(label)} of={hoster} source={source}>
            <Address url={said} />
          </Row>
        ))}
      </dl>
      {unknown.length > 0 && (
        <div class="not-known">
          <span>{say.t("hosterNotKnown")}</span>
          <ul class="badges">
            {unknown.map((name) => (
              <li key={name} class="badge unknown">
                {capital(name)}
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

interface RowProps {
  readonly label: string;
  readonly of: Record;
  readonly source: string;
  readonly children: ComponentChildren;
}

function Row({ label, of, source, children }: RowProps) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <div>{children}</div>
        <Told of={of} source={source} />
      </dd>
    </div>
  );
}

function Value({ of, field, said }: { readonly of: Record; readonly field: string; readonly said: string }) {
  const { say } = useShared();
  if (field === "website") return <Address url={said} />;
  if (field === "contact") return <Address url={`mailto:${said}`} />;
  if (field === "languages") return <>{say.list((of.languages?.value ?? []).map(say.language))}</>;
  if (field === "server_countries") return <>{say.list((of.server_countries?.value ?? []).map(say.country))}</>;
  if (field === "founded") return <>{say.date(said)}</>;
  return <bdi>{said}</bdi>;
}

/** An address as a link, where it may be one. */
export function Address({ url }: { readonly url: string }) {
  const link = href(url);
  if (!link) return <bdi>{url}</bdi>;
  return (
    <a href={link} rel="noopener noreferrer" title={link}>
      <bdi>{host(link)}</bdi>
    </a>
  );
}

/** A place as far as it is known, and how precisely. */
function placeOf(site: NonNullable<Record["site"]>[number], say: Say): string {
  const town = [site.postal_code, site.city].filter(Boolean).join(" ");
  const place = [town, site.region, site.country && say.country(site.country)].filter(Boolean).join(", ");
  if (site.latitude == null) return `${place || say.t("distanceUnknown")} (${say.t("hosterNotOnMap")})`;
  const within = site.precision_km == null ? "" : ` (${say.t("hosterWithin", { km: say.km(site.precision_km) })})`;
  return (place || `${site.latitude}, ${site.longitude}`) + within;
}

function period(member: NonNullable<Record["network"]>[number] | undefined, say: Say): string {
  const since = member?.since && say.t("hosterSince", { date: say.date(member.since) });
  const until = member?.until && say.t("hosterUntil", { date: say.date(member.until) });
  const told = [since, until].filter(Boolean).join(", ");
  return told && ` (${told})`;
}
