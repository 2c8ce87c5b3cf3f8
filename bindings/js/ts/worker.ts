/** degafam in a worker: the same questions, answered by promises, while the page stays free. */
/// <reference lib="esnext.disposable" preserve="true" />
import { answers, batch, named, written, type Batch, type Question } from "./batch.js";
import type { Bytes, Channel } from "./channel.js";
import type * as Doc from "./documents.js";
import { DegafamError, LEFT_OUT } from "./error.js";
import type * as Opt from "./options.js";
import { absolute, start } from "./platform.js";
import { answered, type Reply } from "./reply.js";
import { requests, stringify, type AsTable, type Request, type Requests, type Written } from "./requests.js";
import { Tasks } from "./tasks.js";
import { text } from "./texts.js";
import type { WantedList, WantedOptions } from "./wanted.js";

export { DegafamError } from "./error.js";
export type { Question } from "./batch.js";
export type { Coordinates, Near } from "./near.js";
export type { Reply } from "./reply.js";
export type { ListForm, WantedEntry, WantedList, WantedOptions } from "./wanted.js";
export type * from "./documents.js";
export type * from "./options.js";

/** Bytes, or an address; in Node also a path. */
export type SentSource = string | URL | Uint8Array | ArrayBuffer;

/** What {@link connect} takes; each file is that of this package unless another is named. Bytes may still be on their way. */
export interface ConnectOptions {
  /** Packed catalogue, as it is or compressed with gzip or Zstandard. */
  catalogue?: SentSource | Promise<SentSource>;
  /** The second file of the catalogue, which tells how services are left; `false`: none. It is read where it lacks. */
  moving?: SentSource | false;
  /**
   * Packed large towns of the gazetteer, which are read before it; `false`: none. Where another gazetteer is named, none
   * unless they are named too.
   */
  towns?: SentSource | Promise<SentSource> | false;
  /** Packed gazetteer, as it is or compressed with gzip or Zstandard; `false`: none, places are coordinates then. */
  places?: SentSource | false;
  /** The first part of the WebAssembly module, which answers first questions. */
  wasm?: SentSource;
  /** The rest of the module, of the same build. */
  rest?: SentSource;
  /** The packed words of this very version. */
  words?: SentSource;
  /** Address of the worker's script, `degafam/thread`, where a bundler put it; in Node also a path. */
  worker?: string | URL;
  /**
   * Answers before it is known how services are left: `moving` is `null` and the note `first_step` lacks until
   * {@link Client.whole} settles. Questions about leaving wait for it all the same.
   */
  early?: boolean;
}

/** The methods of a {@link Client}, answering with the very text of the document instead of an object. */
export type Json = { readonly [K in keyof Requests]: (...args: Parameters<Requests[K]>) => Promise<string> };

/**
 * Starts a worker that reads the catalogue; the large towns, how services are left, and the gazetteer follow while it
 * already answers. What an answer needs and is not there yet, it waits for.
 */
export async function connect(options: ConnectOptions = {}): Promise<Client> {
  const { catalogue, moving, places, wasm, rest, words, worker, early = false } = options;
  const towns = options.towns ?? (places === undefined ? undefined : false);
  const tasks = new Tasks(started(worker));
  const finder = tasks.number();
  try {
    const compiled = tasks.run({ task: "module", wasm: sent(wasm), rest: sent(rest) });
    const opened = arrived(catalogue).then((catalogue) => tasks.run({ task: "catalogue", finder, catalogue: sent(catalogue), words: sent(words) }));
    // Whoever waits for a place that is none of these waits for the gazetteer, and hears of what is wrong with that.
    const known = towns === false
      ? Promise.resolve(false)
      : arrived(towns).then((towns) => tasks.run({ task: "towns", finder, towns: sent(towns) })).then(() => true, () => false);
    await Promise.all([compiled, opened]);
    return new Client(tasks, finder, { early, towns: known, moving, places });
  } catch (error) {
    tasks.end(error as DegafamError);
    throw error;
  }
}

/** Bytes that the page itself fetches. */
async function arrived<T>(source: T | Promise<T>): Promise<T> {
  try {
    return await source;
  } catch (cause) {
    if (cause instanceof DegafamError) throw cause;
    throw new DegafamError("file", `a file cannot be read: ${(cause as Error).message}`, "see that the file is there and whole", 7, { cause });
  }
}

/** What a client reads after its catalogue. */
interface Later {
  early: boolean;
  towns: Promise<boolean>;
  moving: SentSource | false | undefined;
  places: SentSource | false | undefined;
}

