// What goes in and what comes out is spelt as JavaScript spells.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { DegafamError, load } from "degafam";
import { connect } from "degafam/worker";

const finder = await load();

function refusal(run) {
  try {
    run();
  } catch (error) {
    assert.ok(error instanceof DegafamError, String(error.stack));
    return error;
  }
  assert.fail("answered");
}

test("a place is taken as maps and browsers write it", () => {
  const point = { latitude: 47.2184, longitude: -1.5536 };
  // As in a browser, where a location has its numbers on the prototype.
  class Coordinates {
    get latitude() { return point.latitude; }
    get longitude() { return point.longitude; }
    get accuracy() { return 12; }
  }
  const json = (near) => finder.json.recommend("doodle", { near, seed: 1 });
  const same = [{ lat: 47.2184, lng: -1.5536 }, { lat: 47.2184, lon: -1.5536 }, { lat: 47.2184, lng: -1.5536, alt: 20 }, { ...point, accuracy: 10 },
    new Coordinates(), { coords: new Coordinates(), timestamp: 0 }];
  for (const near of same) assert.equal(json(near), json(point), JSON.stringify(near));
  assert.deepEqual(finder.standings("doodle", { near: same[0], seed: 1 }), finder.standings("doodle", { near: point, seed: 1 }));
});

test("a place that is none is told what to write instead", () => {
  const list = refusal(() => finder.recommend("doodle", { near: [47.2, -1.55] }));
  assert.deepEqual([list.code, list.status], ["bad_coordinates", 2]);
  assert.match(`${list.message}; ${list.hint}`, /`near` is a list.*\{ lat: 47\.22, lng: -1\.55 \}/);
  for (const near of [{}, { lat: 47 }, { lng: 1 }, { coords: null }, { coords: {} }, { x: 1, y: 2 }, { lat: "47", lng: "1" }, { lat: NaN, lng: 1 }, { lat: 91, lng: 1 }, 42, true]) {
    const { code, status } = refusal(() => finder.recommend("doodle", { near }));
    assert.ok(code.startsWith("bad_") && status === 2, `${JSON.stringify(near)}: ${code}`);
  }
});

test("errors name options as JavaScript does", () => {
  assert.match(refusal(() => finder.recommend("doodle", { withinKm: 50 })).message, /`withinKm`/);
  const unknown = refusal(() => finder.recommend("doodle", { nearCuontry: "FR" }));
  assert.match(unknown.message, /`nearCuontry`/);
  const told = `${unknown.message}; ${unknown.hint}`;
  assert.match(told, /`nearCountry`/);
  // Requests of the contract keep its names.
  assert.match(finder.ask({ ask: "recommend", what: "doodle", within_km: 50 }).json, /`within_km`/);
  // What somebody wrote is no name of ours.
  assert.match(refusal(() => finder.recommend("doodle", { region: "within_km" })).message, /“within_km”/);
});

test("a worker says the same, by promises", async () => {
  const client = await connect();
  for (const [options, code] of [[{ near: [47.2, -1.55] }, "bad_coordinates"], ["Nantes", "bad_request"], [10n, "bad_request"], [{ seed: 10n }, "bad_request"]]) {
    await assert.rejects(client.recommend("doodle", options), { name: "DegafamError", code, status: 2 });
    await assert.rejects(client.json.recommend("doodle", options), { name: "DegafamError", code, status: 2 });
    assert.equal(refusal(() => finder.recommend("doodle", options)).code, code);
  }
  await assert.rejects(client.recommend("doodle", { withinKm: 50 }), { message: /`withinKm`/ });
  client.close();
});

/** What every option is refused with, whatever is written in it. */
function* refusals() {
  const names = ["near", "nearCountry", "limit", "weights", "letters", "floor", "halfDistanceKm", "withinKm", "noAccount", "prices", "audience",
    "countries", "networks", "forms", "software", "languages", "asOf", "seed", "band", "lang", "nosuchOptionHere"];
  const values = [-1, 1.5, 1e300, "x", true, ["x"], [1], { x: 1 }, { fit: "x" }, { A: -1 }, null];
  for (const name of names) {
    for (const value of values) {
      try {
        finder.recommend("doodle", { near: "Nantes", [name]: value });
      } catch (error) {
        assert.ok(error instanceof DegafamError, String(error.stack));
        yield `${name} as ${JSON.stringify(value)}: ${error.message}; ${error.hint}`;
      }
    }
  }
}

test("no error has a name that JavaScript does not write", () => {
  const told = [...refusals()];
  assert.ok(told.length > 100, `${told.length} errors`);
  for (const text of told) assert.doesNotMatch(text, /[a-z]_[a-z]/);
});

// Older cores speak so; they know no `bad_option`.
const skip = !readFileSync(new URL("../ts/documents.ts", import.meta.url), "utf8").includes('"bad_option"');
test("no error speaks of the core's language", { skip }, () => {
  for (const text of refusals()) {
    assert.doesNotMatch(text, /\b[ui](8|16|32|64|size)\b|\bf64\b|struct|variant|invalid type|expected (a|an|one|any)\b|unknown field|at line \d/);
  }
});
