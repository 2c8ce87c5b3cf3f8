import { geoPath } from "d3-geo";
import type { FeatureCollection } from "geojson";
import { feature, mesh } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import fineUrl from "world-atlas/countries-50m.json?url";
import coarseUrl from "world-atlas/countries-110m.json?url";
import { LETTERS_OF } from "./countries";
import { type Place, projection } from "./projection";

type World = Topology<{ countries: GeometryCollection; land: GeometryCollection }>;
export type Detail = "coarse" | "fine";

const loading = new Map<Detail, Promise<World>>();

/** The outlines of Natural Earth, from this folder; each is read once. */
export function load(detail: Detail): Promise<World> {
  const known = loading.get(detail);
  if (known) return known;
  const world = fetch(detail === "coarse" ? coarseUrl : fineUrl).then((response) => {
    if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
    return response.json() as Promise<World>;
  });
  loading.set(detail, world);
  world.catch(() => loading.delete(detail));
  return world;
}

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

/** How far from the centre outlines are drawn, degrees: fine ones only where they are looked at. */
const REACH = { coarse: 150, fine: 24 } as const;

export function draw(world: World, detail: Detail, centre: Place): Drawing {
  const path = geoPath(projection(centre).clipAngle(REACH[detail])).digits(detail === "coarse" ? 1 : 2);
  const { countries, land } = world.objects;
  return {
    land: path(feature(world, land)) ?? "",
    borders: path(mesh(world, countries, (a, b) => a !== b)) ?? "",
    countries: detail === "coarse" ? labels(feature(world, countries), path) : [],
  };
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
