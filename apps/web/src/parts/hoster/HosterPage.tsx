import { DegafamError, type HosterEntry } from "degafam/worker";
import { useEffect, useRef } from "preact/hooks";
import { useEntry } from "../../core/useEntry";
import { capital, host, href } from "../../format";
import { useShared } from "../../state/context";
import { directoryLink, type Go, type HosterRoute, hosterLink } from "../../state/route";
import { PrintButton } from "../Exports";
import { Icon } from "../Icon";
import { Correct, Gains } from "./Correct";
import { Facts } from "./Facts";
import { Offers } from "./Offers";
import { Openness } from "./Openness";
import { Told } from "./Told";
import { WhyRank } from "./WhyRank";

interface Props {
  readonly route: HosterRoute;
  readonly onGo: Go;
}

/** Everything known of one hoster, and how it is corrected. */
export function HosterPage({ route, onGo }: Props) {
  const { say, client, announce } = useShared();
  const { id } = route;
  const found = useEntry(client, id, say.lang);
  const name = found && !(found instanceof DegafamError) ? found.entry.hoster.name : "";
  const title = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    if (!name) return;
    document.title = `${name} · degafam`;
    announce(name);
    title.current?.focus({ preventScroll: true });
    // A part of the page that is longer than the screen begins at its top.
    scrollTo({ top: 0, behavior: "instant" });
  }, [name]);

  if (!found) {
    return (
      <p class="quiet">
        <span class="spinner" aria-hidden="true" />
        {say.t(client ? "asking" : "starting")}
      </p>
    );
  }
  if (found instanceof DegafamError) {
    return (
      <section class="notice" role="alert">
        <h2>
          <bdi>{capital(found.message)}</bdi>
        </h2>
        <p>{found.hint && `${capital(found.hint)}.`}</p>
        <All />
      </section>
    );
  }
  const { entry, openness, catalogue } = found;
  const { hoster } = entry;
  const website = href(hoster.website?.value);
  const names = [...(hoster.aka ?? []), ...(hoster.formerly ?? [])];
  return (
    <article class="hoster-page">
      <header>
        <h2 ref={title} tabIndex={-1}>
          <bdi>{hoster.name}</bdi>
        </h2>
        {names.length > 0 && (
          <p class="quiet">
            <bdi>{say.t("hosterAlso", { names: say.list(names) })}</bdi>
          </p>
        )}
        {hoster.status?.value === "closed" && <p class="note">{say.t("hosterClosed")}</p>}
        <p class="hoster-page-ways">
          {website && (
            <a class="button primary" href={website} rel="noopener noreferrer">
              {say.t("website")} <bdi>{host(website)}</bdi>
              <Icon name="out" />
            </a>
          )}
          <button type="button" class="button" onClick={() => jump("correct")}>
            {say.t("correctTitle")}
          </button>
          <PrintButton />
        </p>
      </header>
      <Facts entry={entry} />
      <Offers entry={entry} />
      <Openness openness={openness.openness} />
      <Contradictions entry={entry} />
      <WhyRank
        key={`${id} ${route.service} ${route.near.text}`}
        id={id}
        name={hoster.name}
        service={route.service}
        near={route.near}
        firstService={entry.offers[0]?.need_name ?? ""}
        firstTown={hoster.site?.[0]?.city ?? ""}
        onAsk={(service, near) => onGo(hosterLink(id, { service, near }), "push")}
      />
      <Gains gains={openness.gains} />
      <Correct key={id} id={id} name={hoster.name} />
      <p class="data-note quiet">
        {say.t("data", {
          date: catalogue.date,
          digest: catalogue.digest,
          hosters: say.number(catalogue.counts.hosters),
          software: say.number(catalogue.counts.software),
          services: say.number(catalogue.counts.services),
        })}
      </p>
    </article>
  );
}

function All() {
  const { say } = useShared();
  return (
    <a href={directoryLink({ name: "", country: "", network: "", offers: "" })} class="link">
      {say.t("directoryTitle")}
    </a>
  );
}

/** The fragment is the page's address, so the jump is made by hand. */
function jump(id: string): void {
  document.getElementById(id)?.scrollIntoView();
}

/** What sources say differently, and what lost against a better one. */
function Contradictions({ entry }: { readonly entry: HosterEntry }) {
  const { say } = useShared();
  const { hoster, contradictions, facts } = entry;
  const asides = hoster.aside ?? [];
  if (contradictions.length + asides.length === 0) return null;
  const named = (field: string) => capital(facts.find((fact) => fact.field === field)?.label ?? field);
  return (
    <section aria-labelledby="contradictions">
      <h3 id="contradictions">{say.t("contradictionsTitle")}</h3>
      <p>{say.t("contradictionsLead")}</p>
      <dl class="facts">
        {contradictions.map(({ field, claims }) => (
          <div key={field}>
            <dt>{named(field)}</dt>
            {claims.map(({ value, source }) => (
              <dd key={source + value}>
                <div>
                  <bdi>{value}</bdi>
                </div>
                <Told of={hoster} source={source} />
              </dd>
            ))}
          </div>
        ))}
        {asides.map(({ field, value, source }) => (
          <div key={field + source + value}>
            <dt>{named(field)}</dt>
            <dd>
              <div>
                <bdi>{value}</bdi> <span class="quiet">{say.t("contradictionAside")}</span>
              </div>
              <Told of={hoster} source={source} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
