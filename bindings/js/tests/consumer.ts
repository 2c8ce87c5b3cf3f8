// What a program that uses the package looks like to the compiler; it is checked and never run.
import { DegafamError, Finder, load, readPlaces, type RecommendAnswer, type RecommendOptions, type Source } from "degafam";
import { connect, type Client, type Source as SourceOfWorker } from "degafam/worker";

export async function ask(options: RecommendOptions): Promise<string[]> {
  const finder: Finder = await load({ places: false });
  const located = finder.withPlaces(await readPlaces());
  const answer: RecommendAnswer = located.recommend("Google Docs", { ...options, halfDistanceKm: 50, prices: ["free"] });
  const points: "FeatureCollection" = located.recommend("doodle", { format: "geojson" }).type;
  const scores: number[] = answer.hosters.map((found) => found.score);
  const status: number = located.ask({ ask: "catalogue" }).status;
  const text: string = located.json.explain("doodle", "framasoft", { near: { latitude: 47, longitude: -1.5 } });
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
  return [...scores.map(String), points, text, String(status)];
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

/** Both entry points name the same documents. */
export function read(source: Source): string {
  const same: SourceOfWorker = source;
  return `${same.url ?? ""} ${same.grade}`;
}
