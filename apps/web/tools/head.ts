import { readFileSync } from "node:fs";
import type { Plugin } from "vite";
import { localeOf } from "../src/texts/locales.ts";
import { complete, languages } from "./texts.ts";

/** The language of `index.html`; every other has a page of its own name, such as `fr.html`. */
const FIRST = "en";
const MANIFEST = new URL("../public/manifest.webmanifest", import.meta.url);

const file = (lang: string) => (lang === FIRST ? "./" : `${lang}.html`);
const manifest = (lang: string) => `manifest${lang === FIRST ? "" : `.${lang}`}.webmanifest`;
const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");

/** The page's frame in a language: what search engines, previews and those without scripts read. */
function framed(html: string, lang: string): string {
  const texts = complete(lang);
  const own: Record<string, string> = {
    lang,
    locale: new Intl.Locale(localeOf(lang))
      .maximize()
      .toString()
      .replace(/-\w{4}-/, "_"),
  };
  const alternates = [...languages().map(({ code }) => [code, file(code)]), ["x-default", file(FIRST)]].map(
    ([code, href]) => `<link rel="alternate" hreflang="${code}" href="${href}" />`,
  );
  return html
    .replace("manifest.webmanifest", manifest(lang))
    .replace("<!-- alternates -->", alternates.join("\n    "))
    .replace(/%(\w+)%/g, (whole, name: string) => {
      const text = own[name] ?? texts[name];
      if (typeof text !== "string") throw new Error(`index.html: ${whole} is no text`);
      return escaped(text);
    });
}

/** Writes a frame and a manifest for each language. */
export function head(): Plugin {
  let serving = false;
  return {
    name: "head",
    configResolved({ command }) {
      serving = command === "serve";
    },
    transformIndexHtml: { order: "pre", handler: (html) => (serving ? framed(html, FIRST) : html) },
    generateBundle: {
      order: "post",
      handler(_, bundle) {
        const index = bundle["index.html"];
        if (index?.type !== "asset") return;
        // What the build put into the head holds for all languages.
        const built = String(index.source);
        index.source = framed(built, FIRST);
        for (const { code } of languages()) {
          if (code === FIRST) continue;
          this.emitFile({ type: "asset", fileName: file(code), source: framed(built, code) });
          const description = complete(code).headDescription;
          const own = { ...JSON.parse(readFileSync(MANIFEST, "utf8")), lang: code, description, start_url: file(code) };
          this.emitFile({ type: "asset", fileName: manifest(code), source: JSON.stringify(own, null, 2) });
        }
      },
    },
  };
}
