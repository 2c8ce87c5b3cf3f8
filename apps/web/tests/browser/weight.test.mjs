// How much is sent, how soon the page is ready, what it refuses, and data that mean harm.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { answered, hosters, near, setup, suggestions, understood, what } from "./page.mjs";

const shared = setup();
/** Bytes as sent before an answer with distances: less than four seconds of a line of 1.6 Mbit/s. */
const MOST_BYTES = 750_000;
/** What no answer waits for that is near a large town and about the very name of something. */
const LATER = ["rest.wasm", "words.bin", "moving.bin", "places.bin"];
/** What the page fetches once it answers: its letters, and outlines for the map. */
const AFTERWARDS = /wght|countries|names|regions|Map/;
const place = (page) => page.locator(".place-awaited");
const distances = (page) => page.locator(".hoster-place strong");

/** A promise, and who keeps it. */
function held() {
  let letGo;
  const kept = new Promise((done) => {
    letGo = done;
  });
  return { kept, letGo };
}

test("what is sent before the first answer near a place, and when the page is ready", async (t) => {
  const { kept, letGo } = held();
  const slow = await shared.serve({ held: Object.fromEntries(LATER.map((name) => [name, kept])) });
  const page = await (await shared.context({ locale: "fr-FR" }, slow)).newPage();
  await page.goto(`${slow.address}#what=Doodle&near=Nantes&in=FR&seed=1`);
  await distances(page).first().waitFor();
  await answered(page);
  const ready = await page.evaluate(() => performance.getEntriesByName("ready")[0].startTime);
  // What is held back was not sent.
  const total = slow.sent.reduce((sum, { path, bytes }) => (AFTERWARDS.test(path) ? sum : sum + bytes), 0);
  for (const { path, bytes } of slow.sent) t.diagnostic(`${String(bytes).padStart(9)} ${path}`);
  t.diagnostic(`${total} bytes before the first answer (at most ${MOST_BYTES}), ready after ${Math.round(ready)} ms`);
  assert.ok(total <= MOST_BYTES);
  for (const part of [...LATER, "offline.js"]) assert.ok(!slow.sent.some(({ path }) => path.includes(part)), part);
  for (const part of ["catalogue.bin", "towns.bin", "degafam.wasm"])
    assert.equal(slow.sent.filter(({ path }) => path.includes(part)).length, 1, part);
  letGo();
  await near(page).fill("Nozay");
  await suggestions(page).first().waitFor();
  const order = slow.sent.map(({ path }) => LATER.findIndex((name) => path.includes(name))).filter((at) => at >= 0);
  assert.deepEqual([...order].sort(), [0, 1, 2, 3], "each once");
  assert.equal(order.at(-1), 3, "the largest last");
  assert.deepEqual(
    slow.sent.filter(({ missing }) => missing),
    [],
  );
});

test("near a place that is no large town, the answer comes without distances, says so, and then with them", async () => {
  const { kept, letGo } = held();
  const slow = await shared.serve({ held: { "places.bin": kept } });
  const page = await (await shared.context({}, slow)).newPage();
  await page.goto(`${slow.address}#what=Doodle&near=Nort-sur-Erdre&in=FR&seed=1`);
  await place(page).getByText("The list of places is on its way: distances from Nort-sur-Erdre follow").waitFor();
  await hosters(page).first().waitFor();
  assert.equal(await distances(page).count(), 0);
  assert.equal(await page.locator("#results").getAttribute("aria-busy"), "true", "it is not the answer yet");
  assert.equal(await page.locator("#which-place").count(), 0, "nothing is asked that need not be");
  letGo();
  await page.getByRole("heading", { name: "Hosters near Nort-sur-Erdre" }).waitFor();
  await answered(page);
  assert.equal(await place(page).count(), 0);
  assert.ok((await distances(page).count()) > 0);
});

test("a radius is not left out while the list of places is on its way", async () => {
  const { kept, letGo } = held();
  const slow = await shared.serve({ held: { "places.bin": kept } });
  const page = await (await shared.context({}, slow)).newPage();
  await page.goto(`${slow.address}#what=Doodle&near=Nort-sur-Erdre&in=FR&km=50&seed=1`);
  await page.locator(".loading", { hasText: "Loading the list of places…" }).waitFor();
  assert.equal(await hosters(page).count(), 0);
  letGo();
  await answered(page);
});

test("what is no exact name is read once the words are there", async () => {
  const { kept, letGo } = held();
  const slow = await shared.serve({ held: { "words.bin": kept } });
  const page = await (await shared.context({}, slow)).newPage();
  await page.goto(`${slow.address}#what=gogle+docs&seed=1`);
  await page.locator("#results[aria-busy=true]").waitFor();
  assert.equal(await understood(page).count(), 0);
  letGo();
  await answered(page);
  assert.equal(await understood(page).textContent(), "Google Docs");
});

