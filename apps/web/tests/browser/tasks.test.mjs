// What people come for, done as they do it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { answered, eventually, holds, hosters, near, setup, shows, suggestions, understood, what } from "./page.mjs";

const shared = setup();
const { open } = shared;
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true };
const DESK = { viewport: { width: 1440, height: 900 } };
/** Where the first screen ends for the reader. */
const bottom = (locator) => locator.evaluate((element) => Math.round(element.getBoundingClientRect().bottom + scrollY));
/** Types both fields and asks. */
async function ask(page, text, place) {
  await what(page).fill(text);
  if (place) await near(page).fill(place);
  await page.keyboard.press("Enter");
  await answered(page);
}
const firstAction = (page) => page.locator(".hoster-list > li .hoster-actions a").first();

test("a teacher in Quimper leaves Padlet and Zoom for tomorrow's class", async () => {
  const page = await open("", { ...DESK, locale: "fr-FR" });
  await near(page).fill("Quimper");
  await what(page).fill("Padlet et Zoom");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Quitter 2 services" }).waitFor();
  await shows(page.locator(".chips bdi"), ["Padlet", "Zoom"]);
  await page.locator(".controls > summary").click();
  await page.getByLabel("Sans compte", { exact: true }).check();
  await page.getByLabel("Pour", { exact: true }).selectOption("school");
  await page.waitForURL(/for=school&account=no/);
  await page.locator(".plan[aria-busy=false]").waitFor();
  const plans = page.locator(".segments button");
  await plans.first().waitFor();
  await plans.last().click();
  const wants = page.locator(".plan-want strong");
  await eventually(
    () => wants.allTextContents(),
    (found) => found.length === 2,
  );
  const links = page.locator(".plan-offers .button.primary");
  assert.ok((await links.count()) >= 2, "an address to give to the class for each");
  for (const link of await links.all()) assert.match(await link.getAttribute("href"), /^https?:/);
});

test("a treasurer in Liège leaves Gmail, Drive and Doodle together, and ticks off the steps", async () => {
  const page = await open("", { ...DESK, locale: "fr-BE" });
  await near(page).fill("Liège");
  await what(page).fill("Gmail, Google Drive et Doodle");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Quitter 3 services" }).waitFor();
  const one = page.locator(".segments button", { hasText: "1 hébergeur" });
  await one.click();
  await shows(page.locator(".plan-want strong"), ["Gmail", "Google Drive", "Doodle"]);
  assert.equal(await page.locator(".plan-hosters > li").count(), 1);
  const steps = page.locator(".steps .check input");
  assert.ok((await steps.count()) > 5);
  await steps.first().check();
  await page.getByText(/^.*1 sur \d+ fait/).waitFor();
  await page.reload();
  await page.locator(".steps .check input").first().waitFor();
  assert.equal(await steps.first().isChecked(), true, "the tick is kept");
  await page.emulateMedia({ media: "print" });
  assert.ok(await page.locator(".on-paper").first().isVisible());
  assert.ok(await page.locator(".steps").isVisible());
  assert.equal(await page.locator(".exports").isVisible(), false);
  await page.emulateMedia({ media: "screen" });
  await page.getByRole("button", { name: "Oublier les coches" }).click();
  assert.equal(await steps.first().isChecked(), false);
  assert.equal(await page.evaluate(() => localStorage.getItem("degafam:done")), null);
});

test("a town-hall clerk in Figeac types “Microsoft 365”", async () => {
  const page = await open("", { ...DESK, locale: "fr-FR" });
  await near(page).fill("Figeac");
  await ask(page, "Microsoft 365", "Figeac");
  const family = page.locator(".family-several");
  if (await family.count()) {
    await family.locator("summary").click();
    const boxes = family.locator("input");
    await boxes.nth(0).check();
    await boxes.nth(1).check();
    await family.getByRole("button", { name: "Quitter ceux-là" }).click();
    await page.getByRole("heading", { name: "Quitter 2 services" }).waitFor();
    await page.locator(".plan-hosters > li, .plan-rest section").first().waitFor();
  } else {
    await page.getByRole("heading", { name: "Hébergeurs près de Figeac" }).waitFor();
    assert.ok((await hosters(page).count()) > 0);
  }
});

