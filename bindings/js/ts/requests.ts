import type * as Opt from "./options.js";
import { DegafamError } from "./error.js";
import { located } from "./near.js";
import { snake } from "./spelling.js";

/** A request as the contract has it. */
export type Request = { ask: string } & Record<string, unknown>;

/** Seeds that are drawn stay below this: small enough to be read aloud. */
export const SEEDS = 10_000;

export const draw = (): number => Math.floor(Math.random() * SEEDS);

function request(ask: string, first: object, options: object = {}): Request {
  if (typeof options !== "object") {
    throw new DegafamError("bad_request", `options are an object, not ${String(options)}`, 'write them as { near: "Nantes", limit: 3 }', 2);
  }
  const named = Object.entries(options ?? {}).map(([name, value]) => [snake(name), name === "near" ? located(value) : value]);
  return { ...Object.fromEntries(named), ...first, ask };
}

/** The same with a seed that nobody chose, so that no hoster is first for everyone. */
function drawn(ask: string, first: object, options: { seed?: number } = {}): Request {
  const whole = request(ask, first, options);
  whole.seed ??= draw();
  return whole;
}

/** How an answer is written. */
export interface Written {
  format?: "json" | "geojson" | "csv";
  /** Of a table: as spreadsheets open it, with `;` and the decimal comma where `lang` writes numbers so. */
  spreadsheet?: boolean;
}

/** Written as a table. */
export interface AsTable extends Written {
  format: "csv";
}

/** One function a question: arguments as a person writes them in, a request of the contract out. */
export const requests = {
  recommend: (what: string, options?: Opt.RecommendOptions & Written) => drawn("recommend", { what }, options),
  explain: (what: string, hoster: string, options?: Opt.ExplainOptions) => drawn("explain", { what, hoster }, options),
  standings: (what: string, options?: Opt.StandingsOptions) => drawn("standings", { what }, options),
  alternatives: (what: string, options?: Opt.AlternativesOptions) => request("alternatives", { what }, options),
  plan: (wants: readonly string[], options?: Omit<Opt.PlanOptions, "wants"> & Written) => drawn("plan", { wants }, options),
  move: (what: string, options?: Opt.MoveOptions) => request("move", { what }, options),
  identify: (what: string) => request("identify", { what }),
  suggest: (text: string, options?: Opt.SuggestOptions) => request("suggest", { text }, options),
  hosters: (options?: Opt.HostersOptions & Written) => request("hosters", {}, options),
  hoster: (name: string, options?: Opt.HosterOptions) => request("hoster", { name }, options),
  files: (name: string, options?: Opt.FilesOptions) => request("files", { name }, options),
  openness: (name: string, options?: Opt.OpennessOptions) => request("openness", { name }, options),
  criteria: (options?: Opt.CriteriaOptions) => request("criteria", {}, options),
  place: (text: string, options?: Opt.PlaceOptions) => request("place", { text }, options),
  suggestPlace: (text: string, options?: Opt.SuggestPlaceOptions) => request("suggest_place", { text }, options),
  catalogue: () => request("catalogue", {}),
};

export type Requests = typeof requests;

/** JSON of any value; what has none is a bad request and not a `TypeError`. */
export function stringify(value: unknown): string {
  try {
    return JSON.stringify(value) ?? "null";
  } catch (cause) {
    throw new DegafamError("bad_request", `the request cannot be written as JSON: ${(cause as Error).message}`,
      "use texts, numbers, booleans, and lists or objects of them", 2, { cause });
  }
}
