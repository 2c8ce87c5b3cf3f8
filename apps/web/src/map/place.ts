import type { RankedHoster } from "degafam/worker";

/** Whether a hoster has a place that a map may show: the middle of a country is not where anybody is. */
export function onMap({ hoster }: RankedHoster): boolean {
  return hoster.city !== null && hoster.latitude !== null && hoster.longitude !== null;
}
