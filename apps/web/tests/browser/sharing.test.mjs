// Links, history, languages, exports, and a page that opens without a network.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { answered, follow, holds, hosters, setup, understood, what } from "./page.mjs";

const { open, context, server } = setupAt("/some/where/");
function setupAt(under) {
  const shared = setup({ under });
  return { open: shared.open, context: shared.context, server: () => shared.server };
}
const ASKED = "#what=Google+Docs&near=Li%C3%A8ge&in=BE&weights=2-9-5-1&account=no&seed=7";

test("a link opens the same list elsewhere", async () => {
  const first = await open(ASKED);
  await answered(first);
  const names = await hosters(first).allTextContents();
  assert.ok(names.length > 0);
  const second = await open(new URL(first.url()).hash);
  await answered(second);
  assert.deepEqual(await hosters(second).allTextContents(), names);
  await second.locator(".controls > summary", { hasText: "your own weights" }).click();
  await holds(second.locator('input[name="openness"]'), "9");
  assert.equal(new URL(second.url()).hash, new URL(first.url()).hash);
});

test("a question without a seed draws one and keeps it in the link", async () => {
  const page = await open("#what=Doodle");
  await answered(page);
  await page.waitForURL(/seed=\d+/);
});

test("back and forward go from question to question", async () => {
  const page = await open();
  await page.getByRole("button", { name: "Doodle" }).click();
  await answered(page);
  assert.equal(await understood(page).textContent(), "Doodle");
  await what(page).fill("YouTube");
  await page.getByRole("button", { name: "Find" }).click();
  await page.locator("#understood", { hasText: "YouTube" }).waitFor();
  await page.goBack();
  await page.locator("#understood", { hasText: "Doodle" }).waitFor();
  await holds(what(page), "Doodle");
  await page.goBack();
  await page.locator(".promises").waitFor();
  assert.equal(new URL(page.url()).hash, "");
  await page.goForward();
  await page.locator("#understood", { hasText: "Doodle" }).waitFor();
});

for (const [locale, lang, title, near] of [
  ["fr-BE", "fr", "Que voulez‑vous quitter ?", "Hébergeurs près de Nantes"],
  ["de-AT", "de", "Was möchten Sie verlassen?", "Hoster nahe Nantes"],
  ["es-MX", "es", "¿Qué quiere dejar?", "Alojadores cerca de Nantes"],
  ["pl-PL", "en", "What do you want to leave?", "Hosters near Nantes"],
]) {
  test(`a browser set to ${locale} reads ${lang}`, async () => {
    const page = await open("", { locale });
    await page.getByRole("heading", { level: 1, name: title }).waitFor();
    assert.equal(await page.locator("html").getAttribute("lang"), lang);
    await follow(page, "what=Doodle&near=Nantes&in=FR&seed=1");
    await page.getByRole("heading", { name: near }).waitFor();
  });
}

test("the language can be chosen, is kept, and the library speaks it too", async () => {
  const page = await open(ASKED);
  await answered(page);
  await page.getByLabel("Language").selectOption("fr");
  await page.getByRole("heading", { name: "Hébergeurs près de Liège" }).waitFor();
  await page.getByText("Avant de quitter Google Docs").waitFor();
  await page.getByLabel("Couleurs").selectOption("dark");
  await page.reload();
  await page.getByRole("heading", { name: "Hébergeurs près de Liège" }).waitFor();
  assert.equal(await page.locator("html").getAttribute("data-theme"), "dark");
  const kept = await page.evaluate(() => [
    Object.keys(localStorage).sort(),
    document.cookie,
    Object.keys(sessionStorage),
  ]);
  assert.deepEqual(kept, [["degafam:lang", "degafam:theme"], "", []]);
});

test("nothing is kept unless it is chosen", async () => {
  const page = await open(ASKED);
  await answered(page);
  assert.deepEqual(
    await page.evaluate(async () => [localStorage.length, document.cookie, (await indexedDB.databases()).length]),
    [0, "", 0],
  );
});

test("the list is exported as GeoJSON and as a table, and its link copied", async () => {
  const page = await open(ASKED, { permissions: ["clipboard-read", "clipboard-write"] });
  await answered(page);
  const count = await hosters(page).count();
  const take = async (name) => {
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name }).click();
    return readFile(await (await download).path(), "utf8");
  };
  const geojson = JSON.parse(await take("GeoJSON"));
  assert.equal(geojson.type, "FeatureCollection");
  assert.equal(geojson.features.length, count);
  const rows = (await take("CSV")).trimEnd().split("\r\n");
  assert.equal(rows.length, count + 1);
  assert.match(rows[0], /^\uFEFFrank,hoster,name,/, "a spreadsheet takes it for Unicode");
  await page.getByLabel("Language").selectOption("fr");
  await page.getByRole("button", { name: "Copier le lien" }).waitFor();
  assert.match(await take("CSV"), /^\uFEFFrank;hoster;name;[\s\S]*;\d+,\d+;/, "as it opens in French");
  await page.getByLabel("Langue").selectOption("en");
  await page.getByRole("button", { name: "Copy the link" }).click();
  await page.getByRole("button", { name: "Link copied" }).waitFor();
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), page.url());
});

test("paper gets the list and nothing else", async () => {
  const page = await open(ASKED);
  await answered(page);
  await page.emulateMedia({ media: "print" });
  for (const part of [".map", ".controls", ".search", ".exports", ".top"])
    assert.equal(await page.locator(part).isVisible(), false, part);
  assert.ok(await hosters(page).first().isVisible());
  const after = await page
    .locator(".hoster-actions a")
    .first()
    .evaluate((link) => getComputedStyle(link, "::after").content);
  assert.match(after, /http/);
});

test("after the first visit the page opens without a network, places included", async () => {
  const shared = await context({ serviceWorkers: "allow" });
  const page = await shared.newPage();
  await page.goto(server().address);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    while (!navigator.serviceWorker.controller) await new Promise((done) => setTimeout(done, 50));
  });
  await shared.setOffline(true);
  await page.goto(`${server().address}#what=gmail&near=44000&seed=3`);
  await page.reload();
  await answered(page);
  assert.equal(await understood(page).textContent(), "Gmail");
  await page.getByRole("heading", { name: /Hosters near/ }).waitFor();
  assert.ok((await hosters(page).count()) > 0);
  await page.locator(".land").waitFor();
  const manifest = await page.evaluate(() => document.querySelector('link[rel="manifest"]').href);
  assert.ok(manifest.startsWith(server().address));
  assert.ok((await page.evaluate(async () => (await caches.keys()).length)) === 1);
});
