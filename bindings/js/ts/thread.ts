// What runs in the worker: finders by number, tasks in the order in which they come.
import type { Bytes, Done, Task } from "./channel.js";
import { DegafamError } from "./error.js";
import { Finder } from "./finder.js";
import { wordsMissed } from "./glue/degafam_js.js";
import { initModule, initRest, initWords, readCatalogue, readMoving, readPlaces, readTowns } from "./load.js";
import { completeBy } from "./parts.js";
import { locate, parent, readNow } from "./platform.js";
import { verify } from "./signed.js";
import { unpackedNow } from "./unpack.js";
import { wantedJson } from "./wanted.js";

const finders = new Map<number, Finder>();
/** Who waits for a finder whose catalogue is on its way, by its number. */
const waiting = new Map<number, (() => void)[]>();
/** Finders that know all places. */
const placed = new Set<number>();
const channel = parent();

function finder(number: number): Finder {
  const found = finders.get(number);
  if (found) return found;
  throw new DegafamError("freed", "this finder was freed, or its catalogue was not read", "connect again", 6);
}

function keep(number: number, made: Finder): void {
  const before = finders.get(number);
  finders.set(number, made);
  try {
    before?.free();
  } catch {
    // A call that was broken off, since the rest of the module could not be had, holds it for ever.
  }
  for (const go of waiting.get(number) ?? []) go();
  waiting.delete(number);
}

/** Settles once the finder is there: smaller files may arrive before its catalogue. */
function there(number: number): Promise<void> {
  if (finders.has(number)) return Promise.resolve();
  return new Promise((go) => waiting.set(number, [...(waiting.get(number) ?? []), go]));
}

/** Where the words of the module are; they arrive after the first answer, if that needs none. */
let words: Bytes | undefined;

/** Settles once the module answers. */
let compiled: Promise<void> | undefined;

/** Compiles the module: its first part, where the rest can follow and be had at once if need be. */
async function compile(wasm: Bytes | undefined, rest: Bytes | undefined): Promise<void> {
  const later = readNow;
  if (rest === undefined && later) completeBy(() => unpackedNow(later(locate("rest.wasm.zst"))));
  else await initRest(rest, wasm);
  await initModule(wasm);
}

/** What is asked, asked once more if it depends on words that were not there. */
async function worded<T>(ask: () => T): Promise<T> {
  wordsMissed();
  const told = ask();
  if (!wordsMissed()) return told;
  await initWords(words);
  return ask();
}

async function run(task: Task): Promise<{ status: number; json: string }> {
  const nothing = { status: 0, json: "null" };
  switch (task.task) {
    case "module":
      compiled = compile(task.wasm, task.rest);
      await compiled;
      return nothing;
    case "rest":
      await initRest();
      return nothing;
    case "catalogue": {
      words = task.words;
      const [bytes] = await Promise.all([readCatalogue(task.catalogue), compiled]);
      keep(task.finder, Finder.open(bytes));
      return finder(task.finder).ask({ ask: "catalogue" });
    }
    case "words":
      await initWords(words);
      return nothing;
    case "moving": {
      if (!finder(task.finder).lacksMoving) return nothing;
      const moving = await readMoving(task.moving);
      keep(task.finder, finder(task.finder).withMoving(moving));
      return nothing;
    }
    case "towns": {
      const [towns] = await Promise.all([readTowns(task.towns), there(task.finder)]);
      if (!placed.has(task.finder)) keep(task.finder, finder(task.finder).withTowns(towns));
      return nothing;
    }
    case "knows":
      return { status: 0, json: JSON.stringify(finder(task.finder).knows(task.place, task.country)) };
    case "places": {
      const places = await readPlaces(task.places);
      keep(task.finder, finder(task.finder).withPlaces(places));
      placed.add(task.finder);
      return nothing;
    }
    case "overlaid":
      keep(task.finder, finder(task.over).overlaid(task.overlay));
      return nothing;
    case "ask":
      return worded(() => finder(task.finder).ask(task.request));
    case "askMany":
      return { status: 0, json: (await worded(() => finder(task.finder).askMany(task.requests))).join("\n") };
    case "verify":
      return { status: 0, json: JSON.stringify(verify(task.bytes, task.signature, task.key)) };
    case "wanted":
      return { status: 0, json: wantedJson(task.bytes, task.lang) };
    case "free":
      finders.get(task.finder)?.free();
      finders.delete(task.finder);
      placed.delete(task.finder);
      return nothing;
  }
}

channel.listen(async (task: Task) => {
  const { id } = task;
  let done: Done;
  try {
    done = { id, ...(await run(task)) };
  } catch (error) {
    const known = error instanceof DegafamError ? error : new DegafamError("stopped", String(error), "", 6);
    const { code, message, hint, status } = known;
    done = { id, error: { code, message, hint, status } };
  }
  channel.post(done);
}, () => {});
