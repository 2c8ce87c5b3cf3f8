// Prints what is downloaded, and fails when it is more than it may be: bytes of all that comes before the first answer with a
// place (code, catalogue, large towns), bytes of places.
import { readFileSync, readdirSync } from "node:fs";
import { gunzipSync, gzipSync } from "node:zlib";
import { decompress } from "fzstd";

const [mostFirst, mostPlaces] = process.argv.slice(2).map(Number);
const read = (name) => readFileSync(new URL(`../pkg/${name}`, import.meta.url));
const unpacked = (name) => (name.endsWith(".zst") ? decompress : gunzipSync)(read(name)).length;
const zipped = (name) => gzipSync(read(name), { level: 9 }).length;
const scripts = readdirSync(new URL("../pkg/esm", import.meta.url)).filter((name) => name.endsWith(".js"));
const rows = [
  ...["degafam.wasm.zst", "catalogue.bin.zst", "towns.bin.gz", "places.bin.gz", "rest.wasm.zst", "words.bin.gz", "moving.bin.zst"].map((name) => [name, unpacked(name), read(name).length]),
  ["esm/*.js", ...[(name) => read(name).length, zipped].map((size) => scripts.reduce((sum, name) => sum + size(`esm/${name}`), 0))],
];
const line = (...cells) => console.log(cells[0].padEnd(20) + cells.slice(1).map((cell) => String(cell).padStart(12)).join(""));
line("file", "bytes", "packed");
rows.forEach((row) => line(...row));
const first = rows[0][2] + rows[1][2] + rows[2][2];
const places = rows[3][2];
line("first answer", "", first, `of ${mostFirst}`);
line("places", "", places, `of ${mostPlaces}`);
if (first > mostFirst || places > mostPlaces) {
  console.error("more is downloaded than may be");
  process.exitCode = 1;
}
