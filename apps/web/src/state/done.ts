/** Steps that somebody ticked off: kept in this browser, and only once one is. */
const KEY = "degafam:done";
/** More than anybody ticks off; older ones go first. */
const MOST = 500;

export function done(): ReadonlySet<string> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? "[]");
    return new Set(Array.isArray(kept) ? kept.filter((step) => typeof step === "string") : []);
  } catch {
    return new Set();
  }
}

export function keepDone(steps: ReadonlySet<string>): void {
  try {
    if (steps.size === 0) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify([...steps].slice(-MOST)));
  } catch {
    // A browser that keeps nothing still shows the list.
  }
}
