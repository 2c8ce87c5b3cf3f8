import { defineConfig } from "vite";
import { head } from "./tools/head.ts";
import { offline } from "./tools/offline.ts";
import { preload } from "./tools/preload.ts";
import { texts } from "./tools/texts.ts";

/** What starts the worker, which comes before the page. */
const START =
  /\/src\/(core\/(finder|head|newer)|state\/settings|texts\/(?!\w\w\.)|offline\/register)|\/bindings\/js\/pkg\/|preload-helper/;
/** The page itself: neither what starts the worker, which comes before it, nor what follows the first answer. */
const PAGE =
  /\/src\/(page|app|format|save)\.tsx?$|\/src\/(core\/(use|fromFile)|offline\/use|state\/(?!settings)|parts\/(?!WhyNot)\w+\.tsx?$)/;

export default defineConfig({
  // Relative addresses: the folder works under any path.
  base: "./",
  plugins: [texts(), head(), preload(), offline()],
  build: {
    target: "es2022",
    cssTarget: ["chrome123", "firefox121", "safari17.5"],
    // The Content-Security-Policy knows no `data:` for scripts, styles and fonts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // What parts that follow later share with the page is the page's own: a slow line pays for each file.
      output: {
        codeSplitting: {
          groups: [
            { name: "start", test: START, priority: 2 },
            { name: "page", test: PAGE, priority: 1 },
          ],
        },
      },
    },
    reportCompressedSize: false,
  },
  worker: { format: "es" },
  // The package starts its worker by an address beside its own file, which a pre-bundled copy would not have.
  optimizeDeps: { exclude: ["degafam"] },
  test: { include: ["tests/unit/**/*.test.ts"] },
} as Parameters<typeof defineConfig>[0]);
