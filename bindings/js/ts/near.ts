import { DegafamError } from "./error.js";

/** A point in degrees, as maps write it or as the browser's location does. */
export type Coordinates =
  | { readonly latitude: number; readonly longitude: number }
  | { readonly lat: number; readonly lng: number }
  | { readonly lat: number; readonly lon: number };

/** Where the user is: a town, a postal code, `lat,lon`; a point; or what the browser's location gives. */
export type Near = string | Coordinates | { readonly coords: { readonly latitude: number; readonly longitude: number } };

/** A point in the words of the contract; what is none goes to the core as it is, which says what to write. */
export function located(near: unknown): unknown {
  if (typeof near !== "object" || near === null) return near;
  if (Array.isArray(near)) {
    throw new DegafamError("bad_coordinates", "`near` is a list, which some write as latitude, longitude and others the other way round",
      "write { lat: 47.22, lng: -1.55 }", 2);
  }
  const { coords = near } = near as { coords?: unknown };
  // A location of the browser has these on its prototype, where JSON does not look.
  const { latitude, longitude, lat, lng, lon } = Object(coords);
  const point = { latitude: latitude ?? lat, longitude: longitude ?? lng ?? lon };
  return point.latitude === undefined || point.longitude === undefined ? near : point;
}
