/** What an association may name in the page's head: its own data, or whose releases of data are believed; empty: nothing. */
export function named(what: "catalogue" | "overlay" | "key" | "releases"): string {
  return document.querySelector<HTMLMetaElement>(`meta[name="degafam:${what}"]`)?.content.trim() ?? "";
}
