import type { ErrorCode } from "./documents.js";

/** What only this package can tell; the other codes are those of the contract. */
export type OwnCode =
  /** A file could not be read or fetched. */
  | "file"
  /** The finder was used after `free()`, or the client after `close()`. */
  | "freed"
  /** `init()` or `load()` was not awaited before a `Finder` was made. */
  | "not_loaded"
  /** The worker or the WebAssembly instance stopped; what it held is lost. */
  | "stopped";

/** Why a question was not answered, for people (`message`, `hint`) and for programs (`code`, `status`). */
export class DegafamError extends Error {
  /** Stable code, such as `ambiguous_place`. */
  readonly code: ErrorCode | OwnCode;
  /** What to do instead; may be empty. */
  readonly hint: string;
  /** The exit code of the command for the same error: 2 question, 4 place, 6 data, 7 file. */
  readonly status: number;

  constructor(code: ErrorCode | OwnCode, message: string, hint: string, status: number, options?: { cause?: unknown }) {
    super(message, options);
    this.name = "DegafamError";
    this.code = code;
    this.hint = hint;
    this.status = status;
  }
}

/** What to do about a file of this package that is not where the code looks for it. */
export const LEFT_OUT =
  "a bundler that does not follow `new URL(…, import.meta.url)` leaves the files of degafam out: give their addresses as the options " +
  "`wasm`, `words`, `catalogue`, `moving` and `places`, in a worker also `towns` and `worker`; its README shows how, under “Bundlers”";
