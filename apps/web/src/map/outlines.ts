import { geoPath } from "d3-geo";
import type { Feature, FeatureCollection, MultiLineString as MultiLineStringOf } from "geojson";
import { feature, mesh } from "topojson-client";
import type { GeometryCollection, MultiLineString, Topology } from "topojson-specification";
import fineUrl from "world-atlas/countries-50m.json?url";
import coarseUrl from "world-atlas/countries-110m.json?url";
import { LETTERS_OF } from "./countries";
import { load } from "./load";
import { type Place, projection, UNIT } from "./projection";
import regionsUrl from "./regions.json?url";

type World = Topology<{ countries: GeometryCollection; land: GeometryCollection }>;
type Regions = Topology<{ first: MultiLineString; second: MultiLineString }>;
export type Detail = "coarse" | "fine";

export interface Country {
  readonly code: string;
  readonly x: number;
  readonly y: number;
  /** Of its largest part, in square units of the drawing. */
  readonly area: number;
}

/** What is drawn below the markers, as paths around a centre. */
export interface Drawing {
  readonly land: string;
  readonly borders: string;
  readonly countries: readonly Country[];
}

/** Some lines that lie near each other, and the square they lie in. */
export interface Piece {
  readonly d: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Outlines of regions: of régions, Länder, comunidades, provinces, and of départements and their like. */
export interface Divisions {
  readonly first: readonly Piece[];
  readonly second: readonly Piece[];
}

/** How far from the centre outlines are drawn, degrees: fine ones only where they are looked at. */
const REACH = { coarse: 150, fine: 24 } as const;
/** The same in units of the drawing: beyond, fine outlines would end in nothing. */
export const FINE_REACH = (REACH.fine / 180) * Math.PI * UNIT;

const pathOf = (centre: Place, detail: Detail) =>
  geoPath(projection(centre).clipAngle(REACH[detail])).digits(detail === "coarse" ? 1 : 2);

export async function drawWorld(detail: Detail, centre: Place): Promise<Drawing> {
  const world = await load<World>(detail === "coarse" ? coarseUrl : fineUrl);
  const path = pathOf(centre, detail);
  const { countries, land } = world.objects;
  return {
    land: path(feature(world, land)) ?? "",
    borders: path(mesh(world, countries, (a, b) => a !== b)) ?? "",
    countries: detail === "coarse" ? labels(feature(world, countries), path) : [],
  };
}

export async function drawRegions(centre: Place): Promise<Divisions> {
  const regions = await load<Regions>(regionsUrl);
  const path = pathOf(centre, "fine");
  const { first, second } = regions.objects;
  return { first: pieces(feature(regions, first), path), second: pieces(feature(regions, second), path) };
}

/** How wide a piece is, about, in units of the drawing: those out of sight cost nothing when the map moves. */
const PIECE = 40;

function pieces({ geometry }: Feature<MultiLineStringOf>, path: ReturnType<typeof geoPath>): Piece[] {
  const found = new Map<string, Piece>();
  for (const line of geometry.coordinates) {
    const shape = { type: "LineString" as const, coordinates: line };
    const d = path(shape);
    if (!d) continue;
    const [[left, top], [right, bottom]] = path.bounds(shape);
    const key = `${Math.floor((left + right) / 2 / PIECE)} ${Math.floor((top + bottom) / 2 / PIECE)}`;
    const old = found.get(key) ?? { d: "", left, top, right, bottom };
    found.set(key, {
      d: old.d + d,
      left: Math.min(old.left, left),
      top: Math.min(old.top, top),
      right: Math.max(old.right, right),
      bottom: Math.max(old.bottom, bottom),
    });
  }
  return [...found.values()];
}

function labels({ features }: FeatureCollection, path: ReturnType<typeof geoPath>): Country[] {
  return features.flatMap(({ id, geometry }) => {
    const code = LETTERS_OF[String(id)];
    if (!code) return [];
    const parts =
      geometry.type === "MultiPolygon"
        ? geometry.coordinates.map((coordinates) => ({ type: "Polygon" as const, coordinates }))
        : [geometry];
    const sized = parts.map((part) => ({ part, area: path.area(part) })).sort((a, b) => b.area - a.area);
    const largest = sized[0];
    if (!largest || largest.area === 0) return [];
    const [x, y] = path.centroid(largest.part);
    return [{ code, x, y, area: largest.area }];
  });
}
