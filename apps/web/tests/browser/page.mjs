// What every browser test shares: a page that fails on any error, any word of the console, and any request elsewhere.
import assert from "node:assert/strict";
import { after, afterEach, before } from "node:test";
import { launch } from "./chromium.mjs";
import { serve } from "./server.mjs";

/** Starts server and browser for a file of tests, and gives `open`. */
export function setup(options) {
  const shared = { server: null, browser: null };
  let contexts = [];
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
    for (const context of contexts) await context.close();
    const found = wrong;
    contexts = [];
    wrong = [];
    assert.deepEqual(found, []);
  });

  /** A page in a context of its own. */
  shared.context = async (settings = {}) => {
    const context = await shared.browser.newContext({
      viewport: { width: 1280, height: 900 },
      locale: "en-GB",
      serviceWorkers: "block",
      ...settings,
    });
    contexts.push(context);
    context.setDefaultTimeout(8000);
    context.on("request", (request) => {
      const url = request.url();
      if (!url.startsWith(shared.server.address) && !url.startsWith("blob:")) wrong.push(`request elsewhere: ${url}`);
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

/** Reads texts until all of them are as they should be, for two seconds at most: the address changes before the list does. */
export async function texts(locator, fits) {
  const until = performance.now() + 2000;
  for (;;) {
    const found = await locator.allTextContents();
    if ((found.length > 0 && found.every(fits)) || performance.now() > until) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Waits until the page has settled on an answer. */
export async function answered(page) {
  await page.locator("[aria-busy=true]").first().waitFor({ state: "detached" });
  await page.locator("#results h2").first().waitFor();
}

/** Asks by the address, as following a link does. */
export async function follow(page, fragment) {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, fragment);
  await answered(page);
}
