import { type CatalogueInfo, type Client, DegafamError, type HosterEntry, type OpennessAnswer } from "degafam/worker";
import { useEffect, useState } from "preact/hooks";
import type { Lang } from "../texts";

export interface Entry {
  readonly entry: HosterEntry;
  readonly openness: OpennessAnswer;
  readonly catalogue: CatalogueInfo;
}

/** Everything known of a hoster; an error where nobody is called so; nothing while it is being read. */
export function useEntry(client: Client | null, id: string, lang: Lang): Entry | DegafamError | null {
  const [found, setFound] = useState<Entry | DegafamError | null>(null);

  useEffect(() => setFound(null), [id]);
  useEffect(() => {
    let current = true;
    const set = (found: Entry | DegafamError) => current && setFound(found);
    if (client) {
      Promise.all([client.hoster(id, { lang }), client.openness(id, { lang }), client.catalogue()]).then(
        ([entry, openness, catalogue]) => set({ entry, openness, catalogue }),
        (error) => set(error instanceof DegafamError ? error : new DegafamError("stopped", String(error), "", 6)),
      );
    }
    return () => {
      current = false;
    };
  }, [client, id, lang]);

  return found;
}
