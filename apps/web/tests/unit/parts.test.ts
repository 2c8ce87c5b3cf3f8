import type { Client, Place, PlaceEcho, RankedHoster, Recognition } from "degafam/worker";
import { describe, expect, it } from "vitest";
import type { Answered } from "../../src/core/useAnswer";
import { host, href, withoutAddress } from "../../src/format";
import { Labels } from "../../src/map/labels";
import { discs, marks, type Spot } from "../../src/map/marks";
import { projection, rings, toUnits, viewOf } from "../../src/map/projection";
import { heard } from "../../src/parts/heard";
import { atHome, calledAsIn, homes, pointOf } from "../../src/parts/places";
import { NOTHING } from "../../src/state/question";
import { speak } from "../../src/texts";

describe("addresses", () => {
  it.each([
    "javascript:alert(1)",
    "data:text/html,x",
    "vbscript:x",
    "file:///etc/passwd",
    "//x",
    "no address",
    "",
    null,
  ])("makes no link of %s", (address) => expect(href(address)).toBeUndefined());

  it("links to the web and to mail", () => {
    expect(href("https://example.org/a?b")).toBe("https://example.org/a?b");
    expect(href("mailto:a@example.org")).toBe("mailto:a@example.org");
    expect(host("https://www.example.org/a")).toBe("example.org");
    expect(withoutAddress("l’utiliser tout de suite : https://x.org/", "https://x.org/")).toBe(
      "L’utiliser tout de suite",
    );
  });
});

const ranked = (name: string): RankedHoster => ({
  rank: 1,
  hoster: {
    id: "a",
    name,
    website: null,
    city: "Liège",
    region: null,
    country: "BE",
    latitude: 50.6,
    longitude: -5.5,
    precision_km: 5,
    known_by: "town",
    legal_form: null,
    networks: ["x", "y"],
  },
  offer: {
    software: null,
    software_name: 'A "quoted", name',
    protocol: null,
    need: "n",
    service_name: null,
    url: "https://example.org/",
    register_url: null,
    account: false,
    audience: null,
    accepting: null,
    price: null,
    source: null,
  },
  distance_km: 12.4,
  score: 0.5,
  coverage: 0.1,
  contributions: [],
  openness: { score: 0.25, coverage: 0.1, letters: { A: 0, T: 0, O: 0, N: 0, S: 0 } },
  exit: { export: "unknown", notice: "unknown", portability: "unknown", software: "unknown" },
  moving: null,
  pareto: false,
  reasons: [],
  next: [],
});

describe("places", () => {
  const place = (name: string, country: string | null): Place => ({
    name,
    country,
    region: null,
    latitude: 0,
    longitude: 0,
    precision_km: 1,
    population: null,
    kind: "city",
    how: "name",
    understood_as: null,
  });

  it("lists those of the reader's countries first, otherwise as they come", () => {
    const found = homes(
      [place("Nanjing", "CN"), place("Nantes", "FR"), place("x", null), place("Nancy", "FR")],
      ["fr", "en-US"],
    );
    expect(found.map(({ name }) => name)).toEqual(["Nantes", "Nancy", "Nanjing", "x"]);
  });

  it("takes a name of several places for that of the reader's country, where there is only one", async () => {
    const brest = [place("Brest", "BY"), place("Brest", "FR")];
    const client = {
      place: async (_: string, { country }: { country?: string } = {}) => ({
        place: country === "FR" ? brest[1] : null,
        candidates: brest,
      }),
    } as unknown as Client;
    const near = { text: "Brest", country: "", point: null };
    expect(await atHome(client, near, ["de-DE", "fr-FR"])).toEqual({ ...near, country: "FR" });
    expect(await atHome(client, near, ["de-DE"])).toBe(near);
    const chosen = { ...near, country: "BY" };
    expect(await atHome(client, chosen, ["fr-FR"])).toBe(chosen);
  });

  it("rounds a location", () =>
    expect(pointOf({ latitude: 47.218_371, longitude: -1.553_621 })).toEqual([47.22, -1.55]));
});

