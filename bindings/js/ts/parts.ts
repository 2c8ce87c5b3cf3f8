// The module comes in two parts: what first answers run, and the rest of the code. A call from the first part into the rest
// goes through the table of functions, where the rest puts its own. Until it is there, such a call comes here.
import { setPlaceholders, SPLIT } from "./glue/degafam_js.js";
import { DegafamError } from "./error.js";

/** What the first part exports: all that the rest of the code works with. */
type First = WebAssembly.Exports & { readonly table: WebAssembly.Table };
type Called = (...values: unknown[]) => unknown;

let first: First | undefined;
let fetchNow: (() => Uint8Array) | undefined;

/** Says that the first part runs. */
export function begin(exports: unknown): void {
  first = exports as First;
}

/** Puts the rest of the code, `bytes` of its own module, where the first part calls it. */
export async function complete(bytes: Uint8Array): Promise<void> {
  await WebAssembly.instantiate(bytes as BufferSource, { [SPLIT]: first! });
}

/** How a call that cannot wait gets the rest of the code. */
export function completeBy(fetch: () => Uint8Array): void {
  fetchNow = fetch;
}

function completeNow(): void {
  if (!fetchNow) throw new DegafamError("not_loaded", "the WebAssembly module is not loaded", "await load() or init() first", 6);
  try {
    new WebAssembly.Instance(new WebAssembly.Module(fetchNow() as BufferSource), { [SPLIT]: first! });
  } catch (cause) {
    throw new DegafamError("file", `the rest of the WebAssembly module cannot be read: ${(cause as Error).message}`, "connect again", 7, { cause });
  }
}

setPlaceholders(new Proxy({}, {
  get: (_, place): Called => (...values) => {
    completeNow();
    return (first!.table.get(Number(place)) as Called)(...values);
  },
}));
