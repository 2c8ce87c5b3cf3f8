import type { Client } from "degafam/worker";
import { useCallback, useEffect, useState } from "preact/hooks";
import { open } from "./finder";
import { Refused } from "./newer";

export interface Core {
  readonly client: Client | null;
  readonly places: "loading" | "ready" | "failed";
  /** Whether it is known how services are left; answers before do without. */
  readonly whole: boolean;
  /** Why the page cannot answer at all. */
  readonly failed: string;
  /** Why its own data could not be laid over the catalogue. */
  readonly overlayFailed: string;
  /** Why newer data that lie beside the page were not taken. */
  readonly releaseRefused: string;
}

const STARTING: Core = {
  client: null,
  places: "loading",
  whole: false,
  failed: "",
  overlayFailed: "",
  releaseRefused: "",
};
const why = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** The library in its worker, and how far it is. */
export function useCore(): { core: Core; restart: () => void; reloadPlaces: () => void } {
  const [core, setCore] = useState(STARTING);
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    let current = true;
    const set = (part: Partial<Core>) => current && setCore((before) => ({ ...before, ...part }));
    setCore(STARTING);
    open().then(
      ({ client, places, newest, overlaid }) => {
        performance.mark("ready");
        set({ client });
        places.then(
          () => set({ places: "ready" }),
          () => set({ places: "failed" }),
        );
        client.whole.then(
          () => set({ whole: true }),
          () => {},
        );
        newest.then(
          // With an overlay, it is laid over the newest data first.
          (newer) => newer && !overlaid && set({ client: newer }),
          // Where there is none, or no network, the page answers as before.
          (error) => error instanceof Refused && set({ releaseRefused: error.message }),
        );
        overlaid?.then(
          (over) => set({ client: over }),
          (error) => set({ overlayFailed: why(error) }),
        );
      },
      (error) => set({ failed: why(error) }),
    );
    return () => {
      current = false;
    };
  }, [attempt]);

  const reloadPlaces = useCallback(() => {
    if (!core.client) return;
    setCore({ ...core, places: "loading" });
    core.client.loadPlaces().then(
      () => setCore((before) => ({ ...before, places: "ready" })),
      () => setCore((before) => ({ ...before, places: "failed" })),
    );
  }, [core]);

  return { core, restart: () => setAttempt(attempt + 1), reloadPlaces };
}
