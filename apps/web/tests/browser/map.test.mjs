// What the map says: where one is, by names and outlines, and how sure places are, by circles true to scale.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { test } from "node:test";
import { answered, eventually, setup } from "./page.mjs";

const shared = setup();
const { open } = shared;
const NANTES = "#what=Google+Docs&near=Nantes&in=FR&seed=1";
/** Below, pixels, the map is there once it is asked for. */
const NARROW = 992;
/** Bytes as sent. */
const MOST_NAMES = 60_000;
const MOST_REGIONS = 150_000;

const mapped = async (fragment, settings) => {
  const page = await open(fragment, settings);
  await answered(page);
  const { width } = page.viewportSize();
  if (width < NARROW) await page.locator(".map-toggle").press("Enter");
  await page.locator(".place-name").first().waitFor();
  return page;
};
const radius = async (locator) => Number(await locator.getAttribute("r"));

/** The names on the map that stand on a marker, or on each other. */
const covered = (page) =>
  page.evaluate(() => {
    // Boxes of letters have room above and below that nothing is seen in.
    const box = (element, shrink) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return { element, left, right, top: top + shrink, bottom: bottom - shrink };
    };
    const names = [...document.querySelectorAll(".map-svg > text, .place text")].map((each) => box(each, 3));
    const faces = [...document.querySelectorAll(".map-svg .face")].map((each) => box(each, 3));
    const over = (a, b) => a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;
    return names.flatMap((name, at) =>
      [...names.slice(at + 1), ...faces]
        .filter((other) => over(name, other))
        .map((other) => `${name.element.textContent} and ${other.element.closest("g, text").textContent}`),
    );
  });

test("towns, regions and countries are named by importance, and no name covers another or a marker", async () => {
  for (const viewport of [
    { width: 390, height: 800 },
    { width: 1440, height: 900 },
  ]) {
    const page = await mapped(NANTES, { viewport });
    const frame = page.locator(".map-frame");
    const letters = new Set();
    await frame.focus();
    for (const key of ["0", "+", "+", "ArrowUp", "ArrowRight", "+", "-", "-", "-", "-", "-", "-"]) {
      await page.keyboard.press(key);
      assert.deepEqual(await covered(page), [], `${viewport.width} px, ${key}`);
      const sizes = (all) => all.map((text) => Number.parseFloat(getComputedStyle(text).fontSize));
      for (const size of await page.locator(".place-name").evaluateAll(sizes)) letters.add(size);
    }
    await page.keyboard.press("0");
    assert.ok(letters.size > 1 && Math.min(...letters) >= 11, [...letters].join());
    assert.equal(await page.locator(".place-name", { hasText: /^Nantes$/ }).count(), 0, "named as the reader's place");
  }
});

test("near the reader small towns are named, and regions have their outlines", async () => {
  const page = await mapped(NANTES);
  await page.locator(".show-on-map").first().click();
  await page.locator(".regions.second").first().waitFor();
  await page.locator(".place-name", { hasText: /^Redon$/ }).waitFor();
  await page.locator(".place-name.size-12", { hasText: /^Saint-Nazaire$/ }).waitFor();
  const drawn = await page.locator(".regions").evaluateAll((all) => all.map((path) => path.getAttribute("d")).join(""));
  assert.ok(drawn.length > 1_000);
});

test("names and outlines come with the first answer, once, and are small", async (t) => {
  shared.server.sent.length = 0;
  const sent = (part) => shared.server.sent.filter(({ path }) => path.includes(part));
  const page = await open();
  await page.locator(".promises").waitFor();
  assert.equal(sent("names-").length + sent("regions-").length, 0);
  await page.evaluate((hash) => {
    location.hash = hash;
  }, NANTES);
  await answered(page);
  await page.locator(".place-name").first().waitFor();
  await page.locator(".regions").first().waitFor();
  const [names, regions] = [sent("names-"), sent("regions-")];
  t.diagnostic(`${names[0].bytes} bytes of names, ${regions[0].bytes} of outlines`);
  assert.deepEqual([names.length, regions.length], [1, 1]);
  assert.ok(names[0].bytes <= MOST_NAMES && regions[0].bytes <= MOST_REGIONS);
});

