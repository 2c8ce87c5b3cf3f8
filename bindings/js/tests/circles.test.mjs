// No circle of files, so that each can be read after those that it uses; imports of types count.
import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The files that each file of a folder names. */
function imports(folder) {
  const names = readdirSync(folder, { recursive: true }).filter((name) => /\.tsx?$/.test(name));
  const found = (from, to) => {
    const path = join(dirname(from), to).replace(/\.js$/, "");
    return [`${path}.ts`, `${path}.tsx`, join(path, "index.ts")].find((name) => existsSync(join(folder, name)));
  };
  const read = (name) => [...readFileSync(join(folder, name), "utf8").matchAll(/(?:from|import) ?\(?"(\.[^"]*)"/g)].map(([, to]) => found(name, to));
  return new Map(names.map((name) => [name, read(name).filter(Boolean)]));
}

/** A way from a file back to itself. */
function circle(files) {
  const done = new Set();
  const walk = (name, way) => {
    if (way.includes(name)) return [...way.slice(way.indexOf(name)), name];
    if (done.has(name)) return undefined;
    // What lies outside of the folder leads nowhere.
    for (const next of files.get(name) ?? []) {
      const found = walk(next, [...way, name]);
      if (found) return found;
    }
    done.add(name);
    return undefined;
  };
  for (const name of files.keys()) {
    const found = walk(name, []);
    if (found) return found.join(" → ");
  }
  return undefined;
}

for (const [folder, least] of [["../ts", 20], ["../../../apps/web/src", 60]]) {
  test(`no circle of files in ${folder.replaceAll("../", "")}`, () => {
    const files = imports(fileURLToPath(new URL(folder, import.meta.url)));
    const arrows = [...files.values()].flat().length;
    assert.ok(arrows > least, `only ${arrows} imports were seen`);
    assert.equal(circle(files), undefined);
  });
}

test("a circle is found", () => {
  assert.equal(circle(new Map([["a", ["b"]], ["b", ["c"]], ["c", ["b"]]])), "b → c → b");
});
