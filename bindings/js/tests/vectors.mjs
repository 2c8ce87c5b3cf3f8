// The cases that every binding answers with the same bytes.
import { readFileSync, readdirSync } from "node:fs";

const folder = new URL("../../../tests/conformance/", import.meta.url);
export const made = () => readFileSync(new URL("made.bin", folder));
export const places = () => readFileSync(new URL("../../../data/places.bin", import.meta.url));

/** All cases, each with the text of its overlay. */
export const cases = readdirSync(folder)
  .filter((name) => name.endsWith(".json"))
  .flatMap((name) => JSON.parse(readFileSync(new URL(name, folder), "utf8")).cases ?? [])
  .map((one) => ({ ...one, laid: one.overlay && readFileSync(new URL(one.overlay, folder), "utf8") }));
