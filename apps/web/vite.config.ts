import { defineConfig } from "vite";
import { head } from "./tools/head.ts";
import { offline } from "./tools/offline.ts";
import { preload } from "./tools/preload.ts";
import { texts } from "./tools/texts.ts";

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
    reportCompressedSize: false,
  },
  worker: { format: "es" },
  // The package starts its worker by an address beside its own file, which a pre-bundled copy would not have.
  optimizeDeps: { exclude: ["degafam"] },
  test: { include: ["tests/unit/**/*.test.ts"] },
} as Parameters<typeof defineConfig>[0]);
