import type { Client } from "degafam/worker";
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Say } from "../texts";

/** What every part of the page may need. */
export interface Shared {
  readonly say: Say;
  readonly client: Client | null;
  /** The day of the data that answer, by which ages are told; empty until it is known. */
  readonly today: string;
  /** Tells users of screen readers what changed. */
  readonly announce: (text: string) => void;
}

export const SharedContext = createContext<Shared | null>(null);

export function useShared(): Shared {
  const shared = useContext(SharedContext);
  if (!shared) throw new Error("no context");
  return shared;
}
