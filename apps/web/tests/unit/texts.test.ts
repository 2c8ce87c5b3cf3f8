import { describe, expect, it } from "vitest";
import { type Key, LANGS, preferred, Say, TEXTS } from "../../src/texts";

const keys = Object.keys(TEXTS.en) as Key[];
const holes = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

describe.each(LANGS)("%s", (lang) => {
  it("says everything, and nothing else", () => {
    expect(Object.keys(TEXTS[lang]).sort()).toEqual([...keys].sort());
    expect(keys.filter((key) => TEXTS[lang][key].trim() === "")).toEqual([]);
  });

  it("leaves the same holes for values", () => {
    for (const key of keys) expect([key, ...holes(TEXTS[lang][key])]).toEqual([key, ...holes(TEXTS.en[key])]);
  });

  it("is translated", () => {
    if (lang === "en") return;
    const same = keys.filter((key) => TEXTS[lang][key] === TEXTS.en[key] && TEXTS.en[key].split(" ").length > 2);
    expect(same).toEqual([]);
  });

  it("counts, and names countries", () => {
    const say = new Say(lang);
    expect(say.count("hosters", 1)).toContain("1");
    expect(say.count("hosters", 12)).toContain("12");
    expect(say.country("FR")).toMatch(/Fran/);
    expect(say.country("not a country")).toBe("not a country");
    expect(say.t("didYouMean")).not.toContain("{");
    expect(say.t("whyNotTitle", { name: "{rank}" })).toContain("{rank}");
  });
});

it("takes the first language of the browser that it speaks", () => {
  expect(preferred(["pt-BR", "de-AT", "fr"])).toBe("de");
  expect(preferred(["zh"])).toBe("en");
  expect(preferred([])).toBe("en");
});
