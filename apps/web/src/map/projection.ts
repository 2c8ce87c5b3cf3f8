import { type GeoProjection, geoAzimuthalEquidistant } from "d3-geo";

export interface Place {
  readonly latitude: number;
  readonly longitude: number;
}

export interface View {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Units of the drawing in a radian at zoom 1, and kilometres in a radian. */
export const UNIT = 1000;
const RADIUS_KM = 6371.0088;

/** Where most hosters of the catalogue are: the centre while no place is known. */
export const EUROPE: Place = { latitude: 48.5, longitude: 6 };

/** Around a centre, from which all distances and directions are true: rings of equal distance are circles. */
export function projection({ latitude, longitude }: Place): GeoProjection {
  return geoAzimuthalEquidistant().rotate([-longitude, -latitude]).translate([0, 0]).scale(UNIT).precision(0.5);
}

export const toUnits = (km: number) => (km / RADIUS_KM) * UNIT;

/** What the map shows at least, kilometres from side to side, so that a single hoster next door is not all that is seen. */
const LEAST_KM = 120;
/** Free space around what is shown, pixels: on the right stand the buttons. */
const MARGIN = { x: 68, y: 58 };

/** The view that holds the points; they are in units of the drawing. */
export function viewOf(points: readonly (readonly [number, number])[], { width, height }: Size): View {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const least = toUnits(LEAST_KM);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const wide = Math.max(right - left, least);
  const tall = Math.max(bottom - top, least);
  const k = Math.min((width - 2 * MARGIN.x) / wide, (height - 2 * MARGIN.y) / tall);
  const scale = Math.min(Math.max(k, LEAST_ZOOM), MOST_ZOOM);
  return { k: scale, x: width / 2 - ((left + right) / 2) * scale, y: height / 2 - ((top + bottom) / 2) * scale };
}

/** From the half of the Earth to a town. */
export const LEAST_ZOOM = 0.08;
export const MOST_ZOOM = 120;
/** From here on the coarse outlines look coarse. */
export const FINE_FROM = 0.7;

/** Distances that rings may have, kilometres. */
const RINGS = [10, 25, 50, 100, 250, 500, 1000, 2500, 5000];

/**
 * The rings that are told apart well at this zoom: not too small, and not beyond the map. Within the circle in which the
 * centre itself lies somewhere, a ring would tell nothing.
 */
export function rings({ k }: View, { width, height }: Size, precision_km = 0): { km: number; r: number }[] {
  const most = Math.hypot(width, height);
  const told = RINGS.filter((km) => km > precision_km);
  return told.map((km) => ({ km, r: toUnits(km) * k })).filter(({ r }) => r > 36 && r < most);
}

/** How far from the centre the map reaches in this view, in units of the drawing. */
export function farthest({ k, x, y }: View, { width, height }: Size): number {
  return Math.hypot(Math.max(x, width - x), Math.max(y, height - y)) / k;
}

/** The corners of the square around a circle, to bring all of it into sight. */
export function around(x: number, y: number, r: number): (readonly [number, number])[] {
  return [
    [x - r, y - r],
    [x + r, y + r],
  ];
}
