// A key and signatures as minisign makes them, from its description (https://jedisct1.github.io/minisign/#signature-format)
// and not from the library that verifies them.
import { createHash, generateKeyPairSync, sign } from "node:crypto";

const ID = Buffer.from("degafam!");
const encoded = (...parts) => Buffer.concat(parts).toString("base64");

/** A new key: its public line, and what signs a file under a trusted comment. */
export function signer() {
  const { publicKey, privateKey } = generateKeyPairSync("ed25519");
  const raw = publicKey.export({ format: "der", type: "spki" }).subarray(-32);
  return {
    key: encoded(Buffer.from("Ed"), ID, raw),
    sign(file, comment) {
      const own = sign(null, createHash("blake2b512").update(file).digest(), privateKey);
      const whole = sign(null, Buffer.concat([own, Buffer.from(comment)]), privateKey);
      return `untrusted comment: test\n${encoded(Buffer.from("ED"), ID, own)}\ntrusted comment: ${comment}\n${encoded(whole)}\n`;
    },
  };
}
