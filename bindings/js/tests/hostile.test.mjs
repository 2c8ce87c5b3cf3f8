// Whatever comes in, an error that says what to do comes out, and the instance answers afterwards.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { afterEach, test } from "node:test";
import { DegafamError, Finder, load, readCatalogue } from "degafam";
import { connect } from "degafam/worker";

const finder = await load();
const catalogue = readFileSync(new URL("../../../data/catalogue.bin", import.meta.url));
const places = readFileSync(new URL("../../../data/places.bin", import.meta.url));
const known = finder.json.recommend("doodle", { near: "Nantes", seed: 1 });

afterEach(() => assert.equal(finder.json.recommend("doodle", { near: "Nantes", seed: 1 }), known));

/** An error of ours, and not that the instance stopped. */
function ours(error) {
  assert.ok(error instanceof DegafamError && error.code !== "stopped", String(error.stack));
  return true;
}

function refused(run, code, status) {
  assert.throws(run, (error) => {
    ours(error);
    if (code) assert.equal(error.code, code);
    if (status) assert.equal(error.status, status);
    assert.ok(error.message.length > 0 && error.name === "DegafamError");
    return true;
  });
}

test("texts that are none", () => {
  for (const half of ["\ud800", "x\udc00y", "\udbff\udbff"]) {
    refused(() => finder.recommend(half), "bad_request", 2);
    assert.equal(finder.ask(`{"ask":"identify","what":"${half}"}`).status, 2);
    assert.equal(finder.ask(half).status, 2);
    refused(() => finder.overlaid(`{"date":"${half}"}`), "records_refused", 6);
  }
  assert.equal(finder.ask('{"ask":"identify","what":"qqqqqq zzzz 😀"}').status, 3);
  refused(() => finder.identify("a\0b"), "control_characters", 2);
  assert.equal(finder.ask("\0").status, 2);
  refused(() => finder.identify(""), "empty_query", 2);
});

test("texts that are too long", () => {
  const long = "x".repeat(10_000_000);
  refused(() => finder.identify(long), "query_too_long", 2);
  refused(() => finder.recommend("é".repeat(5_000_000)), "query_too_long", 2);
  assert.equal(finder.ask(long).status, 2);
  refused(() => finder.overlaid(long), "records_refused", 6);
  refused(() => finder.ask("x".repeat(100_000_000)), "bad_request", 2);
  assert.equal(finder.ask("[".repeat(60_000)).status, 2);
  assert.equal(finder.ask('{"ask":'.repeat(9_000)).status, 2);
  refused(() => finder.overlaid('{"hoster":'.repeat(100_000)), "records_refused", 6);
});

test("values of the wrong type", () => {
  const circular = {};
  circular.self = circular;
  for (const wrong of [undefined, null, 42, NaN, true, {}, [], 10n, Symbol("x"), () => 1, circular, new Date(0)]) {
    const values = [() => finder.identify(wrong), () => finder.place(wrong), () => finder.hoster(wrong), () => finder.recommend("doodle", { near: [wrong] })];
    for (const run of values) {
      try {
        run();
        assert.ok(wrong instanceof Date, `answered ${String(wrong)}`);
      } catch (error) {
        ours(error);
      }
    }
    try {
      assert.equal(finder.ask(wrong).status, 2);
    } catch (error) {
      ours(error);
    }
  }
  refused(() => finder.recommend("doodle", { limit: -1 }), undefined, 2);
  refused(() => finder.recommend("doodle", { limit: 1e9 }), "bad_option", 2);
  refused(() => finder.recommend("doodle", { limit: Infinity, seed: 1.5 }), undefined, 2);
  refused(() => finder.recommend("doodle", { whta: 1 }), undefined, 2);
  refused(() => finder.recommend("doodle", "Nantes"), undefined, 2);
  assert.ok(finder.recommend("doodle", null).hosters.length > 0);
});

