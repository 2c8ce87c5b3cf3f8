import { chromium } from "playwright-core";

/** The installed Chromium, asking nobody for anything. */
export function launch() {
  return chromium.launch({
    executablePath: process.env.DEGAFAM_CHROMIUM ?? "/usr/bin/chromium",
    args: [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}
