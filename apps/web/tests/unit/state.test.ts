import { describe, expect, it } from "vitest";
import { read, write } from "../../src/state/fragment";
import { about, countFilters, NO_FILTERS, NOTHING, options, type Question, WEIGHTS } from "../../src/state/question";

const full: Question = {
  what: "Google Docs & co #1",
  near: { text: "Saint-Denis", country: "", point: [48.94, 2.35] },
  weights: { proximity: 0, openness: 10, assurance: 2, fit: 3 },
  seed: 0,
  shown: 24,
  filters: {
    asker: "school",
    noAccount: true,
    prices: ["free", "paid"],
    audience: "members",
    countries: ["FR", "BE"],
    region: "Pays de la Loire",
    serverCountries: ["FR"],
    networks: ["chatons"],
    forms: ["association", "other"],
    withinKm: 250,
    languages: ["fr", "eu"],
    software: "etherpad",
  },
};

describe("fragment", () => {
  it("keeps a question whole", () => {
    expect(read(write(full))).toEqual(full);
    expect(read(`#${write(full)}`)).toEqual(full);
    expect(read(write(NOTHING))).toEqual(NOTHING);
    expect(write(NOTHING)).toBe("");
    const named: Question = { ...NOTHING, what: "x", near: { text: "Nantes", country: "FR", point: null }, seed: 9 };
    expect(read(write(named))).toEqual(named);
  });

  it.each([
    "weights=99-1-1-1",
    "weights=1-1",
    "seed=-1",
    "seed=1e9",
    "shown=0",
    "shown=9999",
    "price=stolen",
    "country=france,F%3CR",
    "audience=__proto__",
    "form=constructor",
    "km=0",
    "speak=%3Cb%3E",
    "software=%3Cimg%3E",
    "at=91,0",
    "at=0,181",
    "at=NaN,NaN",
    "in=FRA",
    "%E0%A4%A",
    "&&==&#",
  ])("leaves %s at its default", (fragment) => {
    expect(read(fragment)).toEqual(NOTHING);
  });

  it("reads no endless texts", () => {
    expect(read(`what=${"x".repeat(5000)}`).what).toHaveLength(400);
  });
});

describe("options", () => {
  it("leaves out what nobody chose", () => {
    expect(options({ ...NOTHING, what: "x" }, "fr")).toEqual({ limit: NOTHING.shown, weights: WEIGHTS, lang: "fr" });
  });

  it("asks with a point before a name, and with a radius only around a place", () => {
    expect(options(full, "en")).toMatchObject({
      near: { latitude: 48.94, longitude: 2.35 },
      withinKm: 250,
      noAccount: true,
    });
    const nowhere = options({ ...full, near: NOTHING.near }, "en");
    expect(nowhere).not.toHaveProperty("near");
    expect(nowhere).not.toHaveProperty("withinKm");
  });

  it("weighs all the same when nothing weighs", () => {
    const { weights } = options({ ...NOTHING, weights: { proximity: 0, openness: 0, assurance: 0, fit: 0 } }, "en");
    expect(weights).toEqual({ proximity: 1, openness: 1, assurance: 1, fit: 1 });
  });
});

it("asks about something else with the same place and filters, without the software of the former answer", () => {
  const next = about(full, "Gmail");
  expect(next).toEqual({
    ...full,
    what: "Gmail",
    shown: NOTHING.shown,
    filters: { ...full.filters, software: "" },
  });
  expect(about(full, full.what)).toEqual(full);
});

it("counts filters", () => {
  expect(countFilters(NO_FILTERS)).toBe(0);
  expect(countFilters(full.filters)).toBe(12);
});
