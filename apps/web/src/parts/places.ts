import type { Client, Place, PlaceEcho } from "degafam/worker";
import type { Near, Question } from "../state/question";
import type { Say } from "../texts";

/** Decimals of a degree that are kept of a location: two are about one kilometre, all that a ranking can use. */
const DECIMALS = 2;

export function pointOf({ latitude, longitude }: { latitude: number; longitude: number }): [number, number] {
  return [Number(latitude.toFixed(DECIMALS)), Number(longitude.toFixed(DECIMALS))];
}

/** The countries that the browser's languages tell. */
const countriesOf = (languages: readonly string[]): string[] => [
  ...new Set(languages.flatMap((tag) => new Intl.Locale(tag).maximize().region ?? [])),
];

/**
 * A name that could be several places is that of the reader's own country where it is the only one there; the core then says
 * as what it was understood. A name that is clear stays as it is.
 */
export async function atHome(client: Client, near: Near, languages = navigator.languages): Promise<Near> {
  if (!near.text || near.point || near.country) return near;
  const { place, candidates } = await client.place(near.text);
  if (place || candidates.length === 0) return near;
  for (const country of countriesOf(languages)) {
    if ((await client.place(near.text, { country })).place) return { ...near, country };
  }
  return near;
}

/** Places in the order of the core, those of the countries that the browser's languages tell first. */
export function homes(places: readonly Place[], languages = navigator.languages): Place[] {
  const countries = countriesOf(languages);
  const at = ({ country }: Place) => {
    const index = country ? countries.indexOf(country) : -1;
    return index < 0 ? countries.length : index;
  };
  return [...places].sort((a, b) => at(a) - at(b));
}

/** A chosen place as the question names it: by its name where that is enough to find it without a guess, else by its point. */
export async function nearOf(client: Client, chosen: Place): Promise<Near> {
  const { name, country } = chosen;
  const found = await client.place(name, country ? { country } : {}).catch(() => null);
  const same = found?.place?.latitude === chosen.latitude && found.place.longitude === chosen.longitude;
  return same && found.place?.understood_as === null
    ? { text: name, country: country ?? "", point: null }
    : { text: name, country: "", point: [chosen.latitude, chosen.longitude] };
}

/** The core calls a point by its coordinates; who chose it from a list gave it a name, which says more. */
export function calledAsIn({ near }: Pick<Question, "near">, place: PlaceEcho | null): PlaceEcho | null {
  return place && near.point && near.text ? { ...place, name: near.text } : place;
}

interface Located {
  readonly city?: string | null;
  readonly region?: string | null;
  readonly country?: string | null;
}

/** Town, else region, and country, as far as they are known. */
export function placeOf({ city, region, country }: Located, say: Say): string {
  return [city ?? region, country && say.country(country)].filter(Boolean).join(", ");
}

/** What a place is called in a sentence; a location that nobody named is the reader's. */
export function nameOf({ name, how }: PlaceEcho, say: Say): string {
  return how === "coordinates" && /^-?[\d.]+, ?-?[\d.]+$/.test(name) ? say.t("myLocation") : name;
}

/** Brings the reader to the field of the place, ready to be typed over. */
export function changePlace(): void {
  const field = document.querySelector<HTMLInputElement>('input[name="near"]');
  field?.focus();
  field?.select();
}
