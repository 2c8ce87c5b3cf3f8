import type { Client, RankedSoftware } from "degafam/worker";
import { useEffect, useId, useState } from "preact/hooks";
import { capital, network } from "../format";
import { useShared } from "../state/context";
import {
  ASKERS,
  AUDIENCES,
  type Filters as Chosen,
  countFilters,
  EXITS,
  FORMS,
  NO_FILTERS,
  PRICES,
  RADII,
} from "../state/question";
import type { Key } from "../texts";
import { memo } from "./memo";

const PRICE_TEXTS = {
  free: "priceFree",
  donation: "priceDonation",
  membership: "priceMembership",
  paid: "pricePaid",
} as const;
const AUDIENCE_TEXTS = {
  everyone: "audienceEveryone",
  members: "audienceMembers",
  clients: "audienceClients",
  restricted: "audienceRestricted",
} as const;
const ASKER_TEXTS = {
  person: "askerPerson",
  association: "askerAssociation",
  school: "askerSchool",
  company: "askerCompany",
  "public-body": "askerPublicBody",
} as const;
const FORM_TEXTS = {
  association: "formAssociation",
  cooperative: "formCooperative",
  collective: "formCollective",
  company: "formCompany",
  individual: "formIndividual",
  public: "formPublic",
  other: "formOther",
} as const;
const EXIT_TEXTS = {
  export: "exitExport",
  notice: "exitNotice",
  portability: "exitPortability",
  software: "exitSoftware",
} as const;
/** The languages that most hosters of the catalogue speak; a link may name any other. */
const LANGUAGES = ["fr", "en", "de", "es", "it", "nl", "pt", "ca"];

interface Props {
  readonly filters: Chosen;
  readonly alternatives: readonly RankedSoftware[];
  readonly placed: boolean;
  readonly onChange: (filters: Chosen) => void;
}

function FiltersPart({ filters, alternatives, placed, onChange }: Props) {
  const { say, client } = useShared();
  const known = useDirectory(client);
  const active = countFilters(filters);
  const set = (part: Partial<Chosen>) => onChange({ ...filters, ...part });
  const sorted = (values: [string, string][]) => values.sort(([, a], [, b]) => a.localeCompare(b, say.lang));
  const hosted = alternatives.filter((one) => one.hosters > 0 || one.software.id === filters.software);

  return (
    <div class="filters" role="group" aria-label={say.t("filters")}>
      <div class="filter-grid">
        <fieldset>
          <legend>{say.t("filterAccess")}</legend>
          <Check
            label={say.t("filterNoAccount")}
            checked={filters.noAccount}
            onChange={(noAccount) => set({ noAccount })}
          />
          <One
            legend="filterFor"
            values={ASKERS.filter((value) => value !== "person").map((value) => [value, say.t(ASKER_TEXTS[value])])}
            chosen={filters.asker}
            none={say.t("askerPerson")}
            onChange={(asker) => set({ asker })}
          />
        </fieldset>
        <Several
          legend="filterPrice"
          values={PRICES.map((value) => [value, say.t(PRICE_TEXTS[value])])}
          chosen={filters.prices}
          onChange={(prices) => set({ prices })}
        />
        <Several
          legend="filterForm"
          values={FORMS.map((value) => [value, capital(say.t(FORM_TEXTS[value]))])}
          chosen={filters.forms}
          onChange={(forms) => set({ forms })}
        />
        <Several
          legend="filterLanguages"
          values={[...new Set([...LANGUAGES, ...filters.languages])].map((value) => [
            value,
            capital(say.language(value)),
          ])}
          chosen={filters.languages}
          onChange={(languages) => set({ languages })}
        />
        <Several
          legend="filterCountry"
          values={sorted(merge(known.countries, filters.countries).map((value) => [value, say.country(value)]))}
          chosen={filters.countries}
          long
          onChange={(countries) => set({ countries })}
        />
        <Several
          legend="filterServers"
          values={sorted(merge(known.countries, filters.serverCountries).map((value) => [value, say.country(value)]))}
          chosen={filters.serverCountries}
          long
          onChange={(serverCountries) => set({ serverCountries })}
        />
        <Several
          legend="filterNetwork"
          values={sorted(merge(known.networks, filters.networks).map((value) => [value, network(value)]))}
          chosen={filters.networks}
          onChange={(networks) => set({ networks })}
        />
        <Several
          legend="filterExit"
          values={EXITS.map((value) => [value, say.t(EXIT_TEXTS[value])])}
          chosen={filters.exits}
          onChange={(exits) => set({ exits })}
        />
        <div class="filter-column">
          <One
            legend="filterAudience"
            values={AUDIENCES.map((value) => [value, say.t(AUDIENCE_TEXTS[value])])}
            chosen={filters.audience}
            onChange={(audience) => set({ audience })}
          />
          <Written legend="filterRegion" written={filters.region} onChange={(region) => set({ region })} />
          <One
            legend="filterRadius"
            values={[...new Set([...RADII, ...(filters.withinKm ? [filters.withinKm] : [])])].map((km) => [
              String(km),
              say.km(km),
            ])}
            chosen={filters.withinKm && placed ? String(filters.withinKm) : ""}
            none={say.t(placed ? "anyDistance" : "radiusNeedsPlace")}
            disabled={!placed}
            onChange={(km) => set({ withinKm: km ? Number(km) : null })}
          />
          <One
            legend="filterSoftware"
            values={hosted.map(({ software }) => [software.id, software.name])}
            chosen={filters.software}
            onChange={(software) => set({ software })}
          />
          {active > 0 && (
            <button type="button" class="button" onClick={() => onChange(NO_FILTERS)}>
              {say.t("resetFilters")}
            </button>
          )}
        </div>
      </div>
    </div>
  );
}

