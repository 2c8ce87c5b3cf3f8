// What a program that uses the package looks like to the compiler; it is checked and never run.
import { DegafamError, Finder, load, readPlaces, type Coordinates, type Near, type Question, type Recommendation, type RecommendOptions, type SourceBrief } from "degafam";
import { connect, type Client, type SourceBrief as SourceOfWorker } from "degafam/worker";

export async function ask(options: RecommendOptions): Promise<string[]> {
  const finder: Finder = await load({ places: false });
  const located = finder.withPlaces(await readPlaces());
  const answer: Recommendation = located.recommend("Google Docs", { ...options, halfDistanceKm: 50, prices: ["free"] });
  const points: "FeatureCollection" = located.recommend("doodle", { format: "geojson" }).type;
  const table: string = located.hosters({ limit: 2, offset: 1, format: "csv", spreadsheet: true, lang: "fr" }).csv;
  const corner: readonly number[] | undefined = located.recommend("doodle", { format: "geojson" }).bbox;
  const scores: number[] = answer.hosters.map((found) => found.score);
  const status: number = located.ask({ ask: "catalogue" }).status;
  const text: string = located.json.explain("doodle", "framasoft", { near: { latitude: 47, longitude: -1.5 } });
  const leaflet: Coordinates = { lat: 47, lng: -1.5 };
  const places: Near[] = ["Nantes", leaflet, { lat: 47, lon: -1.5 }, { latitude: 47, longitude: -1.5 }];
  const questions: Question<RecommendOptions>[] = places.map((near) => ({ what: "doodle", near, limit: 1 }));
  for (const answer of located.recommendMany(["gmail", ...questions], options)) {
    if (answer instanceof DegafamError) throw answer;
    scores.push(answer.hosters.length);
  }
  // @ts-expect-error: some write longitude first.
  located.recommend("doodle", { near: [47, -1.5] });
  // @ts-expect-error: a question says what to leave.
  located.standingsMany([{ near: "Nantes" }]);
  // @ts-expect-error: options are spelt as JavaScript spells.
  located.recommend("doodle", { half_distance_km: 50 });
  // @ts-expect-error: an unknown language.
  located.alternatives("doodle", { lang: "tlh" });
  // @ts-expect-error: a hoster is needed.
  located.explain("doodle");
  // @ts-expect-error: it may be that nothing was recognised.
  located.identify("doodle").match.id;
  // @ts-expect-error: finders are made by `load` and `Finder.open`.
  new Finder();
  return [...scores.map(String), points, text, table, String(corner), String(status)];
}

export async function wait(): Promise<string> {
  const client: Client = await connect();
  try {
    await client.places;
    return (await client.recommend("doodle", { near: "Nantes" })).hosters[0]?.hoster.name ?? "nobody";
  } catch (error) {
    if (error instanceof DegafamError && error.code === "unknown_place") return error.hint;
    throw error;
  } finally {
    client.close();
  }
}

export async function browser(position: GeolocationPosition): Promise<string[]> {
  using finder = await load();
  using client = await connect({ worker: new URL("https://example.org/thread.js") });
  const near = { near: position };
  finder.recommend("doodle", { near: position.coords });
  const [first] = await client.standingsMany(["doodle"], near);
  return first instanceof DegafamError ? [] : (first?.hosters ?? []).map((found) => found.hoster);
}

/** Both entry points name the same documents. */
export function read(source: SourceBrief): string {
  const same: SourceOfWorker = source;
  return `${same.url ?? ""} ${same.grade}`;
}
