// How long the first answer takes on a slow line and a slow phone, from a cold cache and from a warm one: what is sent, in
// which order, and when the page shows what. Prints the median of three runs. Run: npm run first
// FIRST="#what=…" asks something else, RATE=1 leaves the processor as fast as it is, ROUNDS=5 runs more often.
import { launch } from "./chromium.mjs";
import { serve } from "./server.mjs";

const ASKED = process.env.FIRST ?? "#what=Doodle&near=Nantes&in=FR";
const ROUNDS = Number(process.env.ROUNDS ?? 3);
const RATE = Number(process.env.RATE ?? 4);
/** 1.6 Mbit/s and 150 ms for each answer. Chromium counts what workers fetch against the same line as their page. */
const LINE = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };

/** Notes when the page first shows an answer, and when it first shows how far away a hoster is. */
function watch() {
  globalThis.seen = {};
  const note = (name, found) => {
    if (found && !(name in globalThis.seen)) globalThis.seen[name] = Math.round(performance.now());
  };
  new MutationObserver(() => {
    note("first answer", document.querySelector(".hoster-list h3"));
    note("first answer with distances", document.querySelector(".hoster-place strong"));
  }).observe(document, { subtree: true, childList: true });
}

async function visit(context, address) {
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await client.send("Network.enable");
  await client.send("Network.emulateNetworkConditions", LINE);
  await client.send("Emulation.setCPUThrottlingRate", { rate: RATE });
  await page.addInitScript(watch);
  const begin = performance.now();
  await page.goto(address + ASKED, { waitUntil: "commit" });
  await page.waitForFunction(() => "first answer with distances" in globalThis.seen, null, { timeout: 120_000 });
  const told = await page.evaluate(() => ({
    "first paint": Math.round(performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0),
    "worker ready": Math.round(performance.getEntriesByName("ready")[0]?.startTime ?? 0),
    ...globalThis.seen,
    since: performance.timeOrigin,
  }));
  return { page, told, begin };
}

const median = (numbers) => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

function print(name, runs) {
  console.log(`\n${name}, median of ${runs.length} (all)`);
  for (const key of ["first paint", "worker ready", "first answer", "first answer with distances"]) {
    const times = runs.map((told) => told[key]);
    console.log(`${String(median([...times])).padStart(8)} ms  ${key} (${times.join(", ")})`);
  }
}

const { address, sent, close } = await serve();
const browser = await launch();
console.log(`${ASKED}: 1.6 Mbit/s, 150 ms; the page's own thread ${RATE} times slower (Chromium slows no worker)`);
const [cold, warm] = [[], []];
for (let round = 0; round < ROUNDS; round += 1) {
  const context = await browser.newContext({ locale: "fr-FR", viewport: { width: 390, height: 844 } });
  sent.length = 0;
  const { page, told } = await visit(context, address);
  cold.push(told);
  if (round === 0) {
    let total = 0;
    for (const { path, bytes, at } of sent) {
      total += bytes;
      console.log(
        `${String(Math.round(at - told.since)).padStart(8)} ms ${String(bytes).padStart(9)} ${String(total).padStart(9)}  ${path}`,
      );
    }
  }
  // Once the service worker keeps the page.
  await page.waitForFunction(() => navigator.serviceWorker.controller, null, { timeout: 120_000 });
  await page.close();
  const second = await visit(context, address);
  warm.push(second.told);
  await context.close();
}
print("cold", cold);
print("warm", warm);
await browser.close();
await close();
