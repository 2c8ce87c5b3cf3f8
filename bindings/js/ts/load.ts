import compile, { giveWords } from "./glue/degafam_js.js";
import { made } from "./crossing.js";
import { DegafamError, LEFT_OUT } from "./error.js";
import { Finder } from "./finder.js";
import { locate, read, type File } from "./platform.js";
import { begin, complete } from "./parts.js";
import { unpacked, unpacking } from "./unpack.js";

/** Bytes, or where they are: an address (in Node also a path), or an answer to a request of your own. */
export type LoadSource = string | URL | Uint8Array | ArrayBuffer | Response | Promise<Uint8Array | ArrayBuffer | Response>;

/** What {@link load} takes; each file is that of this package unless another is named. */
export interface LoadOptions {
  /** Packed catalogue, as it is or compressed with gzip or Zstandard. */
  catalogue?: LoadSource;
  /**
   * The second file of the catalogue, which tells how services are left; `false`: none. Where another catalogue is named,
   * none unless it is named too.
   */
  moving?: LoadSource | false;
  /** Packed gazetteer, as it is or compressed with gzip or Zstandard; `false`: none, places are coordinates then. */
  places?: LoadSource | false;
  /** The first part of the WebAssembly module. It is read once: the first call decides. */
  wasm?: LoadSource;
  /** The rest of the module, of the same build. It is read once, too. */
  rest?: LoadSource;
  /** The packed words of this very version. They are read once, too. */
  words?: LoadSource;
}

/** What to do about a file that somebody named. */
const WHOLE = "see that the file is there and whole";
const SAME_BUILD = "take all files from the same build of this package";
/** `<`, with which none of our files begins: servers of pages answer with one where a file is missing. */
const PAGE = 0x3c;

/** Compiles the WebAssembly module and gives it its words, once. {@link load} does it for you. */
export async function init(wasm?: LoadSource, words?: LoadSource, rest?: LoadSource): Promise<void> {
  await Promise.all([initRest(rest, wasm), initWords(words)]);
}

/** @internal The first part of the module alone: what depends on words is to be asked again. */
export const initModule = once(compileModule);

/** @internal The rest of the module, with its first part. */
export const initRest = once(completeModule);

/** @internal The words, once the module is there. */
export const initWords = once(readWords);

/** Done by the first call alone; what failed is tried again. */
function once<Given extends unknown[]>(make: (...given: Given) => Promise<void>): (...given: Given) => Promise<void> {
  let made: Promise<void> | undefined;
  return (...given) => {
    made ??= make(...given).catch((error) => {
      made = undefined;
      throw error;
    });
    return made;
  };
}

async function readWords(words?: LoadSource): Promise<void> {
  const read = await bytes(words, "words.bin.gz");
  await Promise.all([initModule(), initRest()]);
  made(() => giveWords(read));
}

async function compileModule(wasm?: LoadSource): Promise<void> {
  const module = await found(wasm, "degafam.wasm.zst", streamed);
  try {
    begin(await compile({ module_or_path: module }));
  } catch (cause) {
    throw unreadable("the WebAssembly module cannot be compiled", cause, WHOLE);
  }
}

async function completeModule(rest?: LoadSource, wasm?: LoadSource): Promise<void> {
  const [read] = await Promise.all([bytes(rest, "rest.wasm.zst"), initModule(wasm)]);
  try {
    await complete(read);
  } catch (cause) {
    throw unreadable("the rest of the WebAssembly module cannot be used", cause, SAME_BUILD);
  }
}

/** Reads catalogue and gazetteer and gives a finder over them. */
export async function load(options: LoadOptions = {}): Promise<Finder> {
  const { catalogue, places, wasm, words, rest } = options;
  const second = options.moving ?? (catalogue === undefined ? undefined : false);
  const [bytes, moving, gazetteer] = await Promise.all([
    readCatalogue(catalogue),
    second === false ? undefined : readMoving(second),
    places === false ? undefined : readPlaces(places),
    init(wasm, words, rest),
  ]);
  let finder = Finder.open(bytes);
  if (moving) finder = replaced(finder, (first) => first.withMoving(moving));
  return gazetteer ? replaced(finder, (first) => first.withPlaces(gazetteer)) : finder;
}

function replaced(finder: Finder, by: (finder: Finder) => Finder): Finder {
  try {
    return by(finder);
  } finally {
    finder.free();
  }
}

/** Bytes of a packed catalogue: the first file of this package's own unless another is named. */
export async function readCatalogue(source?: LoadSource): Promise<Uint8Array> {
  return bytes(source, "catalogue.bin.zst");
}

/** Bytes of the second file of a packed catalogue: this package's own unless another is named. */
export async function readMoving(source?: LoadSource): Promise<Uint8Array> {
  return bytes(source, "moving.bin.zst");
}

/** Bytes of a packed gazetteer: this package's own unless another is named. */
export async function readPlaces(source?: LoadSource): Promise<Uint8Array> {
  return bytes(source, "places.bin.gz");
}

/** Bytes of the packed large towns: this package's own unless others are named. */
export async function readTowns(source?: LoadSource): Promise<Uint8Array> {
  return bytes(source, "towns.bin.gz");
}

async function bytes(source: LoadSource | undefined, file: File): Promise<Uint8Array> {
  return found(source, file, async (body) => {
    const whole = await unpacked(body instanceof Response ? new Uint8Array(await body.arrayBuffer()) : body);
    notPage(whole);
    return whole;
  });
}

/** What comes of a source; whatever is wrong with it is told with what to do. */
async function found<T>(source: LoadSource | undefined, file: File, use: (body: Response | Uint8Array) => Promise<T>): Promise<T> {
  const named = typeof source === "string" || source instanceof URL;
  try {
    return await use(await opened(source ?? locate(file)));
  } catch (cause) {
    if (cause instanceof DegafamError) throw cause;
    throw unreadable(`${named ? source : file} cannot be read`, cause, source === undefined ? LEFT_OUT : WHOLE);
  }
}

async function opened(source: LoadSource): Promise<Response | Uint8Array> {
  let found = await source;
  if (typeof found === "string" || found instanceof URL) found = await read(found);
  if (found instanceof Response && !found.ok) throw new Error(`${found.url || "its server"} answered ${found.status}`);
  if (found instanceof ArrayBuffer) return new Uint8Array(found);
  if (found instanceof Uint8Array || found instanceof Response) return found;
  throw new DegafamError("file", "a source is neither bytes nor an address",
    "give a Uint8Array, an ArrayBuffer, a Response, or an address", 7);
}

/** The module as a response of the type that engines compile while it arrives, whatever the server called it. */
async function streamed(body: Response | Uint8Array): Promise<Response | Uint8Array> {
  if (!(body instanceof Response)) return unpacked(body);
  if (!body.body) return unpacked(new Uint8Array(await body.arrayBuffer()));
  const stream = await unpacking(body.body, notPage);
  return new Response(stream as BodyInit, { headers: { "content-type": "application/wasm" } });
}

function notPage(bytes: Uint8Array): void {
  if (bytes[0] === PAGE) throw new Error("a page came instead of the file");
}

function unreadable(message: string, cause: unknown, hint: string): DegafamError {
  const why = cause instanceof Error ? cause.message : String(cause);
  return new DegafamError("file", `${message}: ${why}`, hint, 7, { cause });
}
