import type { Client, RankedHoster } from "degafam/worker";
import { useEffect, useState } from "preact/hooks";
import type { Judged } from "../parts/Letters";
import type { Lang } from "../texts";

export type CriteriaOf = ReadonlyMap<string, Judged>;
export const criteriaKey = ({ hoster, offer }: RankedHoster) => `${hoster.id} ${offer.software ?? ""}`;

/**
 * The criteria of the hosters shown, asked for one hoster at a time once the list stands, so that a question that
 * matters more never waits for long.
 */
export function useCriteria(client: Client | null, hosters: readonly RankedHoster[], lang: Lang): CriteriaOf {
  const [known, setKnown] = useState<CriteriaOf>(new Map());

  useEffect(() => setKnown(new Map()), [client, lang]);

  useEffect(() => {
    if (!client) return;
    let current = true;
    (async () => {
      const found = new Map<string, Judged>();
      for (const ranked of hosters) {
        if (known.has(criteriaKey(ranked))) continue;
        const { software } = ranked.offer;
        const answer = await client
          .openness(ranked.hoster.id, { lang, ...(software && { software }) })
          .catch(() => null);
        if (!current) return;
        if (answer) found.set(criteriaKey(ranked), answer.openness);
      }
      if (found.size > 0) setKnown((before) => new Map([...before, ...found]));
    })();
    return () => {
      current = false;
    };
  }, [client, hosters, lang]);

  return known;
}
