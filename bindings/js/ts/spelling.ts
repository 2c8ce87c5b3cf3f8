import { RESPELT } from "./names.js";

/** The contract writes `half_distance_km`, JavaScript `halfDistanceKm`. */
export function snake(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

function camel(name: string): string {
  return name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** What the core says of a request, with options named as JavaScript names them; what the user wrote stays as it is. */
export function respelt(said: string, request: object): string {
  const written = Object.values(request).flat();
  return said.replace(/`(\w+)`/g, (whole, name: string) => {
    const option = RESPELT.includes(name) || Object.hasOwn(request, name);
    return option && !written.includes(name) ? `\`${camel(name)}\`` : whole;
  });
}
