// A hoster looks itself up, reads why it ranks as it does, takes its files, and finds where to send them.
import assert from "node:assert/strict";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { load } from "degafam";
import { answered, eventually, hosters, setup, suggestions, what } from "./page.mjs";

const shared = setup();
const { open } = shared;
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** A hoster of Nantes and around, with several offers. */
const ID = "framasoft";
let core;
let axe;
before(async () => {
  core = await load();
  axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
});
after(() => core?.free());

async function violations(page) {
  await page.evaluate(axe);
  const { violations, passes } = await page.evaluate((tags) => globalThis.axe.run({ runOnly: tags }), TAGS);
  assert.ok(passes.length > 10);
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target} ${node.failureSummary}`));
}

/** The page with something named in its head, as an association would. */
async function naming(corrections) {
  const html = await readFile(new URL("../../dist/index.html", import.meta.url), "utf8");
  const text = html.replace(
    'name="degafam:corrections" content=""',
    `name="degafam:corrections" content="${corrections}"`,
  );
  return { "index.html": text };
}

const title = (page) => page.locator(".hoster-page h2");

async function take(page, button) {
  const download = page.waitForEvent("download");
  await button.click();
  const taken = await download;
  return { name: taken.suggestedFilename(), bytes: await readFile(await taken.path()) };
}

test("a hoster corrects its entry", async () => {
  const server = await shared.serve({ extra: await naming("corrections@association.example") });
  const page = await (await shared.context({}, server)).newPage();
  await page.goto(server.address);
  await what(page).pressSequentially("framaso");
  await suggestions(page).filter({ hasText: "hoster" }).first().click();
  await title(page).waitFor();
  assert.equal(new URL(page.url()).hash, `#hoster=${ID}`);

  const { hoster, facts } = core.hoster(ID);
  assert.equal(await title(page).textContent(), hoster.name);
  const told = await page.locator(".facts dd").allTextContents();
  for (const { field, said } of facts.filter(({ field }) => ["legal_form", "audience"].includes(field)))
    assert.ok(
      told.some((text) => text.startsWith(said)),
      field,
    );
  assert.ok(
    told.every((text) => /seen in \w+|undated, read in \w+/.test(text)),
    "each with its age in words",
  );

  await page.locator('input[name="service"]').fill("Google Docs");
  await page.locator('input[name="town"]').fill("Nantes");
  await page.getByRole("button", { name: "Show the rank" }).click();
  const rank = core.explain("Google Docs", ID, { near: "Nantes", seed: 0 });
  assert.ok(rank.rank > 1);
  await page.getByText(`Rank ${rank.rank} of ${rank.of}.`).waitFor();
  assert.match(await page.locator(".rank-told").textContent(), /What would put it first/);
  assert.match(page.url(), /service=Google\+Docs&near=Nantes/);
  const { gains } = core.openness(ID);
  assert.deepEqual(
    await page.locator(".gains li span").allTextContents(),
    gains.map(({ publish }) => publish),
  );

  const record = await take(page, page.getByRole("button", { name: `${ID}.toml` }));
  const files = core.files(ID);
  assert.deepEqual([record.name, record.bytes.toString()], [files.record.name, files.record.text]);

  const send = page.getByRole("link", { name: "corrections@association.example" });
  const mail = new URL(await send.getAttribute("href"));
  assert.equal(mail.pathname, "corrections@association.example");
  assert.equal(mail.searchParams.get("subject"), `Correction of ${hoster.name}`);
  assert.match(mail.searchParams.get("body"), /framasoft\.toml/);

  await page.goBack();
  await eventually(
    () => new URL(page.url()).hash,
    (hash) => hash === `#hoster=${ID}`,
  );
  await page.goBack();
  await page.locator(".promises").waitFor();
  await page.goForward();
  await title(page).waitFor();
  await page.getByRole("link", { name: "degafam", exact: true }).click();
  await page.locator(".promises").waitFor();
  await page.goBack();
  await title(page).waitFor();
});

