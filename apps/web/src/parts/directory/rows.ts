import type { DirectoryEntry, Identification } from "degafam/worker";
import type { DirectoryRoute } from "../../state/route";

/** What an offer must be of: a software or a need. */
export type Wanted = Pick<NonNullable<Identification["match"]>, "kind" | "id">;

/** A text without accents and case, as names are looked for. */
const folded = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** The hosters that fit, by name as readers of the language look for them. */
export function rows(
  all: readonly DirectoryEntry[],
  { name, country, network }: DirectoryRoute,
  wanted: Wanted | null,
  lang: string,
): DirectoryEntry[] {
  const part = folded(name.trim());
  const { compare } = new Intl.Collator(lang, { sensitivity: "base", numeric: true });
  const offered = ({ offers }: DirectoryEntry) =>
    !wanted || offers.some((offer) => (wanted.kind === "software" ? offer.software : offer.need) === wanted.id);
  return all
    .filter(
      (entry) =>
        folded(entry.hoster.name).includes(part) &&
        (!country || entry.hoster.country === country) &&
        (!network || entry.hoster.networks.includes(network)) &&
        offered(entry),
    )
    .sort((a, b) => compare(a.hoster.name, b.hoster.name));
}

/** How many there are of each value, most first. */
export function counts(values: readonly (string | null)[]): [value: string, count: number][] {
  const found = new Map<string, number>();
  for (const value of values) if (value) found.set(value, (found.get(value) ?? 0) + 1);
  return [...found].sort(([a, most], [b, least]) => least - most || a.localeCompare(b));
}