const merge = (known: readonly string[], chosen: readonly string[]) => [...new Set([...known, ...chosen])];

interface Directory {
  readonly countries: readonly string[];
  readonly networks: readonly string[];
}

const EMPTY: Directory = { countries: [], networks: [] };

/** The countries and networks that hosters of the catalogue have, once somebody wants to choose. */
function useDirectory(client: Client | null): Directory {
  const [known, setKnown] = useState(EMPTY);
  useEffect(() => {
    if (!client) return;
    let current = true;
    client.hosters().then(
      ({ hosters }) => {
        if (!current) return;
        setKnown({
          countries: [...new Set(hosters.flatMap(({ hoster }) => hoster.country ?? []))],
          networks: [...new Set(hosters.flatMap(({ hoster }) => hoster.networks))],
        });
      },
      () => {},
    );
    return () => {
      current = false;
    };
  }, [client]);
  return known;
}

interface CheckProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

function Check({ label, checked, onChange }: CheckProps) {
  return (
    <label class="check">
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
      {label}
    </label>
  );
}

interface SeveralProps<T extends string> {
  readonly legend: Key;
  readonly values: readonly (readonly [T, string])[];
  readonly chosen: readonly T[];
  /** So many values that the list scrolls in itself. */
  readonly long?: boolean;
  readonly onChange: (chosen: T[]) => void;
}

function Several<T extends string>({ legend, values, chosen, long, onChange }: SeveralProps<T>) {
  const { say } = useShared();
  return (
    <fieldset name={legend}>
      <legend>{say.t(legend)}</legend>
      <div class={long ? "checks long" : "checks"}>
        {values.map(([value, label]) => (
          <Check
            key={value}
            label={label}
            checked={chosen.includes(value)}
            onChange={(on) => onChange(on ? [...chosen, value] : chosen.filter((other) => other !== value))}
          />
        ))}
      </div>
    </fieldset>
  );
}

interface WrittenProps {
  readonly legend: Key;
  readonly written: string;
  readonly onChange: (written: string) => void;
}

function Written({ legend, written, onChange }: WrittenProps) {
  const { say } = useShared();
  const id = useId();
  return (
    <div class="one">
      <label for={id}>{say.t(legend)}</label>
      <input
        id={id}
        name={legend}
        type="text"
        autocomplete="off"
        value={written}
        onChange={(event) => onChange(event.currentTarget.value.trim())}
      />
    </div>
  );
}

interface OneProps<T extends string> {
  readonly legend: Key;
  readonly values: readonly (readonly [T, string])[];
  readonly chosen: T | "";
  readonly none?: string;
  readonly disabled?: boolean;
  readonly onChange: (chosen: T | "") => void;
}

function One<T extends string>({ legend, values, chosen, none, disabled, onChange }: OneProps<T>) {
  const { say } = useShared();
  const id = useId();
  return (
    <div class="one">
      <label for={id}>{say.t(legend)}</label>
      <select
        id={id}
        name={legend}
        value={chosen}
        disabled={disabled ?? false}
        onChange={(event) => onChange(event.currentTarget.value as T | "")}
      >
        <option value="">{none ?? say.t("any")}</option>
        {values.map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
}

export const Filters = memo(FiltersPart);
