import { made } from "./crossing.js";
import type { Lang } from "./documents.js";
import { DegafamError } from "./error.js";
import { wanted as wasm } from "./glue/degafam_js.js";
import { text } from "./texts.js";

/** What kind of file somebody has of the services that they use, as its content tells. */
export type ListForm = "lines" | "csv" | "bookmarks" | "history" | "passwords";

/** One thing of a list that somebody may want to leave. */
export interface WantedEntry {
  /** A name as somebody typed it, or of an address its host and the first part of its path (`docs.google.com/document`). */
  text: string;
  /** How often it stands in the list. */
  times: number;
}

/** The services in a file. */
export interface WantedList {
  form: ListForm;
  /** What stands in it, in the order of first appearance. */
  entries: WantedEntry[];
  /** How many lines, rows and addresses were passed over: machines, pages of the browser, what can be no name. */
  passed_over: number;
}

/** Options of {@link wanted}. */
export interface WantedOptions {
  /** Language of errors; English unless another is named. */
  lang?: Lang;
}

/**
 * The services in a file that somebody has: their own list, bookmarks, a browser's history, what a password manager exports;
 * at most 64 MiB. Of an address the host and one plain word are kept, of passwords nothing else, and errors repeat none of
 * it. Needs `await init()` first. Throws {@link DegafamError} with the code `list_empty`, `list_packed`, `list_encrypted`, …
 */
export function wanted(bytes: Uint8Array, options: WantedOptions = {}): WantedList {
  return JSON.parse(wantedJson(bytes, options.lang));
}

/** @internal The same as the text of the document. */
export function wantedJson(bytes: Uint8Array, lang: string = "en"): string {
  if (!(bytes instanceof Uint8Array)) {
    throw new DegafamError("bad_request", "the list is not given as bytes", "give a Uint8Array, as of `await file.bytes()`", 2);
  }
  // Longer ones would be copied first and refused afterwards.
  const most = 64 * 1024 * 1024 + 1;
  return made(() => wasm(bytes.length > most ? bytes.subarray(0, most) : bytes, text(`${lang}`)));
}
