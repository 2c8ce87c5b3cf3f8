// What every browser test shares: a page that fails on any error, any word of the console, and any request elsewhere.
import assert from "node:assert/strict";
import { after, afterEach, before } from "node:test";
import { isDeepStrictEqual } from "node:util";
import { launch } from "./chromium.mjs";
import { serve } from "./server.mjs";

/** How long a slow machine may take for what a fast one does at once, in milliseconds: what fails takes as long. */
const PATIENCE = 30_000;

/** `DEGAFAM_SLOWED=6` has pages run six times slower, which brings out what tests take for granted. */
async function slowed(page) {
  const rate = Number(process.env.DEGAFAM_SLOWED ?? 1);
  if (rate > 1) await (await page.context().newCDPSession(page)).send("Emulation.setCPUThrottlingRate", { rate });
}

/** Starts server and browser for a file of tests, and gives `open`. */
export function setup(options) {
  const shared = { server: null, browser: null };
  let contexts = [];
  let servers = [];
  let wrong = [];

  before(async () => {
    shared.server = await serve(options);
    shared.browser = await launch();
  });
  after(async () => {
    await shared.browser?.close();
    await shared.server?.close();
  });
  afterEach(async () => {
    // A page that still loads something would complain of a server that went first.
    for (const context of contexts) await context.close();
    for (const server of servers) await server.close();
    const found = wrong;
    contexts = [];
    servers = [];
    wrong = [];
    assert.deepEqual(found, []);
  });

  /** Another server, for one test. */
  shared.serve = async (settings) => {
    const server = await serve(settings);
    servers.push(server);
    return server;
  };
  /** A context of its own, for pages from `address`. */
  shared.context = async (settings = {}, { address } = shared.server) => {
    const context = await shared.browser.newContext({
      viewport: { width: 1280, height: 900 },
      locale: "en-GB",
      serviceWorkers: "block",
      ...settings,
    });
    contexts.push(context);
    context.setDefaultTimeout(PATIENCE);
    context.on("request", (request) => {
      const url = request.url();
      if (!url.startsWith(address) && !url.startsWith("blob:")) wrong.push(`request elsewhere: ${url}`);
    });
    context.on("console", (message) => {
      // The tool's own word about `serviceWorkers: "block"`.
      if (message.text().startsWith("Service Worker registration blocked by Playwright")) return;
      wrong.push(`console: ${message.type()}: ${message.text()}`);
    });
    context.on("weberror", (error) => wrong.push(`error: ${error.error()}`));
    return context;
  };
  shared.open = async (fragment = "", settings = {}) => {
    const page = await (await shared.context(settings)).newPage();
    await slowed(page);
    await page.goto(shared.server.address + fragment);
    return page;
  };
  return shared;
}

export const what = (page) => page.locator('input[name="what"]');
export const near = (page) => page.locator('input[name="near"]');
export const understood = (page) => page.locator("#understood");
export const suggestions = (page) => page.locator(".combobox-popup [role=option]:visible");
export const hosters = (page) => page.locator(".hoster-list h3");

/** Reads until what is read fits, and gives what was read last: the test says what is wrong with it. */
export async function eventually(read, fits) {
  const until = performance.now() + PATIENCE;
  for (;;) {
    const found = await read();
    if (fits(found) || performance.now() > until) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Holds these texts against those that the page comes to show. */
export async function shows(locator, expected, message) {
  const found = await eventually(
    () => locator.allTextContents(),
    (texts) => isDeepStrictEqual(texts, expected),
  );
  assert.deepEqual(found, expected, message);
}

/** Holds this text against that which a field comes to hold. */
export async function holds(field, expected, message) {
  const found = await eventually(
    () => field.inputValue(),
    (text) => text === expected,
  );
  assert.equal(found, expected, message);
}

/** Reads some texts, once all of them are as they should be. */
export function texts(locator, fits) {
  return eventually(
    () => locator.allTextContents(),
    (found) => found.length > 0 && found.every(fits),
  );
}

/** Waits until the page has settled on an answer: before it has drawn anything, nothing is busy either. */
export async function answered(page) {
  await page.waitForFunction(
    () => document.querySelector("#results h2") && !document.querySelector("[aria-busy=true]"),
  );
}

/** Asks by the address, as following a link does; the page has read it when the browser tells that it changed. */
export async function follow(page, fragment) {
  await page.evaluate((hash) => {
    const before = location.hash;
    const changed = new Promise((resolve) => addEventListener("hashchange", resolve, { once: true }));
    location.hash = hash;
    return location.hash === before ? null : changed.then(() => null);
  }, fragment);
  await answered(page);
}
