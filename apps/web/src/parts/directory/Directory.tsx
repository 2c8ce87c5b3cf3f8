import type { Client, DirectoryEntry } from "degafam/worker";
import { useEffect, useMemo, useState } from "preact/hooks";
import { network } from "../../format";
import { useShared } from "../../state/context";
import { type DirectoryRoute, directoryLink, type Go, hosterLink } from "../../state/route";
import { Combobox } from "../Combobox";
import { memo } from "../memo";
import { placeOf } from "../places";
import { useSuggest } from "../useSuggest";
import { counts, rows, type Wanted } from "./rows";

interface Props {
  readonly route: DirectoryRoute;
  readonly onGo: Go;
}

const OFFERED = ["software", "need"] as const;

/** All hosters, by name, with what narrows them. */
export function Directory({ route, onGo }: Props) {
  const { say, client } = useShared();
  const all = useAll(client);
  const [offers, setOffers] = useState(route.offers);
  const wanted = useWanted(client, route.offers);
  useEffect(() => setOffers(route.offers), [route.offers]);
  useEffect(() => {
    document.title = `${say.t("directoryTitle")} · degafam`;
  }, [say]);

  const set = (part: Partial<DirectoryRoute>, how: "push" | "replace" = "push") =>
    onGo(directoryLink({ ...route, ...part }), how);
  const suggest = useSuggest(OFFERED, 24);
  const shown = useMemo(
    () => (all ? rows(all, route, wanted === "unknown" ? null : wanted, say.lang) : []),
    [all, route, wanted, say],
  );
  const countries = useMemo(() => counts((all ?? []).map(({ hoster }) => hoster.country)), [all]);
  const networks = useMemo(() => counts((all ?? []).flatMap(({ hoster }) => hoster.networks)), [all]);

  return (
    <section class="directory" aria-labelledby="directory-title">
      <h2 id="directory-title">{say.t("directoryTitle")}</h2>
      <p>{say.t("directoryLead")}</p>
      <div class="directory-narrow">
        <div class="one">
          <label for="directory-name">{say.t("directoryName")}</label>
          <input
            id="directory-name"
            name="named"
            type="search"
            maxLength={100}
            autocomplete="off"
            value={route.name}
            onInput={(event) => set({ name: event.currentTarget.value }, "replace")}
          />
        </div>
        <One
          id="directory-country"
          label={say.t("filterCountry")}
          value={route.country}
          values={countries.map(([code, count]) => [code, `${say.country(code)} (${say.number(count)})`])}
          onChange={(country) => set({ country })}
        />
        <One
          id="directory-network"
          label={say.t("filterNetwork")}
          value={route.network}
          values={networks.map(([id, count]) => [id, `${network(id)} (${say.number(count)})`])}
          onChange={(chosen) => set({ network: chosen })}
        />
        <div class="directory-offers">
          <Combobox
            name="offers"
            label={say.t("directoryOffers")}
            short={say.t("directoryOffers")}
            hint={say.t("directoryOffersHint")}
            value={offers}
            onInput={(text) => {
              setOffers(text);
              if (!text.trim()) set({ offers: "" });
            }}
            onChoose={({ name }) => {
              setOffers(name);
              set({ offers: name });
            }}
            onEnter={() => set({ offers: offers.trim() })}
            suggest={suggest}
            nothing={say.t("directoryNoSuggestions")}
            waiting={client ? "" : say.t("starting")}
          />
        </div>
      </div>
      {wanted === "unknown" && <p class="note">{say.t("unknownTitle", { what: route.offers })}.</p>}
      {all === null ? (
        <p class="quiet">
          <span class="spinner" aria-hidden="true" />
          {say.t(client ? "asking" : "starting")}
        </p>
      ) : (
        <>
          <p class="directory-count" role="status">
            {say.count("hosterCount", shown.length)}
          </p>
          <ul class="directory-list">
            {shown.map((entry) => (
              <Row key={entry.hoster.id} entry={entry} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

const Row = memo(function RowPart({ entry }: { readonly entry: DirectoryEntry }) {
  const { say } = useShared();
  const { hoster, openness, offers } = entry;
  const place = placeOf(hoster, say);
  const software = [...new Set(offers.flatMap(({ software_name }) => software_name ?? []))];
  return (
    <li>
      <a href={hosterLink(hoster.id)}>
        <bdi>{hoster.name}</bdi>
      </a>
      <span class="quiet">
        <bdi>{place || say.t("distanceUnknown")}</bdi>
      </span>
      <span class="quiet directory-software">
        <bdi>{software.slice(0, 6).join(", ")}</bdi>
        {software.length > 6 && " …"}
      </span>
      <span class="quiet">{say.t("directoryOpenness", { n: say.hundred(openness.score) })}</span>
    </li>
  );
});

interface OneProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly values: readonly (readonly [value: string, text: string])[];
  readonly onChange: (value: string) => void;
}

function One({ id, label, value, values, onChange }: OneProps) {
  const { say } = useShared();
  // A link may name one that nobody has; it is shown as it is.
  const all = value && !values.some(([known]) => known === value) ? [[value, value] as const, ...values] : values;
  return (
    <div class="one">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        <option value="">{say.t("any")}</option>
        {all.map(([known, text]) => (
          <option key={known} value={known}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}

function useAll(client: Client | null): readonly DirectoryEntry[] | null {
  const [all, setAll] = useState<readonly DirectoryEntry[] | null>(null);
  useEffect(() => {
    let current = true;
    client?.hosters().then(
      ({ hosters }) => current && setAll(hosters),
      () => current && setAll([]),
    );
    return () => {
      current = false;
    };
  }, [client]);
  return all;
}

/** Which software or need a text names. */
function useWanted(client: Client | null, text: string): Wanted | "unknown" | null {
  const [wanted, setWanted] = useState<Wanted | "unknown" | null>(null);
  useEffect(() => {
    let current = true;
    const set = (found: Wanted | "unknown" | null) => current && setWanted(found);
    if (!client || !text) set(null);
    else {
      client.identify(text).then(
        ({ match, candidates }) => {
          const readings = [...(match ? [match] : []), ...candidates];
          set(readings.find(({ kind }) => kind === "software" || kind === "need") ?? "unknown");
        },
        () => set("unknown"),
      );
    }
    return () => {
      current = false;
    };
  }, [client, text]);
  return wanted;
}