test("a German speaker in Freiburg is not asked which Freiburg", async () => {
  const page = await open("", { ...DESK, locale: "de-DE" });
  await ask(page, "Google Docs", "Freiburg");
  await page.getByRole("heading", { name: "Hoster nahe Freiburg" }).waitFor();
  await page.getByText("Freiburg, Baden-Württemberg").first().waitFor();
  assert.equal(await page.locator("#which-place").count(), 0);
  assert.doesNotMatch(await page.locator("main").innerText(), /\b(the|hosters|Free software)\b/);
});

test("a Spanish speaker in Sevilla hears that nobody is near, and what to do", async () => {
  const page = await open("", { ...DESK, locale: "es-ES" });
  await ask(page, "Doodle", "Sevilla");
  const zone = page.locator(".white-zone");
  await zone.getByRole("heading", { name: "Nadie conocido a menos de 300 km" }).waitFor();
  assert.ok((await zone.locator("li").count()) >= 3);
  assert.ok((await hosters(page).count()) > 0, "who is far is still told");
});

test("Sherbrooke by its postal code", async () => {
  const page = await open("", { ...DESK, locale: "fr-CA" });
  await ask(page, "Google Docs", "J1H 1A1");
  await page.getByRole("heading", { name: /Hébergeurs près de .*Sherbrooke/ }).waitFor();
  const kilometres = await page.locator(".hoster-place strong").first().textContent();
  assert.ok(Number.parseInt(kilometres.replace(/\D/g, ""), 10) < 400, kilometres);
});

test("by keyboard, five steps lead from the question to the first hoster, and a link leads there at once", async () => {
  const page = await open("", DESK);
  await near(page).fill("Nantes");
  await what(page).focus();
  await page.keyboard.type("Doodle");
  await page.keyboard.press("Enter");
  await answered(page);
  const reached = () => page.evaluate(() => document.activeElement.closest(".hoster-list") !== null);
  let steps = 0;
  while (!(await reached()) && steps < 20) {
    await page.keyboard.press("Tab");
    steps++;
  }
  assert.ok(steps <= 5, `${steps} steps`);
  await page.getByRole("link", { name: "To the hosters" }).focus();
  await page.keyboard.press("Enter");
  assert.equal(await page.evaluate(() => document.activeElement.id), "hosters");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  assert.ok(await reached());
});

test("the first hoster and what to do stand on the first screen", async () => {
  for (const [settings, text] of [
    [DESK, "Google Docs"],
    [PHONE, "Google Docs"],
    [DESK, "Gmail"],
    [PHONE, "Gmail"],
    [PHONE, "Zoom"],
  ]) {
    const page = await open(`#what=${encodeURIComponent(text)}&near=Nantes&in=FR&seed=1`, settings);
    await answered(page);
    const { height } = settings.viewport;
    const name = await bottom(hosters(page).first());
    const action = await bottom(firstAction(page));
    assert.ok(name < height && action <= height, `${text}: ${name}, ${action} of ${height}`);
  }
});

test("on a phone of 360 pixels the suggestions never cover what comes next", async () => {
  for (const width of [320, 360, 400]) {
    const page = await open("", { viewport: { width, height: 640 }, hasTouch: true });
    await what(page).pressSequentially("goo");
    await suggestions(page).first().waitFor();
    const covered = await page.evaluate(() => {
      const field = document.querySelector('input[name="near"]');
      field.scrollIntoView({ block: "center", behavior: "instant" });
      const { left, top, width, height } = field.getBoundingClientRect();
      const there = document.elementFromPoint(left + width / 2, top + height / 2);
      return there === field ? "" : there?.className;
    });
    assert.equal(covered, "", `${width}`);
    await page.close();
  }
});

test("nonsense and a misspelt town: nothing is blank, and near names are buttons", async () => {
  const page = await open("", DESK);
  await ask(page, "xyzzyq", "Nantse");
  await page.getByRole("heading", { name: "“xyzzyq” was not recognised" }).waitFor();
  await ask(page, "Doodle", "Ansenis");
  assert.ok((await hosters(page).count()) > 0);
  const said = page.locator("#which-place, .guessed-place");
  await said.first().waitFor();
  await ask(page, "Doodle", "Brest");
  await page.locator(".which .button", { hasText: "France" }).click();
  await page.getByRole("heading", { name: "Hosters near Brest" }).waitFor();
});

test("a shared link opens in the other's language, with the same hosters", async () => {
  const first = await open("#what=Zoom&near=Brest&in=FR&seed=4", { ...DESK, locale: "fr-FR" });
  await answered(first);
  const names = await hosters(first).allTextContents();
  const second = await open(new URL(first.url()).hash, { ...DESK, locale: "es-ES" });
  await answered(second);
  assert.deepEqual(await hosters(second).allTextContents(), names);
  await second.getByRole("heading", { name: "Alojadores cerca de Brest" }).waitFor();
  const located = await open("#what=Zoom&at=47.22,-1.55&seed=4", { ...DESK, locale: "de-DE" });
  await answered(located);
  await holds(near(located), "Mein Standort");
});

