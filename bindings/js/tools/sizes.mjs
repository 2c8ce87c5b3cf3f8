// Prints what is downloaded, and fails when it is more than it may be: bytes of code and catalogue, bytes of places.
import { readFileSync, readdirSync } from "node:fs";
import { gunzipSync, gzipSync } from "node:zlib";

const [mostFirst, mostPlaces] = process.argv.slice(2).map(Number);
const read = (name) => readFileSync(new URL(`../pkg/${name}`, import.meta.url));
const zipped = (name) => gzipSync(read(name), { level: 9 }).length;
const scripts = readdirSync(new URL("../pkg/esm", import.meta.url)).filter((name) => name.endsWith(".js"));
const rows = [
  ...["degafam.wasm.gz", "catalogue.bin.gz", "places.bin.gz"].map((name) => [name, gunzipSync(read(name)).length, read(name).length]),
  ["esm/*.js", ...[(name) => read(name).length, zipped].map((size) => scripts.reduce((sum, name) => sum + size(`esm/${name}`), 0))],
];
const line = (...cells) => console.log(cells[0].padEnd(20) + cells.slice(1).map((cell) => String(cell).padStart(12)).join(""));
line("file", "bytes", "gzip");
rows.forEach((row) => line(...row));
const first = rows[0][2] + rows[1][2];
const places = rows[2][2];
line("code + catalogue", "", first, `of ${mostFirst}`);
line("places", "", places, `of ${mostPlaces}`);
if (first > mostFirst || places > mostPlaces) {
  console.error("more is downloaded than may be");
  process.exitCode = 1;
}
