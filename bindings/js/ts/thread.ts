// What runs in the worker: finders by number, tasks in the order in which they come.
import type { Done, Task } from "./channel.js";
import { DegafamError } from "./error.js";
import { Finder } from "./finder.js";
import { load, readPlaces, readTowns } from "./load.js";
import { parent } from "./platform.js";
import { verify } from "./signed.js";
import { wantedJson } from "./wanted.js";

const finders = new Map<number, Finder>();
/** Catalogues on their way, by the number of the finder that each becomes: towns may arrive first. */
const reading = new Map<number, Promise<Finder>>();
const channel = parent();

function finder(number: number): Finder {
  const found = finders.get(number);
  if (found) return found;
  throw new DegafamError("freed", "this finder was freed, or its catalogue was not read", "connect again", 6);
}

function keep(number: number, made: Finder): void {
  finders.get(number)?.free();
  finders.set(number, made);
}

async function run(task: Task): Promise<{ status: number; json: string }> {
  const nothing = { status: 0, json: "null" };
  switch (task.task) {
    case "catalogue": {
      const made = load({ catalogue: task.catalogue, wasm: task.wasm, places: false });
      reading.set(task.finder, made);
      keep(task.finder, await made);
      return finder(task.finder).ask({ ask: "catalogue" });
    }
    case "towns": {
      const [towns] = await Promise.all([readTowns(task.towns), reading.get(task.finder)]);
      keep(task.finder, finder(task.finder).withTowns(towns));
      return nothing;
    }
    case "knows":
      return { status: 0, json: JSON.stringify(finder(task.finder).knows(task.place, task.country)) };
    case "places": {
      const places = await readPlaces(task.places);
      keep(task.finder, finder(task.finder).withPlaces(places));
      return nothing;
    }
    case "overlaid":
      keep(task.finder, finder(task.over).overlaid(task.overlay));
      return nothing;
    case "ask":
      return finder(task.finder).ask(task.request);
    case "askMany":
      return { status: 0, json: finder(task.finder).askMany(task.requests).join("\n") };
    case "verify":
      return { status: 0, json: JSON.stringify(verify(task.bytes, task.signature, task.key)) };
    case "wanted":
      return { status: 0, json: wantedJson(task.bytes, task.lang) };
    case "free":
      finders.get(task.finder)?.free();
      finders.delete(task.finder);
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