test("questions are answered while the gazetteer is on its way, and a place says that it waits", async () => {
  const { kept, letGo } = held();
  const slow = await shared.serve({ held: { "places.bin": kept } });
  const page = await (await shared.context({}, slow)).newPage();
  await page.goto(`${slow.address}#what=Doodle&seed=1`);
  await answered(page);
  assert.equal(await understood(page).textContent(), "Doodle");
  await near(page).fill("Nozay");
  await page.locator(".combobox-note", { hasText: "Loading the list of places…" }).waitFor();
  await near(page).press("Enter");
  await place(page).waitFor();
  letGo();
  // There are several of that name, and now that is known.
  await page.locator("#which-place").waitFor();
});

test("a catalogue that cannot be read is said, and can be tried again", async () => {
  const broken = await shared.serve({
    extra: { "other.bin": "no catalogue", "index.html": await page("degafam:catalogue", "other.bin") },
  });
  const tab = await (await shared.context({}, broken)).newPage();
  await tab.goto(`${broken.address}#what=Doodle&seed=1`);
  await tab.getByRole("heading", { name: "The page could not start." }).waitFor();
  assert.equal(await tab.locator("#results").getAttribute("aria-busy"), "false", "nothing is under way");
  await tab.getByRole("button", { name: "Try again" }).click();
  await tab.getByRole("heading", { name: "The page could not start." }).waitFor();
});

test("the policy of the page forbids what it does not need", async () => {
  // Unwatched: its console tells of the refusal.
  const context = await shared.browser.newContext({ serviceWorkers: "block" });
  const page = await context.newPage();
  await page.goto(shared.server.address);
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute("content");
  assert.match(policy, /^default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self';/);
  assert.doesNotMatch(policy, /unsafe-inline|'unsafe-eval'|https?:|\*/);
  const html = await readFile(new URL("../../dist/index.html", import.meta.url), "utf8");
  assert.doesNotMatch(html, /<script(?![^>]*src=)|<style|\sstyle=|\son\w+=/);
  await what(page).waitFor();
  const blocked = await page.evaluate(() => {
    const told = new Promise((done) => {
      document.addEventListener("securitypolicyviolation", (event) => done(event.violatedDirective));
    });
    return fetch("http://127.0.0.1:9/").catch(() => told);
  });
  await context.close();
  assert.equal(blocked, "connect-src");
});

/** The page with something named in its head, as an association would. */
async function page(name, content) {
  const html = await readFile(new URL("../../dist/index.html", import.meta.url), "utf8");
  return html.replace(`name="${name}" content=""`, `name="${name}" content="${content}"`);
}

const NAMES = [
  '<img src=x onerror="globalThis.harmed=1">',
  "مضيف <b>(עברית)</b> 123!",
  "Interminable".repeat(6),
  "=cmd|' /C calc'!A0",
  "👩🏽‍💻 ᾺΣ \u0301\u0301\u0301",
];

/** An association's hosters near Nantes, with these names. */
function own(names) {
  const source = { own: { url: "https://example.org/", seen: "2026-11-01", grade: "read" } };
  const site = [{ city: "Nantes", country: "FR", latitude: 47.22, longitude: -1.55, source: "own" }];
  const offer = [
    {
      need: "date-poll",
      software: "framadate",
      url: "https://example.org/?<script>",
      account: false,
      price: "free",
      audience: "everyone",
      source: "own",
    },
  ];
  const hoster = names.map((name, index) => ({ id: `own-${index}`, name, profile: "community", source, site, offer }));
  return JSON.stringify({ date: "2026-11-20", hoster });
}

test("data that the library refuses are said to be missing, and the page goes on without them", async () => {
  const extra = { "own.json": own(["abc \u202Egnp.exe"]), "index.html": await page("degafam:overlay", "own.json") };
  const laid = await shared.serve({ extra });
  const tab = await (await shared.context({}, laid)).newPage();
  await tab.goto(`${laid.address}#what=Doodle&seed=1`);
  await tab.getByRole("alert").getByText("U+202E").waitFor();
  await answered(tab);
  assert.equal(await understood(tab).textContent(), "Doodle");
});

test("hostile names in an association's own data stay text", async () => {
  const laid = await shared.serve({
    extra: { "own.json": own(NAMES), "index.html": await page("degafam:overlay", "own.json") },
  });
  const tab = await (await shared.context({ viewport: { width: 390, height: 800 } }, laid)).newPage();
  await tab.goto(`${laid.address}#what=Doodle&near=Nantes&in=FR&seed=1`);
  await tab.locator("#hoster-own-0").waitFor();
  const names = await hosters(tab).allTextContents();
  assert.deepEqual(
    NAMES.filter((name) => !names.includes(name)),
    [],
  );
  assert.equal(await tab.locator(".hoster-list img").count(), 0);
  assert.equal(await tab.locator("#hoster-own-1 h3 bdi").count(), 1);
  assert.equal(await tab.evaluate(() => globalThis.harmed), undefined);
  assert.equal(
    await tab.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    0,
  );
  await what(tab).fill('<b onclick="x">');
  await what(tab).press("Enter");
  await tab.locator("#unknown", { hasText: '<b onclick="x">' }).waitFor();
});
