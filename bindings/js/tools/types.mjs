// Writes ts/documents.ts (answers, as the contract has them), ts/options.ts (options, in the spelling of JavaScript) and
// ts/names.ts (which of them the contract spells otherwise) from schema/*.schema.json. `--check` writes nothing and fails
// when they differ.
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { compile } from "json-schema-to-typescript";

const here = (path) => new URL(path, import.meta.url);
const schemas = Object.fromEntries(
  readdirSync(here("../../../schema"))
    .filter((name) => name.endsWith(".schema.json"))
    .map((name) => [name.replace(".schema.json", ""), JSON.parse(readFileSync(here(`../../../schema/${name}`), "utf8"))]),
);

/** What a question is asked with beside its options, in the order of the arguments. */
const ARGUMENTS = ["what", "name", "text", "hoster"];
/** What decides the type of the answer is told where the method is. */
const DECIDING = ["ask", "format"];
const HEAD = "// Made from schema/*.schema.json by tools/types.mjs; do not edit.\n\n";

const pascal = (name) => name.replace(/(^|[_-])([a-z])/g, (_, __, letter) => letter.toUpperCase());
const camel = (name) => name.replace(/_([a-z])/g, (_, letter) => letter.toUpperCase());
const own = (file, key) => (file === "common" || file === "request" ? pascal(key) : pascal(file) + pascal(key));

/** The same schema with references into one file, and without titles, which would become names. */
function moved(file, value) {
  if (Array.isArray(value)) return value.map((item) => moved(file, item));
  if (value === null || typeof value !== "object") return value;
  const { $schema, $id, title, $defs, ...rest } = value;
  return Object.fromEntries(
    Object.entries(rest).map(([key, inner]) => {
      if (key !== "$ref" || typeof inner !== "string") return [key, moved(file, inner)];
      const [, other, name] = /^(?:(\w+)\.schema\.json)?(?:#\/\$defs\/(\w+))?$/.exec(inner);
      return [key, `#/definitions/${name ? own(other ?? file, name) : pascal(other)}`];
    }),
  );
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

const documents = {};
for (const [file, schema] of Object.entries(schemas)) {
  if (file === "request") continue;
  for (const [key, part] of Object.entries(schema.$defs ?? {})) documents[own(file, key)] = moved(file, part);
  if (file !== "common") documents[file === "overlay" ? "Overlay" : `${pascal(file)}Answer`] = moved(file, schema);
}
documents.ErrorCode = documents.ErrorAnswer.properties.error.properties.code;
documents.ErrorAnswer.properties.error.properties.code = { $ref: "#/definitions/ErrorCode" };

/** Options name types of the documents, which are written there. */
const options = {}, named = new Set(), respelt = new Set();
function local(value) {
  if (Array.isArray(value)) return value.map(local);
  if (value === null || typeof value !== "object") return value;
  const name = value.$ref?.replace("#/definitions/", "");
  if (name && documents[name]) {
    named.add(name);
    return { description: value.description, tsType: name };
  }
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, local(inner)]));
}
for (const [key, part] of Object.entries(schemas.request.$defs)) {
  // Maps and browsers write points in several ways; all are taken.
  if (key === "coordinates") continue;
  const { description, properties, ...rest } = moved("request", part);
  if (properties.near) properties.near = { description: properties.near.description, tsType: "Near" };
  if (!properties.ask) {
    options[pascal(key)] = local({ description, properties, ...rest });
    continue;
  }
  const kept = Object.entries(properties).filter(([name]) => !DECIDING.includes(name) && !ARGUMENTS.includes(name));
  if (kept.length === 0) continue;
  // This package is a person's front door, and draws.
  if (properties.seed) properties.seed.description = "Draws the order of near-equals; drawn from 0 to 9999 unless given.";
  for (const [name] of kept) if (camel(name) !== name) respelt.add(name);
  const renamed = Object.fromEntries(kept.map(([name, inner]) => [camel(name), local(inner)]));
  options[`${pascal(key)}Options`] = { description: `Options of \`${camel(key)}\`.`, type: "object", properties: renamed, additionalProperties: false };
}

const made = {
  "documents.ts": await write(documents, ""),
  "options.ts": await write(options, `import type { ${[...named].sort().join(", ")} } from "./documents.js";\nimport type { Near } from "./near.js";\n\n`),
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
