import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { test } from "node:test";
import { Worker } from "node:worker_threads";
import { differing, differingInWorker } from "./asking.mjs";
import { cases, made, places } from "./vectors.mjs";

const require = createRequire(import.meta.url);

for (const [kind, degafam] of [["ES module", await import("degafam")], ["CommonJS", require("degafam")]]) {
  test(`the vectors, ${kind}`, async (t) => {
    assert.ok(cases.length > 100, `only ${cases.length} cases`);
    assert.deepEqual(await differing(degafam, cases, made(), places()), []);
    t.diagnostic(`${cases.length} cases`);
  });
}

for (const [kind, worker] of [["ES module", await import("degafam/worker")], ["CommonJS", require("degafam/worker")]]) {
  test(`the vectors from the worker, ${kind}`, async (t) => {
    assert.deepEqual(await differingInWorker(worker, cases, made(), places()), []);
    t.diagnostic(`${cases.length} cases`);
  });
}

test("both module systems share one class of errors", async () => {
  assert.equal((await import("degafam")).DegafamError, require("degafam").DegafamError);
  assert.equal((await import("degafam/worker")).DegafamError, require("degafam").DegafamError);
});

test("finders in a thread of one's own", async () => {
  const code = `
    const { parentPort } = require("node:worker_threads");
    require(${JSON.stringify(require.resolve("degafam"))}).load()
      .then((finder) => parentPort.postMessage(finder.json.identify("gogle docs")));`;
  const worker = new Worker(code, { eval: true });
  const json = await new Promise((done, failed) => worker.once("message", done).once("error", failed));
  assert.match(json, /"google-docs"/);
  await worker.terminate();
});
