/**
 * Has the browser keep the page for when there is no network, once what this visit needs has arrived: the next visit's files
 * would share a slow line with it.
 */
export async function keepOffline(after: Promise<unknown>): Promise<void> {
  if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return;
  await after.catch(() => {});
  await navigator.serviceWorker.register("./offline.js").catch(() => {});
}
