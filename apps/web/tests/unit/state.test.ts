import { describe, expect, it } from "vitest";
import { read, write } from "../../src/state/fragment";
import {
  about,
  countFilters,
  MOST_WANTS,
  NO_FILTERS,
  NOTHING,
  options,
  planned,
  type Question,
  WEIGHTS,
} from "../../src/state/question";

const full: Question = {
  wants: ["Google Docs & co #1", "Doodle, Zoom"],
  near: { text: "Saint-Denis", country: "", point: [48.94, 2.35] },
  weights: { proximity: 0, openness: 10, assurance: 2, fit: 3 },
  seed: 0,
  shown: 24,
  hosters: 2,
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
    exits: ["export", "notice"],
    software: "etherpad",
  },
};

describe("fragment", () => {
  it("keeps a question whole", () => {
    expect(read(write(full))).toEqual(full);
    expect(read(`#${write(full)}`)).toEqual(full);
    expect(read(write(NOTHING))).toEqual(NOTHING);
    expect(write(NOTHING)).toBe("");
    const named: Question = { ...NOTHING, wants: ["x"], near: { text: "Nantes", country: "FR", point: null }, seed: 9 };
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
    "leave=now",
    "hosters=0",
    "what=&what=+",
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
    expect(read(`what=${"x".repeat(5000)}`).wants).toEqual(["x".repeat(400)]);
    const many = Array.from({ length: 99 }, (_, index) => `what=${index}`).join("&");
    expect(read(many).wants).toHaveLength(MOST_WANTS);
    expect(read("what=a&what=a").wants).toEqual(["a"]);
  });
});

describe("options", () => {
  it("leaves out what nobody chose", () => {
    expect(options({ ...NOTHING, wants: ["x"] }, "fr")).toEqual({ limit: NOTHING.shown, weights: WEIGHTS, lang: "fr" });
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
    wants: ["Gmail"],
    shown: NOTHING.shown,
    hosters: null,
    filters: { ...full.filters, software: "" },
  });
  expect(about(full, ...full.wants)).toBe(full);
});

it("plans with the same filters, for all software and without a limit", () => {
  const asked = planned(full, "en");
  expect(asked).not.toHaveProperty("software");
  expect(asked).not.toHaveProperty("limit");
  expect(asked).toMatchObject({ withinKm: 250, noAccount: true, seed: 0 });
});

it("counts filters", () => {
  expect(countFilters(NO_FILTERS)).toBe(0);
  expect(countFilters(full.filters)).toBe(13);
});