describe("map", () => {
  const spot = (rank: number, x: number, y: number, r = 0, vague = false): Spot => ({
    row: { ranked: ranked("x"), score: 1 },
    rank,
    x,
    y,
    r,
    vague,
  });
  const view = { k: 1, x: 0, y: 0 };
  const size = { width: 600, height: 400 };

  it("is true to scale from the centre", () => {
    const at = projection({ latitude: 47, longitude: -1 })([-1, 48]);
    expect(Math.hypot(...(at ?? [0, 0]))).toBeCloseTo(toUnits(111.195), 1);
    const around = projection({ latitude: 0, longitude: 179.5 })([-179.5, 0]);
    expect(around?.[0]).toBeCloseTo(toUnits(111.195), 1);
  });

  it("puts near hosters into one marker, and those of one town around it", () => {
    expect(marks([spot(1, 0, 0), spot(2, 100, 0)], view)).toHaveLength(2);
    expect(marks([spot(1, 0, 0), spot(2, 5, 0)], view)).toHaveLength(1);
    const town = marks([spot(1, 0, 0), spot(2, 0, 0), spot(3, 0, 0)], view);
    expect(town).toHaveLength(3);
    const gaps = town.flatMap((a, i) => town.slice(i + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y)));
    expect(Math.min(...gaps)).toBeGreaterThan(24);
    expect(
      marks(
        Array.from({ length: 30 }, (_, i) => spot(i, 0, 0)),
        view,
      ),
    ).toHaveLength(1);
  });

  it("puts all hosters of one country into its circle, and none of them where a town is", () => {
    const country = Array.from({ length: 51 }, (_, i) => spot(i + 2, 0, 0, 80, true));
    const found = marks([spot(1, 3, 0), ...country], view);
    expect(found).toHaveLength(2);
    const [town, area] = found;
    expect([town?.vague, area?.vague, area?.spots.length]).toEqual([false, true, 51]);
    expect(Math.hypot((area?.x ?? 0) - (town?.x ?? 0), (area?.y ?? 0) - (town?.y ?? 0))).toBeGreaterThan(24);
    expect(Math.hypot(area?.x ?? 99, area?.y ?? 99)).toBeLessThan(80);
    expect(discs([spot(1, 3, 0), ...country], view, size)).toMatchObject([{ x: 0, y: 0, r: 80, vague: true }]);
    // From afar a circle is smaller than a marker: all are one.
    expect(marks([spot(1, 3, 0), ...country], { ...view, k: 0.1 })).toHaveLength(1);
  });

  it("draws the circle of each place once, where it says more than a marker", () => {
    const spots = [spot(1, 0, 0, 20), spot(2, 0, 0, 20), spot(3, 9, 9, 2), spot(4, 0, 0, 60, true)];
    expect(discs(spots, view, size).map(({ r }) => r)).toEqual([60]);
    expect(discs(spots, { ...view, k: 2 }, size).map(({ r, spots }) => [r, spots.length])).toEqual([
      [120, 1],
      [40, 2],
    ]);
    // A circle that is all that is in sight tells nothing.
    expect(discs(spots, { k: 20, x: 300, y: 200 }, size).map(({ r }) => r)).toEqual([40]);
  });

  it("draws no ring where the centre itself may be", () => {
    const km = (precision: number) => rings({ k: 4, x: 300, y: 200 }, size, precision).map((ring) => ring.km);
    expect(km(5)).toContain(100);
    expect(km(150)).not.toContain(100);
    expect(km(150)).toContain(250);
  });

  it("shows all points, and rings that can be told apart", () => {
    const seen = viewOf(
      [
        [-500, 20],
        [300, 90],
      ],
      size,
    );
    for (const [x, y] of [
      [-500, 20],
      [300, 90],
    ] as const) {
      expect(x * seen.k + seen.x).toBeGreaterThan(0);
      expect(x * seen.k + seen.x).toBeLessThan(size.width);
      expect(y * seen.k + seen.y).toBeGreaterThan(0);
    }
    const radii = rings(seen, size).map(({ r }) => r);
    expect(radii.length).toBeGreaterThan(0);
  });

  it("lets no label cover another", () => {
    const labels = new Labels([], { width: 300, height: 300 });
    expect(labels.place("Nantes", 100, 100)).not.toBeNull();
    expect(labels.place("Rennes", 104, 104)).toBeNull();
    expect(labels.place("Far", 299, 100)).toBeNull();
  });

  it("names a town beside its dot, on the side that is free, and not below a marker", () => {
    const [mark] = marks([spot(1, 100, 100)], view);
    const labels = new Labels(mark ? [mark] : [], { width: 300, height: 300 });
    expect(labels.beside("Nantes", 104, 100, 12, 2)).toBeNull();
    expect(labels.beside("Rennes", 80, 100, 12, 2)?.anchor).toBe("end");
    expect(labels.copy().beside("Brest", 180, 200, 12, 2)?.anchor).toBe("start");
    expect(labels.has("Rennes") && !labels.has("Brest")).toBe(true);
  });
});

