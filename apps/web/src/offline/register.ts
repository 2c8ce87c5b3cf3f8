/** Milliseconds after the page is loaded: what the first question needs comes before what the next visit needs. */
const AFTER = 1500;

/** Has the browser keep the page for when there is no network. */
export function keepOffline(): void {
  if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return;
  const register = () => navigator.serviceWorker.register("./offline.js").catch(() => {});
  const later = () => setTimeout(register, AFTER);
  // The page may be loaded before it is drawn.
  if (document.readyState === "complete") later();
  else addEventListener("load", later, { once: true });
}
