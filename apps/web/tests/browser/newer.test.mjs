// Newer data beside the page: taken where they are signed by the key that the page names, and told where they are not.
import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { test } from "node:test";
import { signer } from "./minisign.mjs";
import { answered, setup, understood } from "./page.mjs";

const shared = setup();
const here = (path) => new URL(path, import.meta.url);
const OLD = await readFile(here("../../../../tests/formats/catalogue-5.bin"));
const NEW = await readFile(here("../../../../data/catalogue.bin"));
const VERSION = "2099-12-31";
const FILE = `catalogue-${VERSION}.bin`;
const { key, sign } = signer();
const comment = (name, version = VERSION) => `degafam data\tfile:${name}\tversion:${version}\tdate:${version}`;

/** A page that was built with old data, and a release beside it in which `spoil` changes something. */
async function release(spoil = () => {}, version = VERSION) {
  const assets = await readdir(here("../../dist/assets/"));
  const built = assets.find((name) => name.startsWith("catalogue") && name.endsWith(".zst"));
  const latest = JSON.stringify({ format: 1, version, date: version, files: [{ kind: "catalogue", name: FILE }] });
  const files = {
    "latest.json": latest,
    "latest.json.minisig": sign(latest, comment("latest.json", version)),
    [FILE]: NEW,
    [`${FILE}.minisig`]: sign(NEW, comment(FILE, version)),
  };
  spoil(files);
  const index = (await readFile(here("../../dist/index.html"), "utf8")).replace(
    'name="degafam:key" content=""',
    `name="degafam:key" content="${key}"`,
  );
  const beside = Object.entries(files).map(([name, body]) => [`releases/${name}`, body]);
  const server = await shared.serve({
    extra: { "index.html": index, [`assets/${built}`]: OLD, ...Object.fromEntries(beside) },
  });
  const tab = await (await shared.context({}, server)).newPage();
  await tab.goto(`${server.address}#what=Doodle&seed=1`);
  return { tab, server };
}

test("what is newer and signed is taken", async () => {
  const { tab, server } = await release();
  await answered(tab);
  assert.equal(await understood(tab).textContent(), "Doodle", "which the old data do not know");
  assert.deepEqual(
    server.sent.filter(({ missing }) => missing),
    [],
  );
});

const other = signer();
const spoilt = {
  "another key": (files) => {
    files[`${FILE}.minisig`] = other.sign(NEW, comment(FILE));
  },
  "an altered file": (files) => {
    files[FILE] = Buffer.concat([NEW.subarray(0, -1), Buffer.from([NEW.at(-1) ^ 1])]);
  },
  "an altered list": (files) => {
    files["latest.json"] = files["latest.json"].replace("catalogue", "Catalogue");
  },
  "the signature of another release": (files) => {
    files[`${FILE}.minisig`] = sign(NEW, comment(FILE, "2026-11-01"));
  },
};
for (const [name, spoil] of Object.entries(spoilt)) {
  test(`${name} is told, and not taken`, async () => {
    const { tab } = await release(spoil);
    await tab.getByRole("alert").getByText("not signed as they should be").waitFor();
    await tab.locator("#unknown").waitFor();
  });
}

test("what is older is left, without a word", async () => {
  const { tab, server } = await release(() => {}, "2020-01-01");
  await tab.locator("#unknown").waitFor();
  // The list alone was asked for: nobody downloads what is not wanted.
  assert.ok(!server.sent.some(({ path }) => path.endsWith(FILE)));
  assert.equal(await tab.getByRole("alert").count(), 0);
});

test("without a key nothing is asked for", async () => {
  await shared.open("#what=Doodle&seed=1").then(answered);
  assert.ok(!shared.server.sent.some(({ path }) => path.startsWith("releases/")));
});
