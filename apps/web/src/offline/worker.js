// The service worker; the build fills in what to keep. Nothing but this folder's own files is ever asked for.
const VERSION = "VERSION";
const FILES = ["FILES"];
const CACHE = `degafam ${self.registration.scope} ${VERSION}`;

self.addEventListener("install", (event) => {
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(FILES)));
});

// Newer files wait until no page uses the older ones, or until the reader asks for them: never half of each.
self.addEventListener("message", (event) => {
  if (event.data === "take") event.waitUntil(self.skipWaiting());
});

self.addEventListener("activate", (event) => {
  const own = `degafam ${self.registration.scope} `;
  event.waitUntil(
    (async () => {
      for (const name of await caches.keys()) if (name.startsWith(own) && name !== CACHE) await caches.delete(name);
      await self.clients.claim();
    })(),
  );
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || !request.url.startsWith(self.registration.scope)) return;
  // Built files bear the digest of their content in their name: a kept one is the right one. The page itself and what an
  // association lays beside it (a catalogue, an overlay) may change under the same name, so the network goes first.
  const built = request.url.startsWith(`${self.registration.scope}assets/`);
  event.respondWith(built ? keptFirst(request) : networkFirst(request));
});

async function keptFirst(request) {
  return (await caches.match(request, { ignoreVary: true })) ?? keep(request, await fetch(request));
}

async function networkFirst(request) {
  // A page is kept once, whatever its address asks.
  const at = request.mode === "navigate" ? request.url.replace(/[?#].*/, "") : request;
  try {
    return await keep(at, await fetch(request));
  } catch (error) {
    const kept = await caches.match(at, { ignoreVary: true });
    const page = kept ?? (at === request ? undefined : await caches.match(self.registration.scope));
    if (page) return page;
    throw error;
  }
}

async function keep(request, response) {
  if (response.ok) await (await caches.open(CACHE)).put(request, response.clone());
  return response;
}
