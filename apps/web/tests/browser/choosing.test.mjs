// What a text leaves open is asked: which service of a house, which of several, which place.
import assert from "node:assert/strict";
import { before, test } from "node:test";
import { load } from "degafam";
import { answered, holds, hosters, near, setup, shows, texts, understood, what } from "./page.mjs";

const { open } = setup();
/** As many services of a house as are shown before the reader asks for all. */
const FIRST = 12;
const NEAR = "near=Nantes&in=FR&seed=1";
let finder;
before(async () => {
  finder = await load();
});

const asked = (page) => new URLSearchParams(new URL(page.url()).hash.slice(1));
const names = (members) => members.map(({ name }) => name);
/** What screen readers are told. */
const told = (page, text) => page.getByRole("status").getByText(text).waitFor({ state: "attached" });

test("the name of a house asks which of its services, and keeps the place and the filters", async () => {
  const page = await open(`#${NEAR}&what=Doodle&account=no`);
  await answered(page);
  await what(page).fill("quitter Google");
  await what(page).press("Enter");
  const { name, members } = finder.identify("Google").family;
  const title = `${name} has ${members.length} services here. Which one do you leave?`;
  const card = page.getByRole("region", { name: title });
  await card.waitFor();
  await told(page, title);
  const chips = card.locator(".chip");
  await shows(chips, names(members.slice(0, FIRST)));
  assert.equal(await page.locator(".hoster-list, .software, #unknown").count(), 0);
  const all = card.getByRole("button", { name: `Show all ${members.length} services` });
  await all.focus();
  await page.keyboard.press("Enter");
  await shows(chips, names(members));
  assert.equal(await card.locator("[aria-expanded]").getAttribute("aria-expanded"), "true");
  await card.getByRole("button", { name: "Google Forms", exact: true }).click();
  await shows(understood(page), ["Google Forms"]);
  await page.getByRole("heading", { name: "Hosters near Nantes" }).waitFor();
  await holds(what(page), "Google Forms");
  assert.equal(asked(page).get("account"), "no");
  await page.goBack();
  await card.waitFor();
});

test("each service of a house leads to that service", () => {
  for (const house of ["Google", "Apple", "Microsoft", "Meta", "Amazon"]) {
    for (const { id, name } of finder.identify(house).family.members) {
      assert.equal(finder.identify(name).match?.id, id, name);
    }
  }
});

test("a service that is called like its house offers the others beside", async () => {
  const page = await open(`#${NEAR}&what=Amazon`);
  await answered(page);
  const { match, family } = finder.identify("Amazon");
  await shows(understood(page), [match.name]);
  const beside = page.locator(".family-beside");
  assert.equal(await beside.locator(".chip:visible").count(), 0);
  const others = family.members.filter(({ id }) => id !== match.id);
  await beside.locator("summary", { hasText: `${others.length}` }).click();
  await shows(beside.locator(".chip"), names(others));
  await beside.getByRole("button", { name: "Amazon Photos" }).click();
  await shows(understood(page), ["Amazon Photos"]);
  assert.equal(await beside.count(), 0);
  await page.getByRole("heading", { name: "Hosters near Nantes" }).waitFor();
});

test("several services in one text become a plan, and what is not known is said", async () => {
  const page = await open();
  await near(page).fill("Nantes");
  await what(page).fill("Zoom, Teams, blorpify");
  await what(page).press("Enter");
  await page.getByRole("heading", { name: "Leave 3 services" }).waitFor();
  await shows(page.locator(".chips bdi"), ["Zoom", "Microsoft Teams", "blorpify"]);
  await page.getByText("“blorpify” was not recognised").waitFor();
  assert.ok((await page.locator(".plan-offers > li").count()) >= 2);
  await page.getByRole("button", { name: "Remove blorpify" }).click();
  await page.getByRole("heading", { name: "Leave 2 services" }).waitFor();
  await page.getByRole("button", { name: "Remove Zoom" }).click();
  await shows(understood(page), ["Microsoft Teams"]);
  await page.getByRole("heading", { name: "Hosters near Nantes" }).waitFor();
  await page.goBack();
  await page.getByRole("heading", { name: "Leave 2 services" }).waitFor();
});

