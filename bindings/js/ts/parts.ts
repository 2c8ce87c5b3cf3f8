// The module comes in two parts: what first answers run, and the rest of the code. A call from the first part into the rest
// goes through the table of functions, where the rest puts its own. Until it is there, such a call comes here.
import { setPlaceholders, SPLIT } from "./glue/degafam_js.js";
import { DegafamError } from "./error.js";

type Called = (...values: unknown[]) => unknown;

/** What the first part exports: all that the rest of the code works with. */
let first: WebAssembly.Exports = {};
/** Its functions, by the numbers that the first part calls them by. */
let table: WebAssembly.Table | undefined;
let fetchNow: (() => Uint8Array) | undefined;

/** Says that the first part runs. */
export function begin(exports: object): void {
  first = exports as WebAssembly.Exports;
  // What splits the module names it as it likes.
  table = Object.values(first).find((exported) => exported instanceof WebAssembly.Table);
}

/** Puts the rest of the code, `bytes` of its own module, where the first part calls it. */
export async function complete(bytes: Uint8Array): Promise<void> {
  await WebAssembly.instantiate(bytes as BufferSource, { [SPLIT]: first });
}

/** How a call that cannot wait gets the rest of the code. */
export function completeBy(fetch: () => Uint8Array): void {
  fetchNow = fetch;
}

function completeNow(): void {
  if (!fetchNow) throw new DegafamError("not_loaded", "the WebAssembly module is not loaded", "await load() or init() first", 6);
  try {
    new WebAssembly.Instance(new WebAssembly.Module(fetchNow() as BufferSource), { [SPLIT]: first });
  } catch (cause) {
    throw new DegafamError("file", `the rest of the WebAssembly module cannot be read: ${(cause as Error).message}`, "connect again", 7, { cause });
  }
}

setPlaceholders(new Proxy({}, {
  get: (_, place): Called => (...values) => {
    completeNow();
    return (table?.get(Number(place)) as Called)(...values);
  },
}));
