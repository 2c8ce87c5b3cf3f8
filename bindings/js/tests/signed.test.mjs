// Signatures of minisign: the cases that the library and every binding are held to.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { connect } from "degafam/worker";
import { DegafamError, init, verify } from "degafam";

const { cases } = JSON.parse(readFileSync(new URL("../../../tests/signatures.json", import.meta.url), "utf8"));
const bytes = (text) => new TextEncoder().encode(text);

test("before the module is loaded it says so", () => {
  assert.throws(() => verify(bytes("a"), "", ""), ({ code }) => code === "not_loaded");
});

test("every case gives its comment or its error", async () => {
  await init();
  assert.ok(cases.length >= 20);
  for (const one of cases) {
    const run = () => verify(bytes(one.bytes), one.signature, one.key);
    if (one.comment) assert.equal(run(), one.comment, one.name);
    else assert.throws(run, (error) => error instanceof DegafamError && error.code === one.code && error.hint !== "", one.name);
  }
});

test("a worker verifies likewise", async () => {
  const client = await connect({ places: false });
  const [right, wrong] = [cases.find((one) => one.comment), cases.find((one) => !one.comment)];
  assert.equal(await client.verify(bytes(right.bytes), right.signature, right.key), right.comment);
  await assert.rejects(client.verify(bytes(wrong.bytes), wrong.signature, wrong.key), ({ code }) => code === wrong.code);
  client.close();
});

test("what is neither bytes nor text is refused", () => {
  for (const wrong of [undefined, null, 42, "text", [], {}]) assert.throws(() => verify(wrong, "", ""), DegafamError);
  for (const wrong of [undefined, null, 42, {}, "\ud800"]) {
    assert.throws(() => verify(bytes("a"), wrong, cases[0].key), ({ code }) => code === "not_a_signature");
    assert.throws(() => verify(bytes("a"), "", wrong), ({ code }) => code === "not_a_public_key");
  }
});
