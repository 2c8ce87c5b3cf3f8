import { DegafamError } from "./error.js";
import { errorOf, replyOf } from "./reply.js";

/** What the core made; what it refused it throws as a reply. */
export function made<T>(make: () => T): T {
  try {
    return run(make);
  } catch (refused) {
    if (typeof refused === "string") throw errorOf(replyOf(refused));
    throw refused;
  }
}

/** A call into WebAssembly. The core never stops by itself; an engine that runs out of memory stops it. */
export function run<T>(call: () => T): T {
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
