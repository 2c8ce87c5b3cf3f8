/// <reference lib="esnext.disposable" preserve="true" />
import { answers, batch, written, type Batch, type Question } from "./batch.js";
import { Finder as Wasm } from "./glue/degafam_js.js";
import { made, run } from "./crossing.js";
import type * as Doc from "./documents.js";
import { DegafamError } from "./error.js";
import type * as Opt from "./options.js";
import { answered, replyOf, type Reply } from "./reply.js";
import { requests, stringify, type AsTable, type Request, type Requests, type Written } from "./requests.js";
import { MOST, text } from "./texts.js";

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
      (...args: unknown[]) => this.#text((request as (...args: unknown[]) => Request)(...args)),
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

  /**
   * The same catalogue with the packed large towns of a gazetteer: enough for most who ask, in a thirtieth of the bytes. Ask
   * {@link Finder.knows} whether a place is among them; of all others nothing is known yet.
   */
  withTowns(towns: Uint8Array): Finder {
    const wasm = this.#open();
    return new Finder(made(() => wasm.withTowns(packed(towns))));
  }

  /** The same finder with the second file of its catalogue, which tells how services are left. */
  withMoving(moving: Uint8Array): Finder {
    const wasm = this.#open();
    return new Finder(made(() => wasm.withMoving(packed(moving))));
  }

  /** Whether the catalogue is the first of two files: until {@link Finder.withMoving}, how a service is left is not told. */
  get lacksMoving(): boolean {
    const wasm = this.#open();
    return run(() => wasm.lacksMoving());
  }

  /** Whether the large towns alone tell which place is meant: then the whole gazetteer has the same answer. */
  knows(place: string, country = ""): boolean {
    const wasm = this.#open();
    return run(() => wasm.knows(text(`${place}`), text(`${country}`)));
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
    return replyOf(run(() => wasm.ask(json)));
  }

  /** @internal Replies as they cross, in the order of the requests. They cross at once unless the replies grow large. */
  askMany(requests: readonly string[]): string[] {
    const wasm = this.#open();
    if (requests.reduce((sum, { length }) => sum + length + 1, 0) > MOST) {
      throw new DegafamError("bad_request", `the questions have more than ${MOST} characters`, "ask in several batches", 2);
    }
    let replies: string[] = [];
    while (replies.length < requests.length) {
      const rest = requests.slice(replies.length).join("\n");
      replies = replies.concat(run(() => wasm.askMany(rest)).split("\n"));
    }
    return replies;
  }

  /** Which software replaces it, and who offers that near a place. */
  recommend(what: string, options: Opt.RecommendOptions & { format: "geojson" }): Doc.FeatureCollection;
  recommend(what: string, options: Opt.RecommendOptions & AsTable): Doc.Table;
  recommend(what: string, options?: Opt.RecommendOptions & { format?: "json" }): Doc.Recommendation;
  recommend(what: string, options?: Opt.RecommendOptions & Written): Doc.Recommendation | Doc.FeatureCollection | Doc.Table {
    return this.#parsed(requests.recommend(what, options));
  }

  /**
   * The same for many questions, which cross together: texts, or objects with options of their own over those of all. An
   * answer stands in the place of its question, or the {@link DegafamError} that is the reason why there is none.
   */
  recommendMany(questions: Iterable<Question<Opt.RecommendOptions>>, options?: Opt.RecommendOptions): (Doc.Recommendation | DegafamError)[] {
    return this.#many(batch(requests.recommend, questions, options));
  }

  /** Why a hoster stands where it stands, and what would put it first. */
  explain(what: string, hoster: string, options?: Opt.ExplainOptions): Doc.Explanation {
    return this.#parsed(requests.explain(what, hoster, options));
  }

  /** The hosters of {@link Finder.recommend} in the same order as numbers, much faster. */
  standings(what: string, options?: Opt.StandingsOptions): Doc.Standings {
    return this.#parsed(requests.standings(what, options));
  }

  /** {@link Finder.recommendMany} as numbers, much faster. */
  standingsMany(questions: Iterable<Question<Opt.StandingsOptions>>, options?: Opt.StandingsOptions): (Doc.Standings | DegafamError)[] {
    return this.#many(batch(requests.standings, questions, options));
  }

  /** The software alone. */
  alternatives(what: string, options?: Opt.AlternativesOptions): Doc.Alternatives {
    return this.#parsed(requests.alternatives(what, options));
  }

  /** Which few hosters near together replace several things, and what to do in which order. */
  plan(wants: readonly string[], options: Omit<Opt.PlanOptions, "wants"> & { format: "geojson" }): Doc.FeatureCollection;
  plan(wants: readonly string[], options: Omit<Opt.PlanOptions, "wants"> & AsTable): Doc.Table;
  plan(wants: readonly string[], options?: Omit<Opt.PlanOptions, "wants"> & { format?: "json" }): Doc.PlanAnswer;
  plan(wants: readonly string[], options?: Omit<Opt.PlanOptions, "wants"> & Written): Doc.PlanAnswer | Doc.FeatureCollection | Doc.Table {
    return this.#parsed(requests.plan(wants, options));
  }

  /** How one leaves something, and how its data get into free software. */
  move(what: string, options?: Opt.MoveOptions): Doc.MovingAnswer {
    return this.#parsed(requests.move(what, options));
  }

  /** What a name, a mistyped name, an address or a need means. */
  identify(what: string): Doc.Identification {
    return this.#parsed(requests.identify(what));
  }

  /** Services, needs and software whose name begins like what is being typed. */
  suggest(text: string, options?: Opt.SuggestOptions): Doc.Suggestions {
    return this.#parsed(requests.suggest(text, options));
  }

  /** The directory. */
  hosters(options: Opt.HostersOptions & { format: "geojson" }): Doc.FeatureCollection;
  hosters(options: Opt.HostersOptions & AsTable): Doc.Table;
  hosters(options?: Opt.HostersOptions & { format?: "json" }): Doc.Directory;
  hosters(options?: Opt.HostersOptions & Written): Doc.Directory | Doc.FeatureCollection | Doc.Table {
    return this.#parsed(requests.hosters(options));
  }

  /** Every fact about one hoster, by id or name. */
  hoster(name: string, options?: Opt.HosterOptions): Doc.HosterEntry {
    return this.#parsed(requests.hoster(name, options));
  }

  /** The files that a hoster could publish of itself, and its record, filled in as far as it is known. */
  files(name: string, options?: Opt.FilesOptions): Doc.HosterFiles {
    return this.#parsed(requests.files(name, options));
  }

  /** How open a hoster is, criterion by criterion. */
  openness(name: string, options?: Opt.OpennessOptions): Doc.OpennessAnswer {
    return this.#parsed(requests.openness(name, options));
  }

  /** The criteria of openness. */
  criteria(options?: Opt.CriteriaOptions): Doc.Criteria {
    return this.#parsed(requests.criteria(options));
  }

  /** Where a town, a postal code or coordinates are. */
  place(text: string, options?: Opt.PlaceOptions): Doc.PlaceAnswer {
    return this.#parsed(requests.place(text, options));
  }

  /** Places whose name begins like what is being typed. */
  suggestPlace(text: string, options?: Opt.SuggestPlaceOptions): Doc.Places {
    return this.#parsed(requests.suggestPlace(text, options));
  }

  /** Date, digest and size of the data. */
  catalogue(): Doc.CatalogueInfo {
    return this.#parsed(requests.catalogue());
  }

  /** Gives its memory back; it cannot be used afterwards. Otherwise the garbage collector does, some day. */
  free(): void {
    this.#wasm?.free();
    this.#wasm = undefined;
  }

  /** {@link Finder.free}, at the end of the block that says `using`. */
  [Symbol.dispose](): void {
    this.free();
  }

  #open(): Wasm {
    if (this.#wasm) return this.#wasm;
    throw new DegafamError("freed", "this finder was freed", "make another with load()", 6);
  }

  #text(request: Request): string {
    return answered(request, this.ask(request));
  }

  #parsed<T>(request: Request): T {
    return JSON.parse(this.#text(request)) as T;
  }

  #many<T>(batch: Batch): (T | DegafamError)[] {
    return answers(batch, this.askMany(written(batch)));
  }
}

/** Bytes that may be handed over. */
function packed(bytes: unknown): Uint8Array {
  if (bytes instanceof Uint8Array && bytes.length <= MOST_BYTES) return bytes;
  if (bytes instanceof ArrayBuffer && bytes.byteLength <= MOST_BYTES) return new Uint8Array(bytes);
  throw new DegafamError("not_a_catalogue", "catalogue and gazetteer are Uint8Arrays of at most 256 MiB",
    "give the bytes of a packed file, or let load() read it", 6);
}
