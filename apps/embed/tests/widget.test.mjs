// The widget in pages of others: what it shows is what the API and the package answer, and it asks nobody else.
import assert from "node:assert/strict";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { after, before, test } from "node:test";
import axe from "axe-core";
import { api, launch, pages } from "./world.mjs";

const names = (page) => page.locator("degafam-hosters").locator("[part=name]");
const doc = (widget, more = "") =>
  `<!doctype html><html lang="en"><title>A page</title><link rel="icon" href="data:,"><main><h1>A page</h1>${widget}</main>${more}`;
let browser;
let server;

before(async () => {
  [browser, server] = await Promise.all([launch(), api()]);
});
after(() => Promise.all([browser?.close(), server?.close()]));

/** A page of a site of its own with these texts; whatever it complains of, and whom it asks, is kept. */
async function open(texts, { policy, ...settings } = {}) {
  const site = await pages(texts, policy);
  const context = await browser.newContext({ locale: "en-GB", ...settings });
  const page = await context.newPage();
  const complaints = [];
  const origins = new Set();
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("request", (request) => origins.add(new URL(request.url()).origin));
  await page.goto(site.address);
  const close = async () => {
    await context.close();
    await site.close();
  };
  return { page, site, complaints, origins, close };
}

const script = (address) => `<script type="module" src="${address}/embed/degafam.js"></script>`;
/** As a page has it whose own server has the script, too. */
const OWN = script("");
const ask = async (question) => (await fetch(`${server.address}/v1/recommend?${new URLSearchParams(question)}`)).json();

test("under a strict policy it shows what the API answers, and asks nobody else", async () => {
  const scripts = await pages({});
  const widget = `<degafam-hosters what="doddle" near="Nantes" country="FR" limit="3" src="${server.address}"></degafam-hosters>`;
  const policy = `default-src 'none'; script-src ${scripts.address}; connect-src ${server.address}; img-src data:`;
  const { page, site, complaints, origins, close } = await open(
    { "/": doc(widget, script(scripts.address)) },
    { policy },
  );
  await names(page).first().waitFor();
  const shown = new Set(await names(page).allTextContents());
  assert.equal(shown.size, 3);
  // Near-equals take turns; all of them are among the first.
  const { hosters } = await ask({ what: "doddle", near: "Nantes", near_country: "FR", limit: 30, seed: 1 });
  const known = new Set(hosters.map(({ hoster }) => hoster.name));
  for (const name of shown) assert.ok(known.has(name), name);
  assert.match(await page.locator("[part=heading]").textContent(), /^Doodle · Hosters near Nantes$/);
  assert.match(await page.locator("[part=place]").first().textContent(), /km/);
  assert.match(await page.locator("[part=trust]").first().textContent(), /\d{4}|memory|no date/);
  assert.match(await page.locator("[part=action]").first().getAttribute("href"), /^https?:/);
  assert.deepEqual(complaints, []);
  assert.deepEqual([...origins].sort(), [site.address, scripts.address, server.address].sort());
  await close();
  await scripts.close();
});

test("out of the folder of the package it answers without any server, the same", async () => {
  const widget = '<degafam-hosters what="Google Docs" near="47.2,-1.55" lang="fr" src="/package/"></degafam-hosters>';
  const { page, site, complaints, origins, close } = await open({ "/": doc(widget.repeat(2), OWN) });
  await names(page).nth(9).waitFor();
  assert.equal(await names(page).count(), 10);
  assert.match(await page.locator("[part=heading]").first().textContent(), /^Google Docs · Hébergeurs près de /);
  assert.equal(site.asked.filter((path) => path.endsWith("/catalogue.bin.zst")).length, 1, "one worker for both");
  assert.deepEqual([[...origins], complaints], [[site.address], []]);
  await close();
});

test("attributes, slots, parts and events are the page's to use", async () => {
  const widget = `<style>degafam-hosters::part(heading) { color: rgb(1, 2, 3) }</style>
    <degafam-hosters near="Lyon" limit="2" src="${server.address}"><p slot="footer">Ours</p></degafam-hosters>`;
  const { page, close } = await open({ "/": doc(widget, OWN) });
  const told = page.evaluate(
    () =>
      new Promise((heard) =>
        document.addEventListener("degafam-answer", ({ detail }) => heard(detail.match.id), { once: true }),
      ),
  );
  assert.equal(await names(page).count(), 0, "nothing is asked");
  await page.evaluate(() => document.querySelector("degafam-hosters").setAttribute("what", "zoom"));
  assert.equal(await told, "zoom");
  await names(page).nth(1).waitFor();
  assert.equal(
    await page.locator("[part=heading]").evaluate((heading) => getComputedStyle(heading).color),
    "rgb(1, 2, 3)",
  );
  assert.ok(await page.getByText("Ours").isVisible());
  await page.evaluate(() => document.querySelector("degafam-hosters").setAttribute("what", "Gmail"));
  await page.locator("[part=heading]", { hasText: "Gmail" }).waitFor();
  await close();
});

