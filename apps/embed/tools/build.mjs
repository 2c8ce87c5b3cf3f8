// Writes dist/degafam.js: one script, with the texts of all languages in it. Fails when it weighs more than it may.
import { cpSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { FluentParser } from "@fluent/syntax";
import { build } from "esbuild";

/** Bytes that the script may weigh with gzip: what somebody puts into every page must not slow it. */
const MOST = 6_000;
const TEXTS = new URL("../../../texts/", import.meta.url);
/** What the widget says, in the words of the page, and what it alone says. */
const KEYS = ["asking", "hosters", "hostersNear", "noHostersAtAll", "didYouMean", "placeGuessed", "embedFailed"];
const FILES = ["page", "embed"];

const languages = readFileSync(new URL("languages.tsv", TEXTS), "utf8").match(/^[a-z]{2}(?=\t)/gm) ?? [];

/** The messages of a language that the widget says; each has one slot at most. */
function texts(lang) {
  const read = (file) =>
    new FluentParser({ withSpans: false }).parse(readFileSync(new URL(`${lang}/${file}.ftl`, TEXTS), "utf8"));
  const messages = FILES.flatMap((file) => read(file).body).filter(
    ({ type, id }) => type === "Message" && KEYS.includes(id.name),
  );
  const text = ({ elements }) =>
    elements.map((part) => (part.type === "TextElement" ? part.value : slot(part.expression))).join("");
  const slot = ({ type, id, value }) => (type === "VariableReference" ? `{${id.name}}` : value);
  const said = Object.fromEntries(messages.map(({ id, value }) => [id.name, text(value)]));
  const missing = KEYS.filter((key) => !said[key]);
  if (missing.length > 0) throw new Error(`${lang}: ${missing} missing`);
  return said;
}

const words = {
  name: "texts",
  setup(of) {
    of.onResolve({ filter: /^texts:$/ }, () => ({ path: "texts", namespace: "texts" }));
    of.onLoad({ filter: /.*/, namespace: "texts" }, () => ({
      contents: `export const TEXTS = ${JSON.stringify(Object.fromEntries(languages.map((lang) => [lang, texts(lang)])))}`,
    }));
  },
};

process.chdir(new URL("..", import.meta.url).pathname);
const css = {
  name: "css",
  setup(of) {
    of.onLoad({ filter: /\.css$/ }, ({ path }) => ({
      contents: readFileSync(path, "utf8").replace(/\s+/g, " "),
      loader: "text",
    }));
  },
};
const file = "dist/degafam.js";
await build({
  entryPoints: ["src/degafam.ts", "src/frame.ts", "src/height.ts"],
  outdir: "dist",
  bundle: true,
  minify: true,
  format: "esm",
  target: "es2022",
  charset: "utf8",
  legalComments: "none",
  plugins: [words, css],
});
cpSync("src/embed.html", "dist/embed.html");
const weight = gzipSync(readFileSync(file), { level: 9 }).length;
console.log(`${file}: ${readFileSync(file).length} bytes, ${weight} with gzip, of ${MOST}`);
if (weight > MOST) process.exitCode = 1;
