import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { Finder, load } from "degafam";

const finder = await load();
const near = { latitude: 47.2184, longitude: -1.5536 };

test("every question has its method, and options are spelt as JavaScript spells", () => {
  const expected = readFileSync(new URL("../../../tests/conformance/example.txt", import.meta.url), "utf8");
  assert.equal(printed, expected);
  const [readme, example] = ["README.md", "example.mjs"].map((name) => readFileSync(new URL(`../${name}`, import.meta.url), "utf8"));
  assert.ok(readme.includes(example.slice(example.indexOf("import"))), "README.md and example.mjs differ");
});
