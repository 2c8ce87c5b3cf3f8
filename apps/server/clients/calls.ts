// What openapi-typescript makes of the description: right questions compile, wrong ones do not, and answers come. Run with
// the address of a server.
import createClient from "openapi-fetch";
import type { components, operations, paths } from "./api.js";

type Any<T> = 0 extends 1 & T ? true : false;
type Query<K extends keyof operations> = operations[K]["parameters"]["query"];
type Answer<K extends keyof operations> = operations[K]["responses"][200]["content"];
type Schemas = components["schemas"];

/** The names for which something is typed as anything; there must be none. */
type Loose = {
  [K in keyof operations]: true extends Any<Query<K>> | Any<Answer<K>> | Any<Answer<K>[keyof Answer<K>]> ? K : never;
}[keyof operations] | { [K in keyof Schemas]: true extends Any<Schemas[K]> ? K : never }[keyof Schemas];
const loose: [Loose] extends [never] ? "none" : Loose = "none";

const right: Query<"recommend"> = { what: "Google Docs", near: "Nantes", limit: 3, seed: 1, country: ["FR"], lang: "fr" };
const body: Schemas["RecommendRequest"] = { ask: "recommend", what: "Google Docs", seed: 1, weights: { fit: 0.5 } };
const point: Schemas["Geometry"]["coordinates"] = [-1.55, 47.2];

// Each of these lines must be refused: an expectation without an error is an error.
export const wrong: unknown[] = [
  // @ts-expect-error: a text is asked for
  { what: 5 } satisfies Query<"recommend">,
  // @ts-expect-error: it is needed
  { near: "Nantes" } satisfies Query<"recommend">,
  // @ts-expect-error: no such parameter
  { what: "doodle", foo: 1 } satisfies Query<"recommend">,
  // @ts-expect-error: no such word
  { what: "doodle", price: ["cheap"] } satisfies Query<"recommend">,
  // @ts-expect-error: a number is asked for
  { limit: "3" } satisfies NonNullable<Query<"hosters">>,
  // @ts-expect-error: a text is asked for
  { ask: "recommend", what: 5 } satisfies Schemas["RecommendRequest"],
  // @ts-expect-error: in any question
  { ask: "recommend", what: 5 } satisfies Schemas["Request"],
  // @ts-expect-error: no such weight
  { ask: "recommend", what: "doodle", weights: { cost: 1 } } satisfies Schemas["Request"],
  // @ts-expect-error: a number is asked for
  { ask: "suggest", text: "goo", limit: "3" } satisfies Schemas["Request"],
  // @ts-expect-error: two of them
  ["1", 2] satisfies Schemas["Geometry"]["coordinates"],
];

declare const process: { argv: string[] };
const baseUrl = process.argv[2] ?? "";
const client = createClient<paths>({ baseUrl });

function told(condition: unknown, what: string): asserts condition {
  if (!condition) throw new Error(what);
}

const one = await client.GET("/v1/recommend", { params: { query: right } });
told(one.data?.hosters[0]?.hoster.name, "a hoster has a name");
const number: number = one.data.hosters[0].score;
told(number > 0 && one.data.catalogue.attribution, "an answer has scores and an attribution");
const asked = await client.POST("/v1/ask", { body });
told(asked.data && "hosters" in asked.data, "a question as JSON is answered");
const page = await client.GET("/v1/hosters", { params: { query: { limit: 2, offset: 2, field: ["hoster"] } } });
told(page.data?.hosters.length === 2 && page.data.hosters[0]?.openness === undefined, "two hosters, without more");
told(page.data.total > 4 && page.response.headers.get("link")?.includes('rel="next"'), "and there are more");
const map = await client.GET("/v1/recommend.geojson", { params: { query: right } });
told(map.data?.features.some(({ geometry }) => geometry?.coordinates.length === point.length), "a map has points");
const table = await client.GET("/v1/hosters.csv", { params: { query: { limit: 1, spreadsheet: true, lang: "fr" } }, parseAs: "text" });
told(table.data?.includes("rank;hoster;name"), "a table has titles");
const nobody = await client.GET("/v1/hosters/{id}", { params: { path: { id: "nobody-at-all" } } });
told(nobody.error?.code === "unknown_hoster" && nobody.error.status === 404, "an error is a problem");
told(loose === "none", "everything is typed");
console.log("the client made by openapi-typescript asks, and is answered");
