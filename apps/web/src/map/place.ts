import type { RankedHoster } from "degafam/worker";

/** Whether a map can show where a hoster is, be it as the circle in which it lies somewhere. */
export function onMap({ hoster }: RankedHoster): boolean {
  return hoster.latitude !== null && hoster.longitude !== null;
}

/** Whether only a region or a country is known: the middle of either is not where anybody is. */
export function isVague({ hoster }: RankedHoster): boolean {
  return hoster.known_by === "region" || hoster.known_by === "country";
}
