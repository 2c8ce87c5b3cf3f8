// The first answer does without most of the files, and is no other than that of all of them.
import assert from "node:assert/strict";
import { test } from "node:test";
import { DegafamError, Finder, init, load, readCatalogue, readMoving, readPlaces, readTowns } from "degafam";
import { connect } from "degafam/worker";

const NANTES = { near: "Nantes", nearCountry: "FR", seed: 1 };
const whole = await load();
await init();

test("large towns are where all places say, and of others nothing is known", async () => {
  const bare = Finder.open(await readCatalogue());
  assert.ok(!bare.knows("Nantes", "FR"));
  const early = bare.withTowns(await readTowns());
  for (const country of ["FR", undefined, ""]) assert.ok(early.knows("Nantes", country));
  for (const [place, country] of [["Nozay", "FR"], ["Nantes", "DE"], ["44000", "FR"], ["Saint-Denis"], ["", ""]]) assert.ok(!early.knows(place, country), place);
  assert.equal(early.json.standings("doodle", NANTES), whole.json.standings("doodle", NANTES));
  assert.throws(() => bare.withTowns(new Uint8Array(9)), ({ code }) => code === "not_a_gazetteer" || code === "bad_gazetteer");
});

test("both files of the catalogue are the whole, which its digest tells from the first on", async () => {
  const first = Finder.open(await readCatalogue(), await readPlaces());
  assert.ok(first.lacksMoving && !whole.lacksMoving);
  assert.equal(first.json.catalogue(), whole.json.catalogue());
  const early = first.recommend("doodle", NANTES);
  assert.ok(early.hosters.every(({ moving }) => moving === null));
  const both = first.withMoving(await readMoving());
  assert.equal(both.json.recommend("doodle", NANTES), whole.json.recommend("doodle", NANTES));
  assert.equal(both.json.move("google docs"), whole.json.move("google docs"));
  for (const wrong of [await readCatalogue(), await readTowns(), (await readMoving()).subarray(1)]) {
    assert.throws(() => first.withMoving(wrong), (error) => error instanceof DegafamError && error.status === 6);
  }
  const moving = await readMoving();
  assert.throws(() => both.withMoving(moving), ({ code }) => code === "catalogue_damaged");
});

test("a client waits for what an answer needs, and for no more", async () => {
  const client = await connect({ places: false, towns: false, moving: "/nowhere", early: true });
  assert.equal((await client.recommend("doodle", { seed: 1 })).match.name, "Doodle");
  await assert.rejects(client.whole, { code: "file" });
  await assert.rejects(client.plan(["doodle"]), { code: "file" });
  await assert.rejects(client.move("doodle"), { code: "file" });
  client.close();
  const late = await connect({ places: "/nowhere", towns: undefined, moving: "/nowhere" });
  await assert.rejects(late.recommend("doodle", { seed: 1 }), { code: "file" });
  await assert.rejects(late.recommendMany(["doodle"]), { code: "file" });
  assert.ok((await late.standings("doodle", { seed: 1 })).hosters.length > 0);
  late.close();
});

test("the two parts of the module are of one build, and neither is mistaken for the other", async () => {
  const part = (name) => new URL(`../pkg/${name}.wasm.zst`, import.meta.url).pathname;
  const client = await connect({ places: false, wasm: part("degafam"), rest: part("rest") });
  assert.equal((await client.plan(["doodle"])).wants.length, 1);
  client.close();
  await assert.rejects(connect({ places: false, rest: part("degafam") }), { code: "file", status: 7 });
  await assert.rejects(connect({ places: false, rest: "/nowhere" }), { code: "file", status: 7 });
});

test("what is no exact name waits for the words, which are those of this version or none", async () => {
  const client = await connect({ places: false, words: "/nowhere" });
  assert.equal((await client.identify("Doodle")).match.name, "Doodle");
  await assert.rejects(client.identify("gogle docs"), { code: "file" });
  await assert.rejects(client.standingsMany(["doodle", "gogle docs"]), { code: "file" });
  client.close();
  const other = await connect({ places: false, words: await readTowns() });
  await assert.rejects(other.identify("gogle docs"), { name: "DegafamError", status: 6 });
  other.close();
  const right = await connect({ places: false });
  assert.equal(await right.json.identify("gogle docs"), whole.json.identify("gogle docs"));
  right.close();
});

test("with all files a client answers as a finder does", async () => {
  const client = await connect({ catalogue: readCatalogue(), towns: readTowns() });
  for (const near of ["Nantes", "Nozay", "44000", "Nantse"]) {
    const options = { ...NANTES, near };
    assert.equal(await client.json.recommend("gogle docs", options), whole.json.recommend("gogle docs", options), near);
  }
  assert.ok(await client.knows("Nozay"), "all places are there");
  client.close();
  await assert.rejects(connect({ catalogue: Promise.reject(new Error("cut off")) }), { name: "DegafamError", code: "file" });
});