describe("a place that is a point", () => {
  const place = { name: "48.9356, 2.3539", country: null, latitude: 48.9356, longitude: 2.3539 } as PlaceEcho;
  const called = (text: string, point: [number, number] | null) =>
    calledAsIn({ near: { text, country: "", point } }, place)?.name;

  it("is called as it was chosen", () => expect(called("Saint-Denis", [48.9356, 2.3539])).toBe("Saint-Denis"));
  it("is a point where nobody named it", () => {
    expect(called("", [48.9356, 2.3539])).toBe(place.name);
  });
  it("that the core named stays as it is", () => expect(called("nant", null)).toBe(place.name));
});

describe("what is heard of an answer", async () => {
  const say = await speak("en");
  type Answer = Answered & { kind: "answer" };
  const match: Recognition = { kind: "service", id: "zoom", name: "Zoom", how: "name", confidence: 1, candidates: [] };
  const family = { id: "google", name: "Google", members: Array(44).fill({ kind: "service", id: "x", name: "X" }) };
  const of = (answer: Partial<Answer["answer"]>, rest: Partial<Answer> = {}) =>
    heard(
      {
        kind: "answer",
        asked: NOTHING,
        answer: {
          match: null,
          family: null,
          several: [],
          hosters: [],
          query: { what: "x" },
          ...answer,
        } as Answer["answer"],
        place: null,
        all: 3,
        nearest: null,
        nearEquals: 0,
        unplaced: null,
        ...rest,
      },
      say,
    );

  it("is the first hoster, or that there is none", () => {
    expect(of({ match, hosters: [ranked("A")] })).toBe("3 hosters found. First: A.");
    expect(of({ match })).toBe("No hoster found.");
  });

  it("is the question that a house or an unknown name put", () => {
    expect(of({ family })).toBe("Google has 44 services here. Which one do you leave?");
    expect(of({})).toBe("“x” was not recognised.");
  });

  it("is no missing hoster where a hoster was named, and no house where its service was", () => {
    expect(of({ match: { ...match, kind: "hoster", name: "Framasoft" } })).toBe("Framasoft: hoster.");
    expect(of({ match, family, hosters: [ranked("A")] })).toContain("First: A");
  });

  it("tells a place that was guessed, and one that is not clear", () => {
    const place = { name: "Nantes", understood_as: "Nantes, Loire-Atlantique, FR" } as PlaceEcho;
    expect(of({ match }, { place })).toContain("Place understood as Nantes, Loire-Atlantique, FR.");
    const unplaced = { text: "x", candidates: [], awaited: false, why: "“x” names no place" };
    expect(of({ match }, { unplaced })).toBe("No hoster found. “x” names no place.");
  });
});
