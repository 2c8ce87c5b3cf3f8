// Splits the module in two, by what it runs for first answers: the first part answers those, the rest of the code follows.
// Both are made small. Run by ./build: split.mjs FOLDER, where the catalogue and the large towns lie and both parts go.
import { createHash } from "node:crypto";
import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";

const folder = process.argv[2];
const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const glue = at("../ts/glue/degafam_js.js");
const module = at("../ts/glue/degafam_js_bg.wasm");
const within = (name) => `${folder}/${name}`;
const [catalogue, towns, parts] = [within("catalogue.bin"), within("towns.bin"), [within("degafam.wasm"), within("rest.wasm")]];

const inputs = [module, glue, catalogue, towns, at("../package-lock.json"), at("first.json"), at("split.mjs")];
const hash = createHash("sha256");
for (const input of inputs) hash.update(readFileSync(input));
// Parts of two builds do not link: each names the split where it imports from the other.
const split = hash.digest("hex").slice(0, 12);
const stamp = within("split.stamp");

/** What compilers of Rust use without being told, and an older wasm-split has to be told. */
const FEATURES = ["bulk-memory", "sign-ext", "mutable-globals", "nontrapping-float-to-int", "multivalue"].map((name) => `--enable-${name}`);
const run = (program, ...args) => execFileSync(program, args, { stdio: "inherit" });

if (!parts.every(existsSync) || !existsSync(stamp) || readFileSync(stamp, "utf8") !== split) {
  const watched = within("watched.wasm");
  run("wasm-split", "--instrument", ...FEATURES, module, "-o", watched);
  writeFileSync(within("profile"), await firstAnswers(readFileSync(watched)));
  const halves = [within("first-half.wasm"), within("second-half.wasm")];
  run("wasm-split", ...FEATURES, `--profile=${within("profile")}`, `--placeholder-namespace=${split}`, `--import-namespace=${split}`,
    module, "-o1", halves[0], "-o2", halves[1]);
  halves.forEach((half, index) => {
    // The lowest addresses are the far end of the stack: nothing reaches them by an address below zero and an offset.
    run(at("../node_modules/.bin/wasm-opt"), "-Oz", ...FEATURES, "--low-memory-unused", "--strip-debug", "--strip-producers",
      "--strip-target-features", half, "-o", parts[index]);
  });
  writeFileSync(stamp, split);
}

const IMPORTS = '"./degafam_js_bg.js": import0,';
const text = readFileSync(glue, "utf8");
if (!text.includes(IMPORTS)) throw new Error("wasm-bindgen writes its imports in another way");
writeFileSync(glue, `${text.replace(IMPORTS, `${IMPORTS}\n        [SPLIT]: placeholders,`)}
export const SPLIT = "${split}";
let placeholders;
export function setPlaceholders(calls) {
    placeholders = calls;
}
`);
const declared = glue.replace(".js", ".d.ts");
writeFileSync(declared, `${readFileSync(declared, "utf8")}
/** Which split of the module this is: its parts fit no other. */
export const SPLIT: string;

/** What is called in the place of functions that are not there yet; to be set before the module is compiled. */
export function setPlaceholders(calls: object): void;
`);

/** Which functions the module runs for first answers, as wasm-split notes it. */
async function firstAnswers(bytes) {
  // By a name that Node takes for an ES module.
  copyFileSync(glue, within("glue.mjs"));
  const { Finder, initSync, wordsMissed } = await import(pathToFileURL(within("glue.mjs")));
  const exports = initSync({ module: bytes });
  const questions = JSON.parse(readFileSync(at("first.json"), "utf8"));
  const langs = readFileSync(at("../../../texts/languages.tsv"), "utf8").match(/^[a-z]{2}(?=\t)/gm);
  const bare = new Finder(readFileSync(catalogue));
  const near = bare.withTowns(readFileSync(towns));
  for (const finder of [bare, near]) {
    for (const question of questions) {
      for (const lang of langs) finder.ask(JSON.stringify({ ...question, ...("what" in question && { lang }) }));
      if (typeof question.near === "string") finder.knows(question.near, question.near_country ?? "");
      wordsMissed();
    }
  }
  [near.lacksMoving(), bare.free()];
  const room = 1 << 20;
  const start = exports.__wbindgen_malloc(room, 1);
  const written = exports.__write_profile(start, room);
  return new Uint8Array(exports.memory.buffer).slice(start, start + written);
}