test("offline in a train: the page opens, answers, and says how old its data are", async () => {
  const context = await shared.context({ ...PHONE, serviceWorkers: "allow" });
  const page = await context.newPage();
  await page.goto(`${shared.server.address}#what=Doodle&near=Nantes&in=FR&seed=1`);
  await answered(page);
  await page.getByText("This page now works without a network.").waitFor();
  await page.evaluate(async () => {
    while (!navigator.serviceWorker.controller) await new Promise((done) => setTimeout(done, 50));
  });
  await context.setOffline(true);
  await page.reload();
  await answered(page);
  await page.getByText(/^No network: answered from the data of \w+ \d+, 20\d\d/).waitFor();
  await ask(page, "Gmail, Zoom");
  await page.getByRole("heading", { name: "Leave 2 services" }).waitFor();
});

test("what needs no account is two clicks away", async () => {
  for (const [locale, need] of [
    ["fr-FR", 0],
    ["en-GB", 1],
    ["de-DE", 2],
    ["es-ES", 3],
    ["de-DE", 3],
    ["fr-FR", 4],
    ["es-ES", 5],
  ]) {
    const page = await open("", { ...PHONE, locale });
    await page.locator(".at-once button").nth(need).click();
    await answered(page);
    const badge = page.locator(".hoster-list > li").first().locator(".badge.good").first();
    await badge.waitFor();
    assert.match(await firstAction(page).getAttribute("href"), /^https?:/);
    await page.close();
  }
});

test("a want is added, taken back, and typed over", async () => {
  const page = await open("#what=Zoom&near=Nantes&in=FR&seed=1", DESK);
  await answered(page);
  await page.getByRole("button", { name: "and another" }).click();
  await page.keyboard.type("Doodle");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Leave 2 services" }).waitFor();
  await what(page).focus();
  await page.keyboard.press("Backspace");
  await holds(what(page), "Doodle");
  await page.keyboard.press("Control+A");
  await page.keyboard.type("Gmail");
  await page.keyboard.press("Enter");
  await shows(page.locator(".chips bdi"), ["Zoom", "Gmail"]);
  await page.getByRole("button", { name: "Remove Zoom" }).click();
  await shows(understood(page), ["Gmail"]);
});

test("how one leaves is told step by step, with where it was read", async () => {
  const page = await open("#what=Gmail&near=Nantes&in=FR&seed=1", DESK);
  await answered(page);
  await page.locator(".moving > summary").click();
  await page.locator(".moving h4").first().waitFor();
  assert.ok((await page.locator(".moving .reasons li").count()) > 3);
  assert.ok((await page.locator(".moving .source").count()) > 0);
});

test("services out of bookmarks, which go nowhere", async () => {
  const page = await open("", DESK);
  await page.locator(".promises").waitFor();
  const bookmarks = `<!DOCTYPE NETSCAPE-Bookmark-file-1>
<DL><DT><A HREF="https://docs.google.com/document/d/secret?token=hunter2">Private</A>
<DT><A HREF="https://doodle.com/meeting/abc">Poll</A><DT><A HREF="https://intranet.example/">Mine</A></DL>`;
  const file = (name, text) => ({ name, mimeType: "text/html", buffer: Buffer.from(text) });
  await page.locator('input[type="file"]').setInputFiles(file("bookmarks.html", bookmarks));
  const dialog = page.getByRole("dialog", { name: "Services in a file" });
  await shows(dialog.locator(".check bdi"), ["Google Docs", "Doodle"]);
  await dialog.getByText("1 more entry names no service known here.").waitFor();
  await dialog.getByRole("button", { name: "Leave these" }).click();
  await page.getByRole("heading", { name: "Leave 2 services" }).waitFor();
  await shows(page.locator(".chips bdi"), ["Google Docs", "Doodle"]);
  assert.doesNotMatch(await page.content(), /hunter2|secret|intranet/);
  await page.locator('input[type="file"]').setInputFiles(file("packed.html", "PK\u0003\u0004"));
  await dialog.getByRole("alert").waitFor();
  await page.keyboard.press("Escape");
  assert.equal(await dialog.count(), 0);
});