test("of a house among several, the reader says which services", async () => {
  const page = await open(`#${NEAR}&what=Zoom&what=Google`);
  const house = page.getByRole("group", { name: /^Google has \d+ services here. Which do you leave/ });
  await house.getByLabel("Google Forms", { exact: true }).check();
  await house.getByLabel("Gmail", { exact: true }).check();
  await house.getByRole("button", { name: "Leave these" }).click();
  await page.getByRole("heading", { name: "Leave 3 services" }).waitFor();
  await shows(page.locator(".chips bdi"), ["Zoom", "Google Forms", "Gmail"]);
  assert.equal(await house.count(), 0);
});

test("a hoster is recognised as one, with its place and its website", async () => {
  const page = await open(`#${NEAR}&what=Framasoft`);
  await answered(page);
  await shows(understood(page), ["Framasoft"]);
  const said = page.locator(".understood");
  await said.getByText("Hoster", { exact: true }).waitFor();
  const { notes } = finder.recommend("Framasoft", { lang: "en" });
  const { text } = notes.find(({ code }) => code === "is_hoster");
  await said.getByText(text).waitFor();
  await told(page, "Framasoft: hoster.");
  const { hoster } = finder.hoster("framasoft");
  const link = page.locator(".hoster-found").getByRole("link", { name: "Website" });
  assert.equal(await link.getAttribute("href"), new URL(hoster.website.value).href);
  await page.locator(".hoster-found").getByRole("link", { name: "Framapad" }).waitFor();
  assert.equal(await page.locator(".software, .hosters").count(), 0);
});

test("a place that was guessed is said, and can be changed", async () => {
  const page = await open("#what=Doodle&near=Nantse&seed=1");
  await page.getByRole("heading", { name: "Hosters near Nantes" }).waitFor();
  const { understood_as } = finder.place("Nantse").place;
  await page.locator(".hosters header").getByText(`Place understood as ${understood_as}.`).waitFor();
  await told(page, `Place understood as ${understood_as}.`);
  await page.getByRole("button", { name: "Change the place" }).click();
  assert.equal(await near(page).evaluate((field) => field === document.activeElement), true);
  await page.keyboard.type("Quimper");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Hosters near Quimper" }).waitFor();
  assert.equal(await page.locator(".guessed-place").count(), 0);
});

test("an unknown place is said, and the answer does without distances", async () => {
  const page = await open("#what=Doodle&near=Xyzzyburg&seed=1");
  await page.getByRole("heading", { name: "Where is “Xyzzyburg”?" }).waitFor();
  const { text } = finder.recommend("Doodle", { near: "Xyzzyburg", lang: "en" }).notes[0];
  await page.locator(".notice").getByText(text).waitFor();
  await told(page, text);
  assert.ok((await page.locator(".card").count()) > 0);
  assert.ok((await hosters(page).count()) > 0);
  const places = await texts(page.locator(".hoster-place"), (text) => !/\d km/.test(text));
  assert.deepEqual(
    places.filter((text) => /\d km/.test(text)),
    [],
  );
  await page.locator(".why-not").first().click();
  await page.getByRole("dialog").getByRole("listitem").first().waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Change the place" }).click();
  await page.keyboard.type("Nantes");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Hosters near Nantes" }).waitFor();
  assert.equal(await page.locator("#which-place").count(), 0);
});

test("a place that could be several is asked about above the answer", async () => {
  const page = await open("#what=Doodle&near=Saint-Denis&seed=1");
  await page.getByRole("heading", { name: "“Saint-Denis” could be several places. Which one?" }).waitFor();
  assert.ok((await hosters(page).count()) > 0);
  await page.getByRole("button", { name: /Seine-Saint-Denis/ }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Hosters near Saint-Denis" }).waitFor();
  assert.equal(await page.locator("#which-place, .guessed-place").count(), 0);
  assert.match(await page.locator(".hoster-place").first().textContent(), /\d km/);
});
