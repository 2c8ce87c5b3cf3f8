import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Plugin } from "vite";

/**
 * Writes `offline.js`, the service worker: it keeps every file of the build, named here, so that the page opens without a
 * network after the first visit.
 */
export function offline(): Plugin {
  let publicDir = "";
  return {
    name: "offline",
    apply: "build",
    configResolved(config) {
      publicDir = config.publicDir;
    },
    generateBundle: {
      order: "post",
      handler(_, bundle) {
        const built = Object.keys(bundle).filter((file) => file !== "index.html");
        const loose = ["icon.svg", "icon-192.png", "icon-512.png", "manifest.webmanifest"];
        const hash = createHash("sha256");
        for (const file of built.sort()) hash.update(file);
        for (const file of loose) hash.update(readFileSync(`${publicDir}/${file}`));
        const code = readFileSync(new URL("../src/offline/worker.js", import.meta.url), "utf8");
        this.emitFile({
          type: "asset",
          fileName: "offline.js",
          source: code
            .replace('"VERSION"', JSON.stringify(hash.digest("hex").slice(0, 16)))
            .replace('["FILES"]', JSON.stringify(["./", ...loose, ...built])),
        });
      },
    },
  };
}
