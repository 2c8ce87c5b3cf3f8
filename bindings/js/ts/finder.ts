import { Finder as Wasm } from "./glue/degafam_js.js";
import type * as Doc from "./documents.js";
import { DegafamError, errorOf } from "./error.js";
import type * as Opt from "./options.js";
import { requests, stringify, type Requests } from "./requests.js";
import { text } from "./texts.js";

/** An answer as the core gives it. */
export interface Reply {
  /** 0 answered, 2 bad question, 3 nothing recognised, 4 place, 5 no hoster, 6 data. */
  status: number;
  /** One JSON document; `{"error": …}` when it could not be answered. */
  json: string;
}

/** The methods of a {@link Finder}, answering with the very text of the document instead of an object. */
export type Json = { readonly [K in keyof Requests]: (...args: Parameters<Requests[K]>) => string };

/** Files larger than this are none of ours; the memory of a WebAssembly instance never shrinks. */
const MOST_BYTES = 256 * 1024 * 1024;

/**
 * A catalogue and a gazetteer, ready to answer; made with {@link load}. It is read-only: {@link Finder.withPlaces} and
 * {@link Finder.overlaid} give new ones. Methods throw {@link DegafamError}; nothing recognised and no hoster found are
 * answers, not errors.
 */
export class Finder {
  #wasm: Wasm | undefined;
  /** The same methods, answering with the text of the document. */
  readonly json: Json;

  private constructor(wasm: Wasm) {
    this.#wasm = wasm;
    const methods = Object.entries(requests).map(([name, request]) => [
      name,
      (...args: unknown[]) => this.#text((request as (...args: unknown[]) => object)(...args)),
    ]);
    this.json = Object.freeze(Object.fromEntries(methods)) as Json;
  }

  /** A finder over a packed catalogue, and a packed gazetteer if there is one. Needs `await init()` first. */
  static open(catalogue: Uint8Array, places?: Uint8Array): Finder {
    const finder = new Finder(made(() => new Wasm(packed(catalogue))));
    if (!places) return finder;
    try {
      return finder.withPlaces(places);
    } finally {
      finder.free();
    }
  }

  /** The same catalogue with a packed gazetteer. */
  withPlaces(places: Uint8Array): Finder {
    const wasm = this.#open();
    return new Finder(made(() => wasm.withPlaces(packed(places))));
  }

  /** The same finder with records laid over its catalogue: an overlay as text, or as an object to be written as JSON. */
  overlaid(overlay: string | Doc.Overlay): Finder {
    const wasm = this.#open();
    const json = text(typeof overlay === "string" ? overlay : stringify(overlay));
    return new Finder(made(() => wasm.overlaid(json)));
  }

  /** Answers a request of the contract, as text or as an object. Draws no seed, and tells errors by its reply. */
  ask(request: string | object): Reply {
    const wasm = this.#open();
    const json = text(typeof request === "string" ? request : stringify(request));
    const reply = run(() => wasm.ask(json));
    return { status: Number(reply[0]), json: reply.slice(1) };
  }

  /** Which software replaces it, and who offers that near a place. */
  recommend(what: string, options: Opt.RecommendOptions & { format: "geojson" }): Doc.GeojsonAnswer;
  recommend(what: string, options?: Opt.RecommendOptions & { format?: "json" }): Doc.RecommendAnswer;
  recommend(what: string, options?: Opt.RecommendOptions & { format?: "json" | "geojson" }): Doc.RecommendAnswer | Doc.GeojsonAnswer {
    return this.#parsed(requests.recommend(what, options));
  }

  /** Why a hoster stands where it stands, and what would put it first. */
  explain(what: string, hoster: string, options?: Opt.ExplainOptions): Doc.ExplainAnswer {
    return this.#parsed(requests.explain(what, hoster, options));
  }

  /** The hosters of {@link Finder.recommend} in the same order as numbers, much faster. */
  standings(what: string, options?: Opt.StandingsOptions): Doc.StandingsAnswer {
    return this.#parsed(requests.standings(what, options));
  }

  /** The software alone. */
  alternatives(what: string, options?: Opt.AlternativesOptions): Doc.AlternativesAnswer {
    return this.#parsed(requests.alternatives(what, options));
  }