const NOTHING_LATER: Later = { early: false, towns: Promise.resolve(false), moving: false, places: false };
/** Questions whose answers tell how services are left; the last two tell of nothing else. */
const LEAVING = ["recommend", "explain", "alternatives", "plan", "move"];
const ONLY_LEAVING = ["plan", "move"];
/** Questions that the first part of the module answers alone. */
const FIRST = ["recommend", "standings", "suggest", "catalogue"];
/** Milliseconds after which nobody asks a first question in a moment, a slow page included, and what follows it may come. */
const PATIENCE = 1500;

/**
 * A finder in a worker; made with {@link connect}. Promises are rejected with {@link DegafamError}; nothing recognised and
 * no hoster found are answers, not errors.
 */
export class Client {
  readonly #tasks: Tasks;
  readonly #finder: number;
  readonly #owns: boolean;
  readonly #early: boolean;
  /** Whether the large towns are read. */
  readonly #towns: Promise<boolean>;
  readonly #moving: Promise<void>;
  #places: Promise<void> = Promise.resolve();
  #placed = false;
  /** Whether the rest of the module is known to be there. */
  #complete = false;
  /** Places that the large towns are known to tell. */
  readonly #told = new Set<string>();
  /** Has what follows the first answer come. */
  #follow: () => void = () => {};
  /** The same methods, answering with the text of the document. */
  readonly json: Json;

