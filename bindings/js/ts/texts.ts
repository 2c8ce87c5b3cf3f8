import { DegafamError } from "./error.js";

/** Longer texts hold neither a question nor an overlay; the memory of a WebAssembly instance never shrinks. */
export const MOST = 64 * 1024 * 1024;

/**
 * A text that may cross. Half a character (a lone surrogate) has no UTF-8: it crosses as JSON writes it, and the core
 * refuses it, instead of as another character, which nobody wrote.
 */
export function text(value: string): string {
  if (value.length > MOST) {
    throw new DegafamError("bad_request", `the text has ${value.length} characters, at most ${MOST} are read`,
      "give a shorter one", 2);
  }
  return value.replace(/\p{Surrogate}/gu, (half) => `\\u${half.charCodeAt(0).toString(16)}`);
}