  /** What a name, a mistyped name, an address or a need means. */
  identify(what: string): Doc.IdentifyAnswer {
    return this.#parsed(requests.identify(what));
  }

  /** Services, needs and software whose name begins like what is being typed. */
  suggest(text: string, options?: Opt.SuggestOptions): Doc.SuggestAnswer {
    return this.#parsed(requests.suggest(text, options));
  }

  /** The directory. */
  hosters(options: Opt.HostersOptions & { format: "geojson" }): Doc.GeojsonAnswer;
  hosters(options?: Opt.HostersOptions & { format?: "json" }): Doc.HostersAnswer;
  hosters(options?: Opt.HostersOptions & { format?: "json" | "geojson" }): Doc.HostersAnswer | Doc.GeojsonAnswer {
    return this.#parsed(requests.hosters(options));
  }

  /** Every fact about one hoster, by id or name. */
  hoster(name: string): Doc.HosterAnswer {
    return this.#parsed(requests.hoster(name));
  }

  /** How open a hoster is, criterion by criterion. */
  openness(name: string, options?: Opt.OpennessOptions): Doc.OpennessAnswer {
    return this.#parsed(requests.openness(name, options));
  }

  /** The criteria of openness. */
  criteria(options?: Opt.CriteriaOptions): Doc.CriteriaAnswer {
    return this.#parsed(requests.criteria(options));
  }

  /** Where a town, a postal code or coordinates are. */
  place(text: string, options?: Opt.PlaceOptions): Doc.PlaceAnswer {
    return this.#parsed(requests.place(text, options));
  }

  /** Places whose name begins like what is being typed. */
  suggestPlace(text: string, options?: Opt.SuggestPlaceOptions): Doc.SuggestPlaceAnswer {
    return this.#parsed(requests.suggestPlace(text, options));
  }

  /** Date, digest and size of the data. */
  catalogue(): Doc.CatalogueAnswer {
    return this.#parsed(requests.catalogue());
  }

  /** Gives its memory back; it cannot be used afterwards. Otherwise the garbage collector does, some day. */
  free(): void {
    this.#wasm?.free();
    this.#wasm = undefined;
  }

  #open(): Wasm {
    if (this.#wasm) return this.#wasm;
    throw new DegafamError("freed", "this finder was freed", "make another with load()", 6);
  }

  #text(request: object): string {
    const { status, json } = this.ask(request);
    // No document begins so but an error's.
    if (json.startsWith('{"error":')) throw errorOf(status, json);
    return json;
  }

  #parsed<T>(request: object): T {
    return JSON.parse(this.#text(request)) as T;
  }
}

/** Bytes that may be handed over. */
function packed(bytes: unknown): Uint8Array {
  if (bytes instanceof Uint8Array && bytes.length <= MOST_BYTES) return bytes;
  if (bytes instanceof ArrayBuffer && bytes.byteLength <= MOST_BYTES) return new Uint8Array(bytes);
  throw new DegafamError("not_a_catalogue", "catalogue and gazetteer are Uint8Arrays of at most 256 MiB",
    "give the bytes of a packed file, or let load() read it", 6);
}

/** What the core made; what it refused it throws as a reply. */
function made(make: () => Wasm): Wasm {
  try {
    return run(make);
  } catch (refused) {
    if (typeof refused === "string") throw errorOf(Number(refused[0]), refused.slice(1));
    throw refused;
  }
}

/** A call into WebAssembly. The core never stops by itself; an engine that runs out of memory stops it. */
function run<T>(call: () => T): T {
  try {
    return call();
  } catch (cause) {
    if (typeof cause === "string" || cause instanceof DegafamError) throw cause;
    if (cause instanceof WebAssembly.RuntimeError || cause instanceof RangeError) {
      throw new DegafamError("stopped", `the WebAssembly instance stopped: ${cause.message}`,
        "free finders that are no longer needed, or load in a new worker", 6, { cause });
    }
    // Before `init()` the functions of the instance are not there.
    throw new DegafamError("not_loaded", "the WebAssembly module is not loaded", "await load() or init() first", 6, { cause });
  }
}
