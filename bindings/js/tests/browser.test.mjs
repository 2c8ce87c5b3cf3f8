// The same vectors in Chromium: on the main thread of a page, and from the worker.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { known, open } from "./page.mjs";
import { cases } from "./vectors.mjs";

let opened;
const errors = [];

before(async () => {
  opened = await open();
  opened.page.on("pageerror", (error) => errors.push(String(error)));
});

after(() => opened?.close());

const inPage = `
  const degafam = await import("/pkg/esm/index.js"), worker = await import("/pkg/esm/worker.js"), asking = await import("/asking.mjs");
  const bytes = async (name) => new Uint8Array(await (await fetch(name)).arrayBuffer());
  const [made, places, cases] = [await bytes("/made.bin"), await bytes("/places.bin"), await (await fetch("/cases.json")).json()];`;
const run = (code) => opened.page.evaluate(`(async () => { ${inPage} ${code} })()`);

test("the vectors on the main thread of a page", async (t) => {
  assert.ok(cases.length > 100);
  assert.deepEqual(await run("return asking.differing(degafam, cases, made, places)"), []);
  t.diagnostic(`${cases.length} cases in Chromium ${opened.version}`);
});

test("the vectors from the worker", async (t) => {
  assert.deepEqual(await run("return asking.differingInWorker(worker, cases, made, places)"), []);
  t.diagnostic(`${cases.length} cases`);
});

test("the worker answers before it knows places, and then waits for them", async () => {
  const told = await run(`
    const client = await worker.connect();
    const order = [];
    const near = { latitude: 47.2, longitude: -1.55 };
    await Promise.all([
      client.recommend("doodle", { near: "Nantes" }).then(() => order.push("named")),
      client.recommend("doodle", { near }).then(() => order.push("coordinates")),
      client.places.then(() => order.push("places")),
    ]);
    const errors = [];
    for (const ask of [() => client.recommend("doodle", { region: "Xyzzyburg" }), () => client.identify("\\ud800"), () => worker.connect({ catalogue: "/nothing" }), () => worker.connect({ catalogue: "http://" })]) {
      await ask().catch((error) => errors.push([error instanceof degafam.DegafamError, error.code]));
    }
    client.close();
    await client.identify("doodle").catch((error) => errors.push([error instanceof degafam.DegafamError, error.code]));
    return { order, errors };`);
  assert.equal(told.order[0], "coordinates");
  assert.deepEqual(told.order.slice(1).sort(), ["named", "places"]);
  assert.deepEqual(told.errors, [[true, "unknown_place"], [true, "bad_request"], [true, "file"], [true, "file"], [true, "freed"]]);
});

test("first answers do without the rest of the module, and what calls it has it at once or says that it lacks", async () => {
  const rest = "**/rest.wasm.zst";
  await opened.page.route(rest, (route) => route.abort());
  const without = await run(`
    const client = globalThis.early = await worker.connect({ early: true });
    const answer = await client.json.recommend("doodle", { near: "Nantes", nearCountry: "FR", seed: 1 });
    const plan = JSON.stringify({ ask: "plan", wants: ["doodle"], seed: 1 });
    const refused = [];
    for (const ask of [() => client.plan(["doodle"]), () => client.ask(plan), () => client.identify("doodle")]) {
      await ask().catch(({ code }) => refused.push(code));
    }
    return { answer, refused };`);
  await opened.page.unroute(rest);
  assert.deepEqual(without.refused, ["file", "file", "file"]);
  const told = await run(`
    const client = globalThis.early;
    const plan = await client.ask(JSON.stringify({ ask: "plan", wants: ["doodle"], seed: 1 }));
    const finder = await degafam.load({ places: false, moving: false });
    const same = plan.json === finder.json.plan(["doodle"], { seed: 1 });
    const again = await client.json.recommend("doodle", { near: "Nantes", nearCountry: "FR", seed: 1 });
    client.close();
    return { status: plan.status, same, again };`);
  assert.equal(told.status, 0);
  assert.equal(told.again, without.answer);
  assert.ok(told.same, "without the second file of the catalogue");
});

test("hostile input does not stop the instance", async () => {
  const codes = await run(`
    const finder = await degafam.load();
    const codes = [];
    for (const ask of [
      () => finder.identify("\\udc00"), () => finder.identify("x".repeat(10_000_000)), () => finder.recommend(42), () => finder.identify("a\\0b"),
      () => degafam.Finder.open(made.subarray(0, 999)), () => finder.withPlaces(made),
    ]) {
      try { ask(); codes.push("answered"); } catch (error) { codes.push(error.code); }
    }
    codes.push(finder.identify("doodle").match.id);
    return codes;`);
  assert.match(codes.splice(2, 1)[0], /^bad_/);
  assert.deepEqual(codes, ["bad_request", "query_too_long", "control_characters", "catalogue_damaged", "bad_gazetteer", "doodle"]);
});

test("the page asks for nothing but its own files, and reports no error", () => {
  assert.deepEqual(opened.asked.filter((path) => !known(path)), ["/nothing"]);
  assert.deepEqual(errors, []);
});
