import type { Row } from "../core/useAnswer";
import type { Key } from "../texts";

/**
 * Why a hoster stands below one with a lower score, for each that does: it rests on memory, and what was checked comes first,
 * or it is nearly equal to those above and they take turns.
 */
export function outOfOrder(rows: readonly Row[], band: number): (Key | null)[] {
  let least = Number.POSITIVE_INFINITY;
  return rows.map(({ ranked, score }) => {
    const above = least;
    least = Math.min(least, score);
    // Told where the numbers that are shown differ.
    if (Math.round(score * 100) <= Math.round(above * 100)) return null;
    const weak = ranked.next[0]?.code === "check_offer" || ranked.reasons.some(({ code }) => code.startsWith("from_"));
    return weak && score - above > band ? "orderWeak" : "orderTurn";
  });
}