  /** @internal */
  constructor(tasks: Tasks, finder: number, later?: Later) {
    this.#tasks = tasks;
    this.#finder = finder;
    this.#owns = later !== undefined;
    const { early, towns, moving, places } = later ?? NOTHING_LATER;
    this.#early = early;
    this.#towns = towns;
    // Unpacking what follows would keep the first answer waiting.
    const answered = early ? new Promise<void>((follow) => { this.#follow = follow; soon(follow); }) : undefined;
    // A slow line brings first what more answers need.
    const rest = later ? Promise.all([towns, answered]).then(() => tasks.run({ task: "rest" })) : Promise.resolve();
    const words = later ? rest.then(() => tasks.run({ task: "words" })) : rest;
    this.#moving = moving === false
      ? Promise.resolve()
      : rest.then(async () => void await tasks.run({ task: "moving", finder, moving: sent(moving) }));
    // Whoever asks hears of what is wrong.
    this.#moving.catch(() => {});
    if (places !== false) this.#load(Promise.allSettled([words, this.#moving]).then(() => places));
    else words.catch(() => {});
    const methods = Object.entries(requests).map(([name, request]) => [
      name,
      async (...args: unknown[]) => this.#text((request as (...args: unknown[]) => Request)(...args)),
    ]);
    this.json = Object.freeze(Object.fromEntries(methods)) as Json;
  }

  /** Settles once it is known how services are left; rejected when that cannot be read. Questions that need it wait for it. */
  get whole(): Promise<void> {
    return this.#moving;
  }

  /**
   * Settles once the gazetteer is read; rejected when it cannot be. Questions that name a place wait for it, unless the large
   * towns tell.
   */
  get places(): Promise<void> {
    return this.#places;
  }

  /** Has the worker read a gazetteer: that of this package unless another is named. Call it again when it failed. */
  loadPlaces(places?: SentSource): Promise<void> {
    return this.#load(Promise.resolve(places));
  }

  /** A client of the same worker with records laid over the catalogue; it waits for all files. */
  async overlaid(overlay: string | Doc.Overlay): Promise<Client> {
    const json = text(typeof overlay === "string" ? overlay : stringify(overlay));
    this.#follow();
    await Promise.all([this.#moving, this.#places]);
    const client = new Client(this.#tasks, this.#tasks.number());
    client.#placed = this.#placed;
    await this.#tasks.run({ task: "overlaid", finder: client.#finder, over: this.#finder, overlay: json });
    return client;
  }

  /**
   * Answers a request of the contract, as text or as an object. Draws no seed, tells errors by its reply, and waits for no
   * gazetteer.
   */
  async ask(request: string | object): Promise<Reply> {
    const json = text(typeof request === "string" ? request : stringify(request));
    const { status, json: answer } = await this.#tasks.run({ task: "ask", finder: this.#finder, request: json });
    return { status, json: answer };
  }

  /** Which software replaces it, and who offers that near a place. */
  recommend(what: string, options: Opt.RecommendOptions & { format: "geojson" }): Promise<Doc.FeatureCollection>;
  recommend(what: string, options: Opt.RecommendOptions & AsTable): Promise<Doc.Table>;
  recommend(what: string, options?: Opt.RecommendOptions & { format?: "json" }): Promise<Doc.Recommendation>;
  recommend(what: string, options?: Opt.RecommendOptions & Written): Promise<Doc.Recommendation | Doc.FeatureCollection | Doc.Table> {
    return this.#parsed(() => requests.recommend(what, options));
  }

  /**
   * The same for many questions, which go to the worker and into WebAssembly together: texts, or objects with options of
   * their own over those of all. An answer stands in the place of its question, or the {@link DegafamError} that is the
   * reason why there is none.
   */
  recommendMany(questions: Iterable<Question<Opt.RecommendOptions>>, options?: Opt.RecommendOptions): Promise<(Doc.Recommendation | DegafamError)[]> {
    return this.#many(() => batch(requests.recommend, questions, options));
  }

  /** Why a hoster stands where it stands, and what would put it first. */
  explain(what: string, hoster: string, options?: Opt.ExplainOptions): Promise<Doc.Explanation> {
    return this.#parsed(() => requests.explain(what, hoster, options));
  }

  /** The hosters of {@link Client.recommend} in the same order as numbers, much faster. */
  standings(what: string, options?: Opt.StandingsOptions): Promise<Doc.Standings> {
    return this.#parsed(() => requests.standings(what, options));
  }

  /** {@link Client.recommendMany} as numbers, much faster. */
  standingsMany(questions: Iterable<Question<Opt.StandingsOptions>>, options?: Opt.StandingsOptions): Promise<(Doc.Standings | DegafamError)[]> {
    return this.#many(() => batch(requests.standings, questions, options));
  }

  /** The software alone. */
  alternatives(what: string, options?: Opt.AlternativesOptions): Promise<Doc.Alternatives> {
    return this.#parsed(() => requests.alternatives(what, options));
  }

  /** Which few hosters near together replace several things, and what to do in which order. */
  plan(wants: readonly string[], options: Omit<Opt.PlanOptions, "wants"> & { format: "geojson" }): Promise<Doc.FeatureCollection>;
  plan(wants: readonly string[], options: Omit<Opt.PlanOptions, "wants"> & AsTable): Promise<Doc.Table>;
  plan(wants: readonly string[], options?: Omit<Opt.PlanOptions, "wants"> & { format?: "json" }): Promise<Doc.PlanAnswer>;
  plan(wants: readonly string[], options?: Omit<Opt.PlanOptions, "wants"> & Written): Promise<Doc.PlanAnswer | Doc.FeatureCollection | Doc.Table> {
    return this.#parsed(() => requests.plan(wants, options));
  }

  /** How one leaves something, and how its data get into free software. */
  move(what: string, options?: Opt.MoveOptions): Promise<Doc.MovingAnswer> {
    return this.#parsed(() => requests.move(what, options));
  }

  /** What a name, a mistyped name, an address or a need means. */
  identify(what: string): Promise<Doc.Identification> {
    return this.#parsed(() => requests.identify(what));
  }

  /** Services, needs and software whose name begins like what is being typed. */
  suggest(text: string, options?: Opt.SuggestOptions): Promise<Doc.Suggestions> {
    return this.#parsed(() => requests.suggest(text, options));
  }

  /** The directory. */
  hosters(options: Opt.HostersOptions & { format: "geojson" }): Promise<Doc.FeatureCollection>;
  hosters(options: Opt.HostersOptions & AsTable): Promise<Doc.Table>;
  hosters(options?: Opt.HostersOptions & { format?: "json" }): Promise<Doc.Directory>;
  hosters(options?: Opt.HostersOptions & Written): Promise<Doc.Directory | Doc.FeatureCollection | Doc.Table> {
    return this.#parsed(() => requests.hosters(options));
  }

  /** Every fact about one hoster, by id or name. */
  hoster(name: string, options?: Opt.HosterOptions): Promise<Doc.HosterEntry> {
    return this.#parsed(() => requests.hoster(name, options));
  }

  /** The files that a hoster could publish of itself, and its record, filled in as far as it is known. */
  files(name: string, options?: Opt.FilesOptions): Promise<Doc.HosterFiles> {
    return this.#parsed(() => requests.files(name, options));
  }

  /** How open a hoster is, criterion by criterion. */
  openness(name: string, options?: Opt.OpennessOptions): Promise<Doc.OpennessAnswer> {
    return this.#parsed(() => requests.openness(name, options));
  }

  /** The criteria of openness. */
  criteria(options?: Opt.CriteriaOptions): Promise<Doc.Criteria> {
    return this.#parsed(() => requests.criteria(options));
  }

  /** Where a town, a postal code or coordinates are. */
  place(text: string, options?: Opt.PlaceOptions): Promise<Doc.PlaceAnswer> {
    return this.#parsed(() => requests.place(text, options));
  }

  /** Places whose name begins like what is being typed. */
  suggestPlace(text: string, options?: Opt.SuggestPlaceOptions): Promise<Doc.Places> {
    return this.#parsed(() => requests.suggestPlace(text, options));
  }

  /** Verifies a detached signature of minisign, as {@link verify} of the package does, and gives its trusted comment. */
  async verify(bytes: Uint8Array, signature: string, key: string): Promise<string> {
    const { json } = await this.#tasks.run({ task: "verify", bytes, signature, key });
    return JSON.parse(json);
  }

  /** The services in a file that somebody has, read in the worker, as {@link wanted} of the package does. */
  async wanted(bytes: Uint8Array, { lang }: WantedOptions = {}): Promise<WantedList> {
    const { json } = await this.#tasks.run({ task: "wanted", bytes, lang });
    return JSON.parse(json);
  }

  /** Date, digest and size of the data. */
  catalogue(): Promise<Doc.CatalogueInfo> {
    return this.#parsed(() => requests.catalogue());
  }

  /** Gives the memory of this finder back; the worker lives on for the others. */
  async free(): Promise<void> {
    if (!this.#tasks.ended) await this.#tasks.run({ task: "free", finder: this.#finder });
  }

  /** Stops the worker, for all clients of it. Questions under way are rejected. */
  close(): void {
    this.#tasks.end(new DegafamError("freed", "the worker was closed", "connect again", 6));
  }

  /**
   * At the end of the block that says `using`: {@link Client.close} for the client that was connected, {@link Client.free}
   * for those laid over it.
   */
  [Symbol.dispose](): void {
    if (this.#owns) this.close();
    else this.free().catch(() => {});
  }

  /** Whether it can be told now where a place is; else the whole gazetteer may tell, once it is there. */
  async knows(place: string, country?: string): Promise<boolean> {
    const asked = `${country ?? ""} ${place}`;
    if (!this.#placed && !this.#told.has(asked) && (await this.#towns)) {
      const { json } = await this.#tasks.run({ task: "knows", finder: this.#finder, place, country: country ?? "" });
      if (JSON.parse(json)) this.#told.add(asked);
    }
    return this.#placed || this.#told.has(asked);
  }

  #load(places: Promise<SentSource | undefined>): Promise<void> {
    this.#places = places.then(async (places) => {
      await this.#tasks.run({ task: "places", finder: this.#finder, places: sent(places) });
      this.#placed = true;
    });
    // Whoever asks with a place hears of what is wrong.
    this.#places.catch(() => {});
    return this.#places;
  }

  /** Waits for what the answer depends on. */
  async #ready({ ask, near, near_country: country, region }: Request): Promise<void> {
    if (!this.#complete && !FIRST.includes(ask)) {
      this.#follow();
      await this.#tasks.run({ task: "rest" });
      this.#complete = true;
    }
    if ((this.#early ? ONLY_LEAVING : LEAVING).includes(ask)) await this.#moving;
    if (ask === "place" || ask === "suggest_place" || region !== undefined) await this.#places;
    else if (typeof near === "string" && !(await this.knows(near, typeof country === "string" ? country : ""))) {
      this.#follow();
      await this.#places;
    }
  }

  async #text(request: Request): Promise<string> {
    await this.#ready(request);
    const reply = await this.ask(request);
    if (request.ask === "recommend") this.#follow();
    return answered(request, reply);
  }

  async #parsed<T>(write: () => Request): Promise<T> {
    return JSON.parse(await this.#text(write())) as T;
  }

  async #many<T>(write: () => Batch): Promise<(T | DegafamError)[]> {
    const batch = write();
    this.#follow();
    await Promise.all([this.#early || this.#moving, named(batch) && this.#places]);
    const { json } = await this.#tasks.run({ task: "askMany", finder: this.#finder, requests: written(batch) });
    return answers(batch, json.split("\n"));
  }
}

/** Calls after a while, and keeps no program alive for it. */
function soon(call: () => void): void {
  const timer: number | { unref(): void } = setTimeout(call, PATIENCE);
  if (typeof timer === "object") timer.unref();
}

/** The channel to a new worker. */
function started(script: string | URL | undefined): Channel {
  try {
    return start(script);
  } catch (cause) {
    throw new DegafamError("file", `the worker cannot be started: ${(cause as Error).message}`, LEFT_OUT, 7, { cause });
  }
}

/** What may be posted: addresses are told from where the page is, which the worker does not know. */
function sent(source: SentSource | undefined): Bytes | undefined {
  if (typeof source !== "string" && !(source instanceof URL)) return source;
  try {
    return absolute(source);
  } catch (cause) {
    throw new DegafamError("file", `${source} is no address`, "give an address such as /data/catalogue.bin", 7, { cause });
  }
}
