// Writes ts/documents.ts (answers, as the contract has them), ts/options.ts (options, in the spelling of JavaScript) and
// ts/names.ts (which of them the contract spells otherwise) from schema/*.schema.json. `--check` writes nothing and fails
// when they differ.
import { readFileSync, writeFileSync } from "node:fs";
import { compile } from "json-schema-to-typescript";

const here = (path) => new URL(path, import.meta.url);
const types = (file) => JSON.parse(readFileSync(here(`../../../schema/${file}.schema.json`), "utf8")).$defs;

/** What a question is asked with beside its options, in the order of the arguments. */
const ARGUMENTS = ["what", "name", "text", "hoster"];
/** What decides the type of the answer is told where the method is. */
const DECIDING = ["ask", "format", "spreadsheet"];
const HEAD = "// Made from schema/*.schema.json by tools/types.mjs; do not edit.\n\n";

const camel = (name) => name.replace(/_([a-z])/g, (_, letter) => letter.toUpperCase());

/** The same schema with references as the names of types, which are all written out; `seen` is told each. */
function named(value, seen) {
  if (Array.isArray(value)) return value.map((item) => named(item, seen));
  if (value === null || typeof value !== "object") return value;
  if (typeof value.$ref === "string") {
    const tsType = value.$ref.split("/").at(-1);
    seen?.add(tsType);
    return { description: value.description, tsType };
  }
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, named(inner, seen)]));
}

async function write(definitions, head) {
  const whole = { type: "object", definitions, additionalProperties: false };
  const text = await compile(whole, "Unused", {
    bannerComment: "",
    additionalProperties: false,
    unreachableDefinitions: true,
    strictIndexSignatures: true,
    style: { printWidth: 120 },
  });
  const tells = /\n? \*\s*\n \* This interface was referenced by `Unused`'s JSON-Schema\n \* via the `definition` "\w+"\.\n/g;
  const alone = /\/\*\*\n \* This interface was referenced by `Unused`'s JSON-Schema\n \* via the `definition` "\w+"\.\n \*\/\n/g;
  const bodies = text.replace(tells, "\n").replace(alone, "").replace(/export interface Unused \{\s*\}\n?/, "");
  return HEAD + head + bodies.trim() + "\n";
}

const documents = named(types("common"));

const options = {}, used = new Set(), respelt = new Set();
for (const [name, { properties }] of Object.entries(types("request"))) {
  // Maps and browsers write points in several ways; all are taken.
  if (name === "Coordinates") continue;
  const ask = properties.ask.const;
  if (properties.near) properties.near = { description: properties.near.description, tsType: "Near" };
  const kept = Object.entries(properties).filter(([key]) => !DECIDING.includes(key) && !ARGUMENTS.includes(key));
  if (kept.length === 0) continue;
  // This package is a person's front door, and draws.
  if (properties.seed) properties.seed.description = "Draws the order of near-equals; drawn from 0 to 9999 unless given.";
  for (const [key] of kept) if (camel(key) !== key) respelt.add(key);
  const renamed = Object.fromEntries(kept.map(([key, inner]) => [camel(key), named(inner, used)]));
  const about = `Options of \`${camel(ask)}\`.`;
  options[name.replace(/Request$/, "Options")] = { description: about, type: "object", properties: renamed, additionalProperties: false };
}

const made = {
  "documents.ts": await write(documents, ""),
  "options.ts": await write(options, `import type { ${[...used].sort().join(", ")} } from "./documents.js";\nimport type { Near } from "./near.js";\n\n`),
  "names.ts": `${HEAD}/** Options that JavaScript spells otherwise, as the contract spells them. */\nexport const RESPELT: readonly string[] = ${JSON.stringify([...respelt].sort()).replaceAll(",", ", ")};\n`,
};
let differs = false;
for (const [name, text] of Object.entries(made)) {
  const path = here(`../ts/${name}`);
  if (process.argv[2] !== "--check") {
    writeFileSync(path, text);
  } else if (readFileSync(path, "utf8") !== text) {
    console.error(`ts/${name} differs from schema/: run node tools/types.mjs`);
    differs = true;
  }
}
process.exitCode = differs ? 1 : 0;
