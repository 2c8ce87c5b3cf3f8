// By keyboard alone, and by the rules of axe: WCAG 2.2 AA in both themes, at three widths, with dialogs open.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { before, test } from "node:test";
import { answered, follow, setup, suggestions, understood, what } from "./page.mjs";

const { open } = setup();
const ASKED = "#what=Facebook&near=Nantes&in=FR&seed=1";
/** What leaves something open, and what the page then shows. */
const OPEN = {
  "what=xyzzyq": "#unknown",
  "what=Google": "#family",
  "what=Amazon": ".family-beside",
  "what=Zoom,+Teams,+blorpify&near=Nantes&in=FR": ".steps",
  "what=Zoom&what=Google": ".house",
  "what=Doodle&near=Sevilla&in=ES": ".white-zone",
  "what=Framasoft": ".hoster-found",
  "what=Doodle&near=Nantse": ".guessed-place",
  "what=Doodle&near=Xyzzyburg": "#which-place",
  "what=Doodle&near=Saint-Denis": "#which-place",
};
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
let axe;
before(async () => {
  axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
});

async function violations(page) {
  await page.evaluate(axe);
  const { violations, passes } = await page.evaluate((tags) => globalThis.axe.run({ runOnly: tags }), TAGS);
  assert.ok(passes.length > 10);
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target} ${node.failureSummary}`));
}

for (const colorScheme of ["light", "dark"]) {
  test(`axe finds nothing in the ${colorScheme} theme`, async (t) => {
    const page = await open("", { colorScheme });
    await page.locator(".promises").waitFor();
    assert.deepEqual(await violations(page), [], "welcome");
    await what(page).pressSequentially("goo");
    await suggestions(page).first().waitFor();
    await page.keyboard.press("ArrowDown");
    assert.deepEqual(await violations(page), [], "suggestions");
    await page.goto(`${page.url().split("#")[0]}${ASKED}`);
    await answered(page);
    await page.locator(".land").waitFor();
    await page.locator(".controls > summary").click();
    await page.locator(".software > summary").click();
    await page.locator(".card summary").first().click();
    await page.locator(".moving > summary").click();
    await page.locator(".moving .reasons").first().waitFor();
    await page.locator(".hoster-details summary").first().click();
    await page.locator(".letter summary").first().click();
    assert.deepEqual(await violations(page), [], "answer");
    await page.locator(".why-not").first().click();
    await page.getByRole("dialog").locator("li, p:not(.quiet)").first().waitFor();
    assert.deepEqual(await violations(page), [], "why not");
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "About and privacy" }).click();
    assert.deepEqual(await violations(page), [], "about");
    await page.keyboard.press("Escape");
    await page.setViewportSize({ width: 390, height: 800 });
    assert.deepEqual(await violations(page), [], "narrow");
    for (const [state, shown] of Object.entries(OPEN)) {
      await follow(page, `seed=1&${state}`);
      await page.locator(shown).first().waitFor();
      assert.deepEqual(await violations(page), [], state);
    }
    t.diagnostic(`${6 + Object.keys(OPEN).length} states, no violation`);
  });
}

for (const width of [320, 390, 820, 1440]) {
  test(`nothing is wider than a window of ${width} pixels`, async () => {
    const page = await open(ASKED, { viewport: { width, height: 800 } });
    await answered(page);
    const wide = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    assert.equal(await wide(), 0);
    for (const [state, shown] of Object.entries(OPEN)) {
      await follow(page, `seed=1&${state}`);
      await page.locator(shown).first().waitFor();
      assert.equal(await wide(), 0, state);
    }
  });
}

test("the whole way by keyboard alone", async () => {
  const page = await open();
  const press = async (...keys) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const tabTo = async (find, key = "Tab") => {
    for (let turn = 0; turn < 120; turn++) {
      await press(key);
      if (await page.evaluate(find)) return;
    }
    assert.fail(`not reached: ${find}`);
  };
  await page.locator(".promises").waitFor();
  await press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement.className), "skip");
  await tabTo(() => document.activeElement.name === "what");
  await page.keyboard.type("dood");
  const option = suggestions(page).filter({ hasText: "Doodle" });
  await option.waitFor();
  await press("ArrowDown");
  const id = await what(page).getAttribute("aria-activedescendant");
  assert.equal(await page.locator(`[id="${id}"]`).getAttribute("aria-selected"), "true");
  assert.equal(await what(page).getAttribute("aria-expanded"), "true");
  await press("Escape");
  assert.equal(await what(page).getAttribute("aria-expanded"), "false");
  await press("ArrowDown");
  await option.waitFor();
  await press("ArrowDown", "Enter");
  await answered(page);
  assert.match(await understood(page).textContent(), /Doodle/);
  await tabTo(() => document.activeElement.name === "near");
  await page.keyboard.type("44000");
  await press("Enter");
  await page.locator(".you").waitFor();
  await page
    .getByRole("status")
    .getByText(/hosters found/)
    .waitFor({ state: "attached" });
  const controls = () => document.activeElement.parentElement?.classList.contains("controls");
  await tabTo(controls);
  await press("Enter");
  await tabTo(() => document.activeElement.name === "openness");
  await press("ArrowRight");
  await page.waitForURL(/weights=16-17-13-5/);
  await answered(page);
  assert.equal(await page.evaluate(() => document.activeElement.name), "openness", "the slider keeps the focus");
  await tabTo(controls, "Shift+Tab");
  await press("Enter");
  await tabTo(() => document.activeElement.classList.contains("why-not"));
  const outline = await page.evaluate(() => getComputedStyle(document.activeElement).outlineWidth);
  assert.equal(outline, "3px");
  await press("Enter");
  await page.getByRole("dialog").waitFor();
  await press("Escape");
  assert.ok(await page.evaluate(() => document.activeElement.classList.contains("why-not")), "the focus comes back");
  await tabTo(() => document.activeElement.className === "map-frame");
  await press("ArrowLeft", "+", "0");
  await tabTo(() => document.activeElement.classList.contains("marker"));
  await press("Enter");
  assert.ok(
    await page.evaluate(
      () => document.activeElement.tagName === "LI" || document.activeElement.classList.contains("marker"),
    ),
  );
});

test("less motion for those who ask for it", async () => {
  const page = await open(ASKED, { reducedMotion: "reduce" });
  await answered(page);
  assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior), "auto");
});