test("what is not recognised, a doubtful place and no server are said", async () => {
  const widget = `<degafam-hosters id="a" what="xyzzyq" src="${server.address}"></degafam-hosters>
    <degafam-hosters id="b" what="doodle" near="Xyzzyburg" src="${server.address}"></degafam-hosters>
    <degafam-hosters id="c" what="doodle" src="http://127.0.0.1:9"></degafam-hosters>
    <degafam-hosters id="d" what="doodle" limit="many" src="${server.address}"></degafam-hosters>`;
  const { page, close } = await open({ "/": doc(widget, OWN) });
  await page.locator("#b [part=list]").waitFor();
  assert.match(await page.locator("#b [part=note]").textContent(), /Xyzzyburg/);
  await page.locator("#a [part=heading]", { hasText: "xyzzyq" }).waitFor();
  assert.equal(await page.locator("#a [part=name]").count(), 0);
  assert.match(await page.locator("#c [role=alert]").textContent(), /^The hosters cannot be shown: /);
  assert.match(await page.locator("#d [role=alert]").textContent(), /limit/);
  await close();
});

test("hostile names in somebody's data stay text", async () => {
  const folder = await mkdtemp(`${tmpdir()}/degafam-`);
  const overlay = JSON.stringify({
    date: "2099-01-01",
    source: { mine: { url: "https://mine.example", date: "2099-01-01", grade: "read", licence: "CC0-1.0" } },
    hoster: [
      {
        id: "mine",
        name: "<img src=x onerror=alert(1)>",
        website: { value: "https://mine.example", source: "mine" },
        site: [{ city: "Nantes", country: "FR", source: "mine" }],
        offer: [
          {
            software: "framadate",
            need: "date-poll",
            url: "https://mine.example/polls",
            account: false,
            source: "mine",
          },
        ],
      },
    ],
  });
  await writeFile(`${folder}/mine.json`, overlay);
  const hostile = await api(`${folder}/mine.json`).catch((error) => error);
  try {
    if (hostile instanceof Error) return assert.match(hostile.message, /mine/, "the core refuses such a name itself");
    const widget = `<degafam-hosters what="doodle" near="Nantes" country="FR" limit="10" src="${hostile.address}"></degafam-hosters>`;
    const { page, complaints, close } = await open({ "/": doc(widget, OWN) });
    await names(page).filter({ hasText: "onerror" }).waitFor();
    assert.equal(await page.locator("img").count(), 0);
    assert.deepEqual(complaints, []);
    await close();
  } finally {
    await hostile.close?.();
    await rm(folder, { recursive: true });
  }
});

test("it is accessible in both themes", async () => {
  for (const theme of ["light", "dark"]) {
    const widget = `<degafam-hosters what="doodle" near="Nantes" theme="${theme}" src="${server.address}"></degafam-hosters>`;
    const { page, close } = await open({ "/": doc(widget, OWN) });
    await names(page).first().waitFor();
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate(() => globalThis.axe.run());
    assert.deepEqual(
      violations.map(({ id, nodes }) => [id, nodes[0].html]),
      [],
      theme,
    );
    await close();
  }
});

test("in a frame it tells how tall it is, and its links open in the page around", async () => {
  const embed = await readFile(new URL("../dist/embed.html", import.meta.url), "utf8");
  const offline = embed.replace('"degafam:src" content=""', '"degafam:src" content="/package/"');
  const around = `<iframe title="Hosters" src="/embed/framed.html?what=doodle&near=47.2,-1.55&limit=3&lang=de"></iframe>`;
  const { page, complaints, close } = await open({
    "/": doc(around, '<script type="module" src="/embed/height.js"></script>'),
    "/embed/framed.html": offline,
  });
  const frame = page.frameLocator("iframe");
  await frame.locator("degafam-hosters [part=name]").nth(2).waitFor();
  await page.waitForFunction(() => Number(document.querySelector("iframe").height) > 200);
  const bottom = await frame.locator("[part=footer]").evaluate((footer) => footer.getBoundingClientRect().bottom);
  assert.ok(Number(await page.locator("iframe").getAttribute("height")) >= bottom);
  assert.equal(await frame.locator("base").getAttribute("target"), "_top");
  assert.match(await frame.locator("[part=heading]").textContent(), /Hoster/);
  assert.deepEqual(complaints, []);
  await close();
});
