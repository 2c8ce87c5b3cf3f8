import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { Finder, load } from "degafam";

const finder = await load();
const near = { latitude: 47.2184, longitude: -1.5536 };

test("every question has its method, and options are spelt as JavaScript spells", () => {
  const answer = finder.recommend("Google Docs", { near, limit: 3, seed: 1, halfDistanceKm: 50, noAccount: true, asOf: "2026-06-01" });
  assert.equal(answer.hosters.length, 3);
  assert.equal(answer.query.half_distance_km, 50);
  assert.equal(finder.recommend("doodle", { near: "Nantes", format: "geojson" }).type, "FeatureCollection");
  const standings = finder.standings("Google Docs", { near, limit: 3, seed: 1, halfDistanceKm: 50, noAccount: true, asOf: "2026-06-01" });
  assert.deepEqual(standings.hosters.map((h) => h.hoster), answer.hosters.map((h) => h.hoster.id));
  assert.ok(finder.explain("doodle", "framasoft", { near: "Nantes" }).rank > 0);
  assert.ok(finder.alternatives("doodle", { lang: "fr" }).alternatives.length > 0);
  assert.equal(finder.identify("gogle docs").match.id, "google-docs");
  assert.ok(finder.hosters({ networks: ["chatons"] }).hosters.length > 10);
  assert.equal(finder.hosters({ countries: ["FR"], format: "geojson" }).type, "FeatureCollection");
  const page = finder.hosters({ countries: ["FR"], limit: 2, offset: 1 });
  assert.ok(page.hosters.length === 2 && page.total > 10);
  assert.match(finder.hosters({ limit: 1, format: "csv", spreadsheet: true, lang: "fr" }).csv, /^\ufeffrank;hoster;name;/);
  assert.match(finder.recommend("doodle", { format: "csv" }).csv, /^rank,hoster,name,/);
  assert.equal(finder.hoster("framasoft").hoster.id, "framasoft");
  assert.ok(finder.hoster("framasoft", { lang: "de" }).facts.some(({ label, said }) => label === "Rechtsform" && said === "Verein"));
  const { chatonsinfos, record } = finder.files("framasoft", { folder: "https://framasoft.org/files" });
  assert.ok(chatonsinfos.some(({ text }) => text.includes("file.url = https://framasoft.org/files/organization.properties")));
  assert.equal(record.name, "framasoft.toml");
  assert.ok(finder.openness("framasoft", { letters: { A: 2 } }).openness.score > 0);
  assert.ok(finder.criteria({ lang: "de" }).criteria.length > 10);
  assert.equal(finder.place("Nantes", { country: "FR" }).place.name, "Nantes");
  assert.ok(finder.suggest("goo").suggestions.length > 0);
  assert.ok(finder.suggestPlace("nant", { limit: 2 }).places.length > 0);
  assert.match(finder.catalogue().date, /^\d{4}-\d{2}(-\d{2})?$/);
});

test("the text of a document is the core's", () => {
  const request = { ask: "recommend", what: "doodle", near, seed: 7 };
  const { status, json } = finder.ask(request);
  assert.equal(status, 0);
  assert.equal(finder.json.recommend("doodle", { near, seed: 7 }), json);
  assert.equal(finder.ask(JSON.stringify(request)).json, json);
  assert.deepEqual(finder.recommend("doodle", { near, seed: 7 }), JSON.parse(json));
});

test("a seed is drawn where none is given", () => {
  const seeds = new Set(Array.from({ length: 40 }, () => finder.recommend("doodle", { limit: 1 }).query.seed));
  assert.ok(seeds.size > 1 && [...seeds].every((seed) => Number.isInteger(seed) && seed >= 0 && seed < 10_000));
  assert.equal(finder.recommend("doodle", { limit: 1, seed: 0 }).query.seed, 0);
  const { seed } = JSON.parse(finder.ask({ ask: "recommend", what: "doodle", limit: 1 }).json).query;
  assert.ok(Number.isInteger(seed) && seed >= 0 && seed < 10_000);
});

test("catalogue and places are loaded apart, compressed or not", async () => {
  const at = (name) => new URL(`../../../data/${name}`, import.meta.url);
  const early = await load({ catalogue: at("catalogue.bin"), places: false });
  assert.ok(early.recommend("doodle", { near: "Nantes" }).notes.some((note) => note.code === "place_unknown"));
  assert.throws(() => early.recommend("doodle", { region: "Nantes" }), { code: "unknown_place", status: 4 });
  assert.ok(early.recommend("doodle", { near }).hosters.length > 0);
  const late = early.withPlaces(readFileSync(at("places.bin")));
  early.free();
  const whole = Finder.open(readFileSync(at("catalogue.bin")), readFileSync(at("places.bin")));
  const json = (finder) => finder.json.recommend("doodle", { near: "Nantes", seed: 3 });
  assert.equal(json(late), json(finder));
  assert.equal(json(whole), json(finder));
});

test("records are laid over, and located", () => {
  const overlay = { date: "2027-01-01", hoster: [{ id: "pad-nantes", name: "Pad Nantes", profile: "community",
    site: [{ city: "Nantes", country: "FR", source: "page" }],
    offer: [{ need: "date-poll", software: "framadate", source: "page" }],
    source: { page: { url: "https://pad.example/", seen: "2026-12-31", grade: "read" } } }] };
  const laid = finder.overlaid(overlay);
  const found = laid.recommend("doodle", { near: "Nantes" }).hosters.find((h) => h.hoster.id === "pad-nantes");
  assert.ok(found.distance_km < 15);
  assert.throws(() => finder.hoster("pad-nantes"), { code: "unknown_hoster" });
  assert.equal(finder.overlaid(JSON.stringify(overlay)).catalogue().digest, laid.catalogue().digest);
  assert.throws(() => finder.overlaid({ hosters: [] }), { code: "records_refused", status: 6 });
});

test("the example prints what the library answers", () => {
  const printed = execFileSync(process.execPath, ["example.mjs"], { cwd: new URL("..", import.meta.url), encoding: "utf8" });
  const { hosters } = JSON.parse(finder.json.recommend("Google Docs", { near: "Nantes", limit: 3, seed: 1 }));
  const lines = hosters.flatMap(({ rank, hoster, score, reasons }) => [`${rank}. ${hoster.name}: ${score.toFixed(2)}`, ...reasons.map(({ text }) => `   ${text}`)]);
  assert.ok(hosters.length === 3 && lines.length > 6);
  assert.equal(printed, `${lines.join("\n")}\n`);
  const [readme, example] = ["README.md", "example.mjs"].map((name) => readFileSync(new URL(`../${name}`, import.meta.url), "utf8"));
  assert.ok(readme.includes(example.slice(example.indexOf("import"))), "README.md and example.mjs differ");
});
