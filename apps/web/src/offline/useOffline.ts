import { useEffect, useState } from "preact/hooks";

export interface Offline {
  /** Whether the page opens without a network from now on. */
  readonly kept: boolean;
  /** Whether there is no network. */
  readonly cut: boolean;
  /** Takes the newer files that wait, and opens the page with them; none where none wait. */
  readonly take: (() => void) | null;
}

/** How the page stands to the network. */
export function useOffline(): Offline {
  const [kept, setKept] = useState(false);
  const [cut, setCut] = useState(!navigator.onLine);
  const [waiting, setWaiting] = useState<ServiceWorker | null>(null);

  useEffect(() => {
    const follow = () => setCut(!navigator.onLine);
    addEventListener("online", follow);
    addEventListener("offline", follow);
    return () => {
      removeEventListener("online", follow);
      removeEventListener("offline", follow);
    };
  }, []);

  useEffect(() => {
    const container = navigator.serviceWorker;
    // Nothing is kept where the page is not built, or without https.
    if (!container) return;
    let current = true;
    container.ready.then((registration) => {
      if (!current) return;
      setKept(true);
      setWaiting(registration.waiting);
      registration.addEventListener("updatefound", () => {
        const { installing } = registration;
        installing?.addEventListener("statechange", () => {
          if (current && installing.state === "installed" && container.controller) setWaiting(installing);
        });
      });
    });
    return () => {
      current = false;
    };
  }, []);

  const take = () => {
    navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), { once: true });
    waiting?.postMessage("take");
  };
  return { kept, cut, take: waiting && take };
}
