import { made } from "./crossing.js";
import { DegafamError } from "./error.js";
import { verify as wasm } from "./glue/degafam_js.js";
import { text } from "./texts.js";

/**
 * Verifies a detached signature of minisign, and gives its trusted comment. `signature` is the text of the `.minisig` file,
 * `key` the line of a public key that begins with `RW`. Needs `await init()` first. Throws {@link DegafamError} with the code
 * `other_key`, `bad_signature`, `not_a_signature` or `not_a_public_key`.
 */
export function verify(bytes: Uint8Array, signature: string, key: string): string {
  if (!(bytes instanceof Uint8Array)) {
    throw new DegafamError("bad_request", "what is signed is not given as bytes", "give a Uint8Array", 2);
  }
  return made(() => wasm(bytes, text(`${signature}`), text(`${key}`)));
}
