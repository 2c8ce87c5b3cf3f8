// What is published: files, licences, sizes, versions, declarations.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const js = at("..");
const bin = (name) => at(`../node_modules/.bin/${name}`);
const run = (command, ...args) => execFileSync(command, args, { cwd: js, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });

test("types are those of the schemas", () => {
  run(process.execPath, "tools/types.mjs", "--check");
});

test("a program that uses the package compiles, as ES module and as CommonJS", () => {
  for (const [module, resolution] of [["nodenext", "nodenext"], ["es2022", "bundler"]]) {
    const options = ["--noEmit", "--strict", "--lib", "es2022,dom", "--target", "es2022", "--module", module, "--moduleResolution", resolution];
    run(bin("tsc"), ...options, "tests/consumer.ts");
  }
});

test("the package holds what it must and nothing else", (t) => {
  const [packed] = JSON.parse(run("npm", "pack", "./pkg", "--dry-run", "--json"));
  const files = packed.files.map((file) => file.path);
  for (const wanted of ["README.md", "NOTICE", "LICENSES/MIT.txt", "LICENSES/Apache-2.0.txt", "LICENSES/CC-BY-SA-4.0.txt", "LICENSES/CC-BY-4.0.txt",
    "LICENSES/etalab-2.0.txt", "LICENSES/ODC-By-1.0.txt", "degafam.wasm.zst", "rest.wasm.zst", "catalogue.bin.zst", "moving.bin.zst", "towns.bin.gz", "words.bin.gz", "places.bin.gz", "package.json",
    "esm/index.js", "esm/worker.js", "esm/thread.js", "esm/index.d.ts", "esm/worker.d.ts", "esm/node/index.js", "cjs/index.js", "cjs/index.d.ts"]) {
    assert.ok(files.includes(wanted), `${wanted} is missing`);
  }
  const odd = files.filter((file) => !/^(LICENSES\/[\w.-]+\.txt|NOTICE|README\.md|package\.json|[a-z]+\.(wasm|bin)\.(gz|zst)|(esm|cjs)\/[\w./-]+\.(js|d\.ts|json))$/.test(file));
  assert.deepEqual(odd, []);
  assert.ok(packed.size < 2_750_000, `${packed.size} bytes`);
  t.diagnostic(`${files.length} files, ${packed.size} bytes to download, ${packed.unpackedSize} unpacked`);
});

test("versions agree", () => {
  const version = /^version = "(.*)"$/m.exec(readFileSync(at("../../../Cargo.toml"), "utf8"))[1];
  assert.equal(JSON.parse(readFileSync(at("../manifest.json"), "utf8")).version, version);
});

test("publint and are-the-types-wrong find nothing", () => {
  run(bin("publint"), "pkg", "--strict");
  const [packed] = JSON.parse(run("npm", "pack", "./pkg", "--json", "--pack-destination", "node_modules"));
  const tarball = `node_modules/${packed.filename}`;
  try {
    run(bin("attw"), tarball, "--profile", "node16", "--exclude-entrypoints", "./thread", "./degafam.wasm.zst", "./rest.wasm.zst", "./catalogue.bin.zst", "./moving.bin.zst", "./towns.bin.gz", "./words.bin.gz", "./places.bin.gz");
  } finally {
    rmSync(at(`../${tarball}`));
  }
});
