import type { DirectoryEntry } from "degafam/worker";
import { describe, expect, it } from "vitest";
import { counts, rows } from "../../src/parts/directory/rows";
import { counted } from "../../src/parts/hoster/Openness";
import { mailto, sending } from "../../src/parts/hoster/sending";
import { NOTHING } from "../../src/state/question";
import { directoryLink, hosterLink, route } from "../../src/state/route";
import { speak } from "../../src/texts";

describe("addresses", () => {
  const near = { text: "Saint-Denis", country: "FR", point: null };

  it("keep a hoster with what its rank is asked for, and the directory with what narrows it", () => {
    const asked = { page: "hoster", id: "kaz", service: "Google Docs & co #1", near } as const;
    expect(route(hosterLink("kaz", asked))).toEqual(asked);
    expect(hosterLink("kaz")).toBe("#hoster=kaz");
    expect(route("#hoster=kaz")).toEqual({ page: "hoster", id: "kaz", service: "", near: NOTHING.near });
    const narrowed = { page: "directory", name: "a&b", country: "FR", network: "chatons", offers: "E-mail" } as const;
    expect(route(directoryLink(narrowed))).toEqual(narrowed);
    expect(directoryLink({ name: "", country: "", network: "", offers: "" })).toBe("#directory");
    expect(route("#directory")).toEqual({ page: "directory", name: "", country: "", network: "", offers: "" });
  });

  it.each([
    "",
    "#what=Doodle",
    "#hoster=",
    "#hoster=%3Cimg%3E",
    "#hoster=../x",
    `#hoster=${"a".repeat(121)}`,
    "&&==&#",
  ])("take %s for a question", (fragment) => expect(route(fragment)).toEqual({ page: "question" }));

  it("leave out what they do not understand", () => {
    expect(route("#directory&in-country=france&member-of=%3Cb%3E&named=x")).toMatchObject({
      country: "",
      network: "",
      name: "x",
    });
  });
});

describe("where corrections go", () => {
  it.each([
    ["contact@hoster.example", { by: "mail", address: "contact@hoster.example" }],
    ["https://hoster.example/write?a=b", { by: "web", address: "https://hoster.example/write?a=b" }],
    ["", { by: "project" }],
    ["javascript:alert(1)", { by: "project" }],
    ["http://hoster.example/", { by: "project" }],
    ["a@b.example?bcc=c@d.example", { by: "project" }],
    ["https://", { by: "project" }],
  ])("%s", (told, to) => expect(sending(told)).toEqual(to));

  it("begins a mail, whatever the hoster is called", async () => {
    const link = mailto("a@b.example", { id: "x", name: "X & Y?\r\nbcc: z" }, await speak("fr"));
    const { protocol, pathname, searchParams } = new URL(link);
    expect([protocol, pathname, [...searchParams.keys()]]).toEqual(["mailto:", "a@b.example", ["subject", "body"]]);
    expect(searchParams.get("subject")).toBe("Correction de X & Y?\r\nbcc: z");
    expect(searchParams.get("body")).toContain("x.toml");
  });
});

it("tells what is shown, promised, not met and unknown apart", () => {
  const one = (letter: string, value: string) => ({ letter, value });
  const judged = {
    criteria: [
      one("A", "met"),
      one("A", "partly"),
      one("A", "presumed"),
      one("T", "not-met"),
      one("T", "unknown"),
      one("T", "not-applicable"),
    ],
  } as never;
  expect(counted(judged)).toEqual({ shown: 2, promised: 1, missed: 1, unknown: 1 });
  expect(counted(judged, "T")).toEqual({ shown: 0, promised: 0, missed: 1, unknown: 1 });
});

describe("the directory", () => {
  const entry = (name: string, country: string, networks: string[], software: string) =>
    ({
      hoster: { id: name, name, country, networks },
      offers: [{ software, need: "email" }],
    }) as unknown as DirectoryEntry;
  const all = [entry("Zaclys", "FR", ["chatons"], "a"), entry("Élan", "BE", [], "b"), entry("enough", "FR", [], "b")];
  const none = { page: "directory", name: "", country: "", network: "", offers: "" } as const;
  const names = (part: Partial<typeof none> | object, wanted: Parameters<typeof rows>[2] = null) =>
    rows(all, { ...none, ...part }, wanted, "fr").map(({ hoster }) => hoster.name);

  it("is in the order of the language, and narrowed by each of its fields", () => {
    expect(names({})).toEqual(["Élan", "enough", "Zaclys"]);
    expect(names({ name: " ela" })).toEqual(["Élan"]);
    expect(names({ country: "FR", network: "chatons" })).toEqual(["Zaclys"]);
    expect(names({}, { kind: "software", id: "b" })).toEqual(["Élan", "enough"]);
    expect(names({ country: "BE" }, { kind: "need", id: "email" })).toEqual(["Élan"]);
    expect(names({}, { kind: "need", id: "calendar" })).toEqual([]);
  });

  it("counts what there is, most first", () => {
    expect(counts(["FR", "BE", null, "FR"])).toEqual([
      ["FR", 2],
      ["BE", 1],
    ]);
  });
});
