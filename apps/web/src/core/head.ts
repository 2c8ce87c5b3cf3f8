/** What an association may name in the page's head: its own data, whose releases of data are believed, or where hosters send corrections; empty: nothing. */
export function named(what: "catalogue" | "overlay" | "key" | "releases" | "corrections"): string {
  return document.querySelector<HTMLMetaElement>(`meta[name="degafam:${what}"]`)?.content.trim() ?? "";
}