test("what it publishes is one archive, below the folder that it names, and is read again", async () => {
  const page = await open(`#hoster=${ID}`);
  await page.locator('input[name="folder"]').fill("https://files.example/frama");
  await page.getByRole("button", { name: "Use this folder" }).click();
  const { chatonsinfos } = core.files(ID, { folder: "https://files.example/frama" });
  const one = chatonsinfos.find(({ name }) => name === "organization.properties");
  await page.getByText("Each file by itself").click();
  const organization = await eventually(
    async () => (await take(page, page.getByRole("button", { name: one.name }))).bytes.toString(),
    (text) => text === one.text,
  );
  assert.equal(organization, one.text);
  const archive = await take(page, page.getByRole("button", { name: "as one archive" }));
  assert.equal(archive.name, `${ID}-chatonsinfos.zip`);
  const folder = await mkdtemp(join(tmpdir(), "degafam-"));
  try {
    const path = join(folder, archive.name);
    await writeFile(path, archive.bytes);
    const { strFromU8, unzipSync } = await import("fflate");
    const unpacked = Object.entries(unzipSync(archive.bytes)).map(([name, bytes]) => ({
      name,
      text: strFromU8(bytes),
    }));
    assert.deepEqual(unpacked, chatonsinfos);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test("who names no address for corrections is sent to the project, and an address of the web is a link", async () => {
  const page = await open(`#hoster=${ID}`);
  await page.getByRole("link", { name: "How to correct an entry" }).waitFor();
  const server = await shared.serve({ extra: await naming("https://association.example/write") });
  const other = await (await shared.context({}, server)).newPage();
  await other.goto(`${server.address}#hoster=${ID}`);
  const link = other.getByRole("link", { name: "association.example", exact: true });
  assert.equal(await link.getAttribute("href"), "https://association.example/write");
});

test("a name that nobody has is said to be unknown, with those that are near", async () => {
  const page = await open("#hoster=framasof");
  await page.getByRole("alert").getByText("framasoft").waitFor();
});

test("a name that is asked as a question leads to the page of the hoster", async () => {
  const page = await open("#what=Framasoft&seed=1");
  await answered(page);
  await page.getByRole("link", { name: "Everything about Framasoft" }).click();
  await title(page).waitFor();
  await what(page).fill("Doodle");
  await page.getByRole("button", { name: "Find" }).click();
  await page.locator("#understood", { hasText: "Doodle" }).waitFor();
  assert.ok((await hosters(page).count()) > 0);
});

test("the directory holds every hoster, narrows as one types, and is shared by its address", async () => {
  const page = await open();
  await page.getByRole("link", { name: "Hosters", exact: true }).click();
  const rows = page.locator(".directory-list > li");
  await rows.first().waitFor();
  const all = core.hosters().hosters;
  assert.equal(await rows.count(), all.length);
  await page.getByLabel("Country").selectOption("FR");
  const french = all.filter(({ hoster }) => hoster.country === "FR");
  await eventually(
    () => rows.count(),
    (count) => count === french.length,
  );
  assert.equal(await rows.count(), french.length);
  await page.locator('input[name="offers"]').fill("Etherpad");
  await page.locator('input[name="offers"]').press("Enter");
  const offering = french.filter(({ offers }) => offers.some(({ software }) => software === "etherpad"));
  await eventually(
    () => rows.count(),
    (count) => count === offering.length,
  );
  assert.equal(await rows.count(), offering.length);
  const again = await open(new URL(page.url()).hash);
  await again.locator(".directory-list > li").first().waitFor();
  assert.equal(
    await eventually(
      () => again.locator(".directory-list > li").count(),
      (count) => count === offering.length,
    ),
    offering.length,
  );
  await page.getByLabel("Name").fill("framasoft");
  await page.getByRole("link", { name: "Framasoft", exact: true }).press("Enter");
  await title(page).waitFor();
  assert.equal(new URL(page.url()).hash, `#hoster=${ID}`);
});

for (const colorScheme of ["light", "dark"]) {
  test(`axe finds nothing in the ${colorScheme} theme`, async () => {
    const page = await open(`#hoster=${ID}&service=Doodle&near=Nantes&in=FR`, { colorScheme });
    await title(page).waitFor();
    await page.locator(".rank-told li, .rank-told h4").first().waitFor();
    await page.locator(".letter summary").first().click();
    assert.deepEqual(await violations(page), [], "hoster");
    await page.setViewportSize({ width: 390, height: 800 });
    assert.deepEqual(await violations(page), [], "narrow");
    await page.goto(`${page.url().split("#")[0]}#directory&in-country=BE`);
    await page.locator(".directory-list > li").first().waitFor();
    assert.deepEqual(await violations(page), [], "directory");
  });
}

test("paper gets what is known, and no forms", async () => {
  const page = await open(`#hoster=${ID}`);
  await title(page).waitFor();
  await page.emulateMedia({ media: "print" });
  for (const part of [".correct", ".rank-form", ".search", ".top"])
    assert.equal(await page.locator(part).first().isVisible(), false, part);
  assert.ok(await page.locator(".offer").last().isVisible());
});
