// The cost of crossing: the package in Node and in Chromium beside the library itself, as ratios of one run.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { init, load, Finder } from "degafam";
import { connect } from "degafam/worker";
import { measure, measureBatches } from "./measure.mjs";
import { open } from "./page.mjs";
import { places } from "./vectors.mjs";

const root = new URL("../../..", import.meta.url);
const rust = JSON.parse(execFileSync("cargo", ["run", "--locked", "--quiet", "--release", "-p", "degafam-js", "--example", "cost_js"], { cwd: root, encoding: "utf8" }));

const begin = performance.now();
(await load()).free();
console.log(`load() in Node, all three files from disk: ${(performance.now() - begin).toFixed(0)} ms`);
await init();
const catalogue = readFileSync(new URL("../../../data/catalogue.bin", import.meta.url));
const node = { ...measure({ Finder }, catalogue, places()), ...(await measureBatches({ Finder, connect }, catalogue)) };

const { page, version, close } = await open();
const chromium = await page.evaluate(`(async () => {
  const bytes = async (name) => new Uint8Array(await (await fetch(name)).arrayBuffer());
  const [degafam, worker, { measure, measureBatches }] = [await import("/pkg/esm/index.js"), await import("/pkg/esm/worker.js"), await import("/measure.mjs")];
  await degafam.init();
  const catalogue = await bytes("/catalogue.bin");
  return { ...measure(degafam, catalogue, await bytes("/places.bin")), ...(await measureBatches({ ...degafam, ...worker }, catalogue)) };
})()`);
await close();

const cell = (text) => String(text).padStart(16);
console.log(["microseconds".padEnd(30), "Rust", `Node ${process.versions.node}`, "ratio", `Chromium ${version.split(".")[0]}`, "ratio"].map((text, at) => (at ? cell(text) : text)).join(""));
for (const name of Object.keys(node)) {
  const own = rust[name.split(",")[0]];
  const ratio = (time) => (own ? (time / own).toFixed(2) : "");
  const micro = (time) => (time ? (time / 1000).toFixed(1) : "");
  console.log(name.padEnd(30) + [micro(own), micro(node[name]), ratio(node[name]), micro(chromium[name]), ratio(chromium[name])].map(cell).join(""));
}
