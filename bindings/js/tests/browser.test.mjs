// The same vectors in Chromium: on the main thread of a page, and from the worker. The page comes from this machine.
import assert from "node:assert/strict";
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { chromium } from "playwright-core";
import { cases } from "./vectors.mjs";

const TYPES = { js: "text/javascript", mjs: "text/javascript", html: "text/html", json: "application/json" };
const FILES = { "/pkg/": "../pkg/", "/vectors.mjs": "vectors.mjs", "/made.bin": "../../../tests/conformance/made.bin", "/places.bin": "../../../data/places.bin" };
const PAGE = '<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><title>degafam</title>';

let server, browser, page, origin;
const asked = [];

before(async () => {
  server = createServer(async (request, response) => {
    const path = new URL(request.url, "http://localhost").pathname;
    asked.push(path);
    const send = (type, body, encoding) => response.writeHead(200, { "content-type": type, ...(encoding && { "content-encoding": encoding }) }).end(body);
    if (path === "/") return send("text/html", PAGE);
    if (path === "/cases.json") return send("application/json", JSON.stringify(cases));
    const known = Object.keys(FILES).find((start) => path === start || (start.endsWith("/") && path.startsWith(start)));
    try {
      const body = await readFile(new URL(FILES[known] + path.slice(known.length), import.meta.url));
      // Some servers have what ends in .gz unpacked by the browser, others not: here the worker meets the one, the page the other.
      const unpacked = path.endsWith("places.bin.gz");
      send(TYPES[path.split(".").pop()] ?? "application/octet-stream", body, unpacked && "gzip");
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  origin = `http://127.0.0.1:${server.address().port}`;
  browser = await chromium.launch({
    executablePath: process.env.DEGAFAM_CHROMIUM ?? "/usr/bin/chromium",
    args: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
  });
  page = await browser.newPage();
  page.on("pageerror", (error) => assert.fail(error));
  await page.goto(origin);
});

after(async () => {
  await browser?.close();
  server?.close();
});

const inPage = `
  const degafam = await import("/pkg/esm/index.js"), worker = await import("/pkg/esm/worker.js"), vectors = await import("/vectors.mjs");
  const bytes = async (name) => new Uint8Array(await (await fetch(name)).arrayBuffer());
  const [made, places, cases] = [await bytes("/made.bin"), await bytes("/places.bin"), await (await fetch("/cases.json")).json()];`;
const run = (code) => page.evaluate(`(async () => { ${inPage} ${code} })()`);

test("the vectors on the main thread of a page", async (t) => {
  assert.ok(cases.length > 100);
  assert.deepEqual(await run("return vectors.differing(degafam, cases, made, places)"), []);
  t.diagnostic(`${cases.length} cases in Chromium ${browser.version()}`);
});

test("the vectors from the worker", async (t) => {
  assert.deepEqual(await run("return vectors.differingInWorker(worker, cases, made, places)"), []);
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
    for (const ask of [() => client.recommend("doodle", { near: "Xyzzyburg" }), () => client.identify("\\ud800"), () => worker.connect({ catalogue: "/nothing" })]) {
      await ask().catch((error) => errors.push([error instanceof degafam.DegafamError, error.code]));
    }
    client.close();
    await client.identify("doodle").catch((error) => errors.push([error instanceof degafam.DegafamError, error.code]));
    return { order, errors };`);
  assert.equal(told.order[0], "coordinates");
  assert.deepEqual(told.order.slice(1).sort(), ["named", "places"]);
  assert.deepEqual(told.errors, [[true, "unknown_place"], [true, "bad_request"], [true, "file"], [true, "freed"]]);
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
  assert.deepEqual(codes, ["bad_request", "query_too_long", "bad_request", "control_characters", "catalogue_damaged", "bad_gazetteer", "doodle"]);
});

test("the page asks for nothing but its own files", () => {
  assert.ok(asked.every((path) => path === "/" || path === "/cases.json" || path === "/nothing" || Object.keys(FILES).some((start) => path.startsWith(start))), asked.join(" "));
});