test("bytes that are cut, altered, or something else", (t) => {
  const open = (bytes) => () => Finder.open(bytes).free();
  for (const length of [0, 1, 8, 20, 30, 1000, catalogue.length - 1]) refused(open(catalogue.subarray(0, length)), undefined, 6);
  for (const length of [0, 1, 8, 20, 100, 1000, places.length - 1]) refused(() => finder.withPlaces(places.subarray(0, length)), "bad_gazetteer", 6);
  for (let round = 0; round < 200; round++) {
    const altered = Uint8Array.from(catalogue);
    altered[(round * 7919 * 131) % altered.length] ^= 1 << (round % 8);
    refused(open(altered), undefined, 6);
  }
  let opened = 0;
  for (let round = 0; round < 200; round++) {
    const altered = Uint8Array.from(places);
    altered[(round * 7919 * 137) % altered.length] ^= 1 << (round % 8);
    try {
      const other = finder.withPlaces(altered);
      for (const text of ["Nantes", "44000", "Saint-Étienne", "Xyzzy"]) other.ask({ ask: "place", text });
      other.free();
      opened++;
    } catch (error) {
      ours(error);
    }
  }
  t.diagnostic(`${opened} of 200 altered gazetteers opened`);
  refused(open(places), "not_a_catalogue", 6);
  refused(() => finder.withPlaces(catalogue), "bad_gazetteer", 6);
  for (const wrong of [undefined, null, "text", 42, [1, 2], {}, new Uint16Array(9)]) {
    refused(open(wrong), undefined, 6);
    refused(() => finder.withPlaces(wrong), undefined, 6);
  }
});

test("files that are not there, or are something else", async () => {
  const sources = ["/nowhere", 42, Buffer.from([0x1f, 0x8b, 1, 2]), new Response("", { status: 404 })];
  for (const catalogue of sources) await assert.rejects(load({ catalogue }), { name: "DegafamError", code: "file", status: 7 });
  await assert.rejects(load({ catalogue: Promise.reject(new Error("no")) }), { name: "DegafamError", code: "file", status: 7 });
  await assert.rejects(load({ places: "/nowhere" }), { name: "DegafamError", code: "file", status: 7 });
  await assert.rejects(load({ catalogue: Buffer.from("nonsense") }), { code: "not_a_catalogue" });
  assert.ok((await readCatalogue()).length > 1_000_000);
});

test("use before init()", () => {
  const code = `const { Finder } = require("degafam"); try { Finder.open(new Uint8Array(9)); } catch (error) { console.log(error.name, error.code); }`;
  const printed = execFileSync(process.execPath, ["-e", code], { cwd: new URL("..", import.meta.url), encoding: "utf8" });
  assert.equal(printed, "DegafamError not_loaded\n");
});

test("use after free()", () => {
  const other = Finder.open(catalogue);
  other.free();
  other.free();
  refused(() => other.identify("doodle"), "freed");
  refused(() => other.withPlaces(places), "freed");
  refused(() => other.overlaid("{}"), "freed");
});

test("finders come and go without keeping memory", () => {
  for (let round = 0; round < 100; round++) Finder.open(catalogue).free();
});

test("the worker tells errors, and answers afterwards", async () => {
  const client = await connect({ places: catalogue });
  await assert.rejects(client.recommend("doodle", { region: "Bretagne" }), { code: "bad_gazetteer" });
  await assert.rejects(client.identify("\ud800"), { code: "bad_request" });
  await assert.rejects(client.loadPlaces(catalogue), { code: "bad_gazetteer" });
  await assert.rejects(client.recommend("doodle", { near: "Nantes" }), { code: "bad_gazetteer" });
  assert.ok((await client.recommend("doodle", { near: { latitude: 47, longitude: 0 } })).hosters.length > 0);
  await client.loadPlaces();
  await assert.rejects(client.recommend("doodle", { region: "Xyzzyburg" }), { code: "unknown_place", status: 4 });
  await assert.rejects(client.overlaid({ hosters: [] }), { code: "records_refused" });
  assert.equal(await client.json.recommend("doodle", { near: "Nantes", seed: 1 }), known);
  const laid = await client.overlaid({ date: "2099-01-01" });
  assert.equal((await laid.catalogue()).date, "2099-01-01");
  await laid.free();
  await assert.rejects(laid.catalogue(), { code: "freed" });
  const waiting = client.identify("doodle");
  client.close();
  await assert.rejects(waiting, { code: "freed" });
  await assert.rejects(client.identify("doodle"), { code: "freed" });
  for (const catalogue of ["/nowhere", 42, () => 1, {}]) {
    await assert.rejects(connect({ catalogue }), { name: "DegafamError", code: "file" });
  }
});
