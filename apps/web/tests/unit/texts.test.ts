import type { Text } from "virtual:texts";
import { keys, own as texts } from "virtual:texts/own";
import { describe, expect, it } from "vitest";
import { isLang, LANGS, type Lang, preferred, speak } from "../../src/texts";
import made from "../../src/texts/keys.ts?raw";

const en = texts.en ?? {};
const forms = (text: Text) => (typeof text === "string" ? [text] : Object.values(text[1]));
const slots = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
/** Slots of a text, whatever the number; a form for one may do without its number. */
const needed = (text: Text) => slots(forms(text).at(-1) ?? "");
/** How many texts a language may leave to English. */
const MOST_MISSING = 0;

describe.each(LANGS)("$code", ({ code }) => {
  const own = texts[code] ?? {};

  it("says everything, and nothing else", () => {
    expect(Object.keys(own).filter((key) => !(key in en))).toEqual([]);
    expect(Object.keys(en).filter((key) => !(key in own)).length).toBeLessThanOrEqual(MOST_MISSING);
    expect(Object.values(own).flatMap(forms)).not.toContain("");
  });

  it("leaves the same slots for values, and chooses by the same number", () => {
    for (const [key, text] of Object.entries(own)) {
      expect([key, ...needed(text)]).toEqual([key, ...needed(en[key] ?? "")]);
      expect([key, typeof text]).toEqual([key, typeof en[key]]);
    }
  });

  it("has every form that its numbers take", () => {
    const categories = [0, 1, 2, 3, 5, 11, 21, 100].map((n) => new Intl.PluralRules(code).select(n));
    for (const [key, text] of Object.entries(own)) {
      if (typeof text === "string") continue;
      expect([key, ...categories.filter((category) => !(category in text[1]))]).toEqual([key]);
    }
  });

  it("is translated", () => {
    if (code === "en") return;
    const same = Object.keys(own).filter(
      (key) =>
        JSON.stringify(own[key]) === JSON.stringify(en[key]) &&
        forms(own[key] ?? "")
          .join(" ")
          .split(" ").length > 2,
    );
    expect(same).toEqual([]);
  });

  it("counts, and names countries and dates", async () => {
    const say = await speak(code as Lang);
    expect(say.count("hosterCount", 1)).toContain("1");
    expect(say.count("hosterCount", 12)).toContain("12");
    expect(say.country("NO")).toMatch(/^[NL]o/);
    expect(say.country("not a country")).toBe("not a country");
    expect(say.date("2020-05")).toMatch(/ 2020$|2020 /);
    expect(say.date("2020")).toBe("2020");
    expect(say.date("soon")).toBe("soon");
    expect(say.t("didYouMean")).not.toContain("{");
    expect(say.t("whyNotTitle", { name: "{rank}" })).toContain("{rank}");
  });
});

it("sets French as French is set: no line begins with a mark", () => {
  const wrong = Object.entries(texts.fr ?? {}).flatMap(([key, text]) =>
    forms(text).filter(
      (form) => /[^\u00a0][;!?»]|[^\u00a0\d/s]:|«[^\u00a0]/.test(form.replace(/\{\w+\}/g, "x")) && key,
    ),
  );
  expect(wrong).toEqual([]);
});

it("counts nothing and one in the singular where French does", async () => {
  const say = await speak("fr");
  expect(say.count("hosterCount", 0)).toBe("0 hébergeur");
  expect((await speak("en")).count("hosterCount", 0)).toBe("0 hosters");
});

it("has no text that nothing shows", () => {
  const sources = import.meta.glob(["../../src/**/*.{ts,tsx}", "!../../src/texts/keys.ts", "../../index.html"], {
    query: "?raw",
    import: "default",
    eager: true,
  });
  const all = Object.values(sources).join("\n");
  expect(Object.keys(en).filter((key) => !new RegExp(`["%]${key}["%]`).test(all))).toEqual([]);
});

it("keeps the names of its texts for the compiler", () => {
  expect(made).toBe(keys);
});

it("takes the first language of the browser that it speaks", () => {
  expect(preferred(["xx-BR", "de-AT", "fr"])).toBe("de");
  expect(preferred(["zh"])).toBe("en");
  expect(preferred([])).toBe("en");
  expect(isLang("constructor")).toBe(false);
});
