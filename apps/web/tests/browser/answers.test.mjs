// What is typed is understood, and the page shows what the library answers.
import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { before, test } from "node:test";
import { load } from "degafam";
import { answered, follow, holds, hosters, near, setup, shows, suggestions, understood, what } from "./page.mjs";

const { open } = setup();
let finder;
before(async () => {
  finder = await load();
});

/** The rows of the founding article, as the library's own tests read them. */
async function rows() {
  const text = await readFile(new URL("../../../../tests/golden/article.toml", import.meta.url), "utf8");
  return text
    .split("[[row]]")
    .slice(1)
    .map((block) => {
      const pairs = [...block.matchAll(/^(\w+) = (.+)$/gm)].map(([, key, value]) => [key, JSON.parse(value)]);
      return Object.fromEntries(pairs);
    });
}

test("the needs that the page names are recognised in each of its languages", async () => {
  const texts = new URL("../../../../texts/", import.meta.url);
  const languages = (await readdir(texts, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  for (const { name } of languages) {
    const page = await readFile(new URL(`${name}/page.ftl`, texts), "utf8");
    const needs = [...page.matchAll(/^need[A-Z]\w+ = (.+)$/gm)].map(([, need]) => need);
    assert.equal(needs.length, 6, name);
    for (const need of needs) assert.equal(finder.identify(need).match?.kind, "need", `${name}: ${need}`);
  }
});

test("the rows of the founding article", async (t) => {
  const page = await open();
  let asked = 0;
  for (const row of await rows()) {
    for (const text of row.ask) {
      const options = {
        limit: 12,
        seed: 1,
        lang: "en",
        weights: { proximity: 16, openness: 16, assurance: 13, fit: 5 },
        ...(row.near && { near: row.near }),
      };
      const answer = finder.recommend(text, options);
      if (row.is) assert.equal(`${answer.match.kind} ${answer.match.id}`, row.is, text);
      await follow(page, `seed=1&what=${encodeURIComponent(text)}&near=${encodeURIComponent(row.near ?? "")}`);
      await holds(what(page), text);
      await shows(understood(page), [answer.match.name], text);
      const names = answer.alternatives.slice(0, 4).map((one) => one.software.name);
      await shows(page.locator(".card h3"), names, text);
      const ranked = answer.hosters.map((one) => one.hoster.name);
      await shows(hosters(page), ranked, text);
      if (row.hosters) assert.ok((await hosters(page).count()) > 0, text);
      asked++;
    }
  }
  assert.ok(asked > 40);
  t.diagnostic(`${asked} questions, each with the software and hosters that the library gives`);
});

test("typing suggests, and a mistake is understood and said", async () => {
  const page = await open();
  await what(page).pressSequentially("goo");
  await suggestions(page).filter({ hasText: "Google Docs" }).waitFor();
  await what(page).fill("gogle docs");
  await what(page).press("Enter");
  await answered(page);
  await shows(understood(page), ["Google Docs"]);
  await page.getByText("despite a typing mistake").waitFor();
});

test("what is not known is said so, and near names are offered", async () => {
  const page = await open("#what=xyzzyq&seed=1");
  await page.getByRole("heading", { name: "“xyzzyq” was not recognised" }).waitFor();
  assert.equal(await page.locator(".hoster-list").count(), 0);
  const unsure = finder.recommend("framadat").match ? "framadate" : "framadat";
  await follow(page, `what=${unsure}&seed=1`);
  const several = ["calendar", "apple", "meet", "drive", "office"]
    .map((text) => finder.recommend(text))
    .find((answer) => answer.match?.candidates.length);
  if (several) {
    await follow(page, `what=${several.query.what}&seed=1`);
    const chip = page.locator(".understood .chip").first();
    const name = await chip.textContent();
    await chip.click();
    await answered(page);
    await holds(what(page), name);
  }
});

test("a place by its name, by a postal code, and one of several", async () => {
  const page = await open("#what=Doodle&seed=1");
  await answered(page);
  await page.getByText("Say where you are").waitFor();
  await near(page).fill("nant");
  await suggestions(page).filter({ hasText: "Nantes" }).first().click();
  await page.getByRole("heading", { name: "Hosters near Nantes" }).waitFor();
  assert.match(page.url(), /near=Nantes&in=FR/);
  await near(page).fill("67000");
  await near(page).press("Enter");
  await page.getByRole("heading", { name: /Hosters near .*Strasbourg|Hosters near 67000/ }).waitFor();
  await near(page).fill("Saint-Denis");
  await near(page).press("Enter");
  await page.getByRole("heading", { name: "“Saint-Denis” could be several places. Which one?" }).waitFor();
  await page.getByRole("button", { name: /Seine-Saint-Denis/ }).click();
  await page.getByRole("heading", { name: "Hosters near Saint-Denis" }).waitFor();
});

test("the browser's location, rounded, once it is allowed", async () => {
  const page = await open("#what=Doodle&seed=1", {
    geolocation: { latitude: 50.63371, longitude: 5.56752 },
    permissions: ["geolocation"],
  });
  await answered(page);
  await page.getByRole("button", { name: "Use my location" }).click();
  await page.locator(".you").waitFor();
  assert.match(decodeURIComponent(page.url()), /at=50\.63,5\.57/);
  assert.match(await page.locator(".hoster-place").first().textContent(), /\d+ km/);
});

test("a location that is refused leaves the page as it was", async () => {
  const page = await open("#what=Doodle&seed=1", { permissions: [] });
  await answered(page);
  await page.getByRole("button", { name: "Use my location" }).click();
  await page.locator(".search-note").getByText("The browser gave no location").waitFor();
  assert.equal(await page.locator(".hoster-list").count(), 1);
});
