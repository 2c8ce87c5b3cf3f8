/** How tests start the installed Chromium, for `chromium.launch`: it asks nobody for anything. */
export const CHROMIUM = {
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
};
