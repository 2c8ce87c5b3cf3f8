// Pictures of the page at three widths in both themes, for eyes; kept out of the repository. Run: npm run screenshots
// With DEGAFAM_LOCALE=de-DE in another language, with FULL=1 the whole page.
import { mkdir } from "node:fs/promises";
import { launch } from "./chromium.mjs";
import { serve } from "./server.mjs";

const FOLDER = new URL("../../screenshots/", import.meta.url).pathname;
const LOCALE = process.env.DEGAFAM_LOCALE ?? "en-GB";
const SCENES = {
  welcome: ["", null],
  answer: ["#what=Google+Docs&near=Nantes&in=FR&seed=1", null],
  doodle: [
    "#what=doddle&near=Li%C3%A8ge&in=BE&seed=1",
    (page) => page.locator(".hoster-details summary").first().click(),
  ],
  unknown: ["#what=xyzzyq&seed=1", null],
  house: ["#what=Google&near=Nantes&in=FR&seed=1", null],
  beside: ["#what=Amazon&near=Nantes&in=FR&seed=1", (page) => page.locator(".family-beside summary").click()],
  plan: ["#what=Gmail&what=Google+Drive&what=Doodle&near=Li%C3%A8ge&in=BE&seed=1", null],
  several: ["#what=Zoom,+Teams,+blorpify&near=Nantes&in=FR&seed=1", null],
  hoster: ["#what=Framasoft&seed=1", null],
  hosterpage: ["#hoster=framasoft&service=Google+Docs&near=Nantes&in=FR", null],
  directory: ["#directory&in-country=FR", null],
  guessed: ["#what=Doodle&near=Nantse&seed=1", (page) => page.locator(".guessed-place").scrollIntoViewIfNeeded()],
  nowhere: ["#what=Doodle&near=Xyzzyburg&seed=1", null],
  namesakes: ["#what=Doodle&near=Saint-Denis&seed=1", null],
  whynot: ["#what=Dropbox&near=Berlin&in=DE&seed=1", (page) => page.locator(".why-not").nth(1).click()],
};
const only = process.argv.slice(2);
await mkdir(FOLDER, { recursive: true });
const { address, close } = await serve();
const browser = await launch();
for (const width of [390, 820, 1440]) {
  for (const colorScheme of ["light", "dark"]) {
    const context = await browser.newContext({
      viewport: { width, height: 900 },
      colorScheme,
      locale: LOCALE,
      serviceWorkers: "block",
    });
    for (const [name, [fragment, act]] of Object.entries(SCENES)) {
      const file = `${name}-${width}-${colorScheme}${LOCALE === "en-GB" ? "" : `-${LOCALE}`}`;
      if (only.length > 0 && !only.some((part) => file.includes(part))) continue;
      const page = await context.newPage();
      page.on("console", (message) => message.type() === "error" && console.log(file, message.text()));
      page.on("pageerror", (error) => console.log(file, String(error)));
      await page.goto(address + fragment);
      await page
        .locator(fragment ? "#results h2" : ".promises")
        .first()
        .waitFor();
      await page.waitForTimeout(900);
      await act?.(page);
      await page.waitForTimeout(300);
      await page.screenshot({ path: `${FOLDER}${file}.png`, fullPage: process.env.FULL === "1" });
      await page.close();
    }
    await context.close();
  }
}
await browser.close();
await close();