test("hosters of which only the country is known are one number in one circle, true to scale", async () => {
  const page = await mapped(`${NANTES}&shown=48`);
  const area = page.locator('.marker.vague[aria-label*="France, town unknown"]');
  await area.waitFor();
  assert.equal(await area.count(), 1);
  const [, told] = (await area.locator("text").textContent()).match(/^×(\d+)$/);
  const label = await area.getAttribute("aria-label");
  const [, names] = label.match(/^\d+ hosters, France, town unknown: (.+)$/);
  assert.equal(names.split(", ").length, Number(told));
  await page.locator(".map-note", { hasText: `France (${told})` }).waitFor();
  // What the circle of 500 km measures, the ring of 500 km does as well.
  const rings = await page.locator(".ring-label").allTextContents();
  const ring = await radius(page.locator(".ring").nth(rings.indexOf("500 km")));
  const circles = await page
    .locator(".map-svg .disc.vague")
    .evaluateAll((all) => all.map((each) => each.r.baseVal.value));
  assert.ok(
    circles.some((r) => Math.abs(r / ring - 1) < 0.01),
    `${circles} beside ${ring}`,
  );
  await area.press("Enter");
  const first = await area.getAttribute("data-hoster");
  assert.equal(await page.evaluate(() => document.activeElement.id), `hoster-${first}`);
  await page.locator(`#hoster-${first} .show-on-map`).click();
  await page.locator(".marker.vague.pointed").waitFor();
});

test("the reader's own place is a circle where it is a region, and no ring lies within", async () => {
  const page = await mapped("#what=Google+Docs&near=Bretagne&in=FR&seed=1");
  const yours = page.locator(".disc.yours");
  await yours.waitFor();
  const own = await radius(yours);
  for (const ring of await page.locator(".ring").all()) assert.ok((await radius(ring)) > own);
  assert.match(await page.locator(".you title").textContent(), /^You, somewhere within \d+ km$/);
});

test("a marker tells rank, name, town, distance, and how precisely that is known", async () => {
  const page = await mapped(NANTES);
  const labels = await page.locator(".marker").evaluateAll((all) => all.map((each) => each.getAttribute("aria-label")));
  const sure = labels.filter((label) => /^\d+\. .+, .+, (≤ )?[\d,]+ km, place known to about \d+ km$/.test(label));
  assert.ok(sure.length >= 5, labels.join("\n"));
  assert.ok(labels.some((label) => /^\d+\. .+, [^,]+, town unknown$/.test(label)));
});

test("in forced colours, levels differ by their line, and names stay readable", async () => {
  for (const colorScheme of ["light", "dark"]) {
    const page = await mapped(`${NANTES}&shown=48`, { forcedColors: "active", colorScheme });
    const look = (selector) =>
      page
        .locator(selector)
        .first()
        .evaluate((face) => {
          const { fill, strokeWidth } = getComputedStyle(face);
          return `${fill} ${strokeWidth}`;
        });
    for (const where of [".map-legend", ".map-svg"]) {
      const looks = await Promise.all(["low", "middle", "high"].map((level) => look(`${where} .${level} .face`)));
      assert.equal(new Set(looks).size, 3, looks.join());
    }
    const [ground, ink] = await page.evaluate(() => [
      getComputedStyle(document.querySelector(".land")).fill,
      getComputedStyle(document.querySelector(".place-name")).fill,
    ]);
    assert.notEqual(ground, ink);
  }
});

test("on a narrow screen the map comes when it is asked for, fits, and is moved by its buttons and keys", async () => {
  shared.server.sent.length = 0;
  const page = await open(NANTES, { viewport: { width: 390, height: 800 }, hasTouch: true });
  await answered(page);
  await page.locator(".show-on-map").first().waitFor();
  assert.deepEqual(
    shared.server.sent.filter(({ path }) => /(names|regions|countries)-/.test(path)),
    [],
  );
  // By key: while cards find their height, a finger may press beside it.
  const toggle = page.locator(".map-toggle");
  await toggle.press("Enter");
  await page.locator(".place-name").first().waitFor();
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), 0);
  assert.ok((await page.locator(".place").count()) >= 3);
  const at = () => page.locator(".land").getAttribute("transform");
  const before = await at();
  const moved = (fits) => eventually(at, fits);
  await page.getByRole("button", { name: "Zoom in" }).tap();
  await moved((now) => now !== before);
  await page.locator(".map-frame").focus();
  await page.keyboard.press("0");
  assert.equal(await moved((now) => now === before), before);
  await toggle.press("Enter");
  await page.locator(".map").waitFor({ state: "detached" });
  // Closed again, it comes by itself to show a hoster: that one, and not all of them.
  await page.locator(".show-on-map").first().tap();
  await page.locator(".land").waitFor();
  assert.notEqual(await moved((now) => now !== before), before);
  await page.locator(".marker.pointed").waitFor();
});

for (const colorScheme of ["light", "dark"]) {
  test(`axe finds nothing in the map, ${colorScheme}, at three widths`, async () => {
    const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
    for (const width of [390, 820, 1440]) {
      const page = await mapped(`${NANTES}&shown=48`, { colorScheme, viewport: { width, height: 900 } });
      await page.evaluate(axe);
      const { violations, passes } = await page.evaluate(() => globalThis.axe.run(".map"));
      assert.ok(passes.length > 5);
      const told = violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target}`));
      assert.deepEqual(told, [], `${width} px`);
    }
  });
}
