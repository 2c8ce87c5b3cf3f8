// What `using` does at the end of a block.
import assert from "node:assert/strict";
import { test } from "node:test";
import { load } from "degafam";
import { connect } from "degafam/worker";

const freed = { name: "DegafamError", code: "freed" };

test("a finder gives its memory back once, and says afterwards what to do", async () => {
  const finder = await load({ places: false });
  const laid = finder.overlaid({ date: "2027-01-01" });
  finder[Symbol.dispose]();
  finder[Symbol.dispose]();
  finder.free();
  for (const ask of [() => finder.identify("doodle"), () => finder.ask("{}"), () => finder.recommendMany([]), () => finder.overlaid("{}")]) {
    assert.throws(ask, { ...freed, message: "this finder was freed", hint: "make another with load()" });
  }
  assert.equal(laid.identify("doodle").match.id, "doodle");
  laid[Symbol.dispose]();
});

test("a client ends its worker, one laid over it only itself", async () => {
  const client = await connect();
  const laid = await client.overlaid({ date: "2027-01-01" });
  laid[Symbol.dispose]();
  laid[Symbol.dispose]();
  await assert.rejects(laid.identify("doodle"), freed);
  assert.equal((await client.identify("doodle")).match.id, "doodle");
  const last = await client.overlaid({ date: "2027-01-01" });
  client[Symbol.dispose]();
  client[Symbol.dispose]();
  last[Symbol.dispose]();
  await client.free();
  await assert.rejects(client.identify("doodle"), { ...freed, message: "the worker was closed", hint: "connect again" });
  await assert.rejects(client.recommendMany(["doodle"]), freed);
  await assert.rejects(last.identify("doodle"), freed);
});
