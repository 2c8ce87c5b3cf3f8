// The recipe of README.md for esbuild, and what a page is told where a bundler leaves the files out.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { open } from "./page.mjs";

const js = fileURLToPath(new URL("..", import.meta.url));
// Below node_modules, so that `degafam` is found and nothing is left in the tree.
const folder = mkdtempSync(`${js}node_modules/.bundlers-`);
const sayWhatToDo = (error) => {
  assert.deepEqual([error.name, error.code, error.status], ["DegafamError", "file", 7], JSON.stringify(error));
  assert.match(error.hint, /bundler.*`wasm`, `words`, `catalogue`, `moving` and `places`.*`towns` and `worker`.*Bundlers/);
};
let opened;

const program = (name, code) => {
  mkdirSync(`${folder}/${name}`, { recursive: true });
  writeFileSync(`${folder}/${name}/app.js`, code);
  return `${folder}/${name}/app.js`;
};
const told = "(error) => ({ ...error, name: error.name, message: error.message })";
const LOAD = `import { load } from "degafam";\nexport const failed = load().catch(${told});\n`;
const CONNECT = `import { connect } from "degafam/worker";\nexport const failed = connect().catch(${told});\n`;

before(async () => {
  opened = await open({ more: { "/bundled/": `${pathToFileURL(folder)}/` } });
});

after(async () => {
  await opened?.close();
  rmSync(folder, { recursive: true, force: true });
});

test("the recipe for esbuild", async () => {
  const readme = readFileSync(`${js}README.md`, "utf8");
  const [, code] = /```js\n(\/\/ app\.js\n[^]*?)```/.exec(readme);
  const [, command] = /^npx esbuild (.*)$/m.exec(readme);
  program("recipe", code);
  execFileSync(`${js}node_modules/.bin/esbuild`, command.replace("--public-path=/dist", "--public-path=/bundled/recipe/dist").split(" "), { cwd: `${folder}/recipe`, stdio: "pipe" });
  const names = readdirSync(`${folder}/recipe/dist`);
  assert.equal(names.filter((name) => /\.(gz|zst)$/.test(name)).length, 7, names.join(" "));
  const found = await opened.page.evaluate(`import("/bundled/recipe/dist/app.js").then(({ answer }) => answer.hosters.length)`);
  assert.equal(found, 10);
});

for (const [name, code] of [["load", LOAD], ["connect", CONNECT]]) {
  test(`${name}() after esbuild left the files out`, async () => {
    const options = { entryPoints: [program(name, code)], bundle: true, logLevel: "silent" };
    await build({ ...options, format: "esm", outfile: `${folder}/${name}/dist/module.js` });
    await build({ ...options, format: "iife", globalName: "app", outfile: `${folder}/${name}/dist/script.js` });
    sayWhatToDo(await opened.page.evaluate(`import("/bundled/${name}/dist/module.js").then(({ failed }) => failed)`));
    await opened.page.addScriptTag({ url: `/bundled/${name}/dist/script.js` });
    sayWhatToDo(await opened.page.evaluate("app.failed"));
  });
}

test("a server that answers with its page where a file is missing", async () => {
  const other = await open({ more: { "/bundled/": `${pathToFileURL(folder)}/` }, fallback: true });
  try {
    for (const name of ["load", "connect"]) {
      sayWhatToDo(await other.page.evaluate(`import("/bundled/${name}/dist/module.js").then(({ failed }) => failed)`));
    }
  } finally {
    await other.close();
  }
});

test("a bundle for Node", async () => {
  for (const [name, code] of [["load", LOAD], ["connect", CONNECT]]) {
    const outfile = `${folder}/node/${name}.cjs`;
    await build({ entryPoints: [program(name, code)], bundle: true, platform: "node", outfile, logLevel: "silent" });
    sayWhatToDo(await (await import(pathToFileURL(outfile))).failed);
  }
});
