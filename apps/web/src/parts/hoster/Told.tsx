import type { HosterEntry } from "degafam/worker";
import { useShared } from "../../state/context";
import { GRADES, Page } from "../Source";

export type Record = HosterEntry["hoster"];

/** Where a fact was read, how old it is in words, and how sure. */
export function Told({ of, source: key }: { readonly of: Record; readonly source: string | undefined }) {
  const { say } = useShared();
  const source = key === undefined ? undefined : of.source[key];
  if (!source) return <span class="quiet">{say.t("noSource")}</span>;
  const last = source.retested ?? source.date;
  // A day is more precise than any age that matters here, and months are said alike in every language.
  const month = say.date((last ?? source.seen).slice(0, 7));
  return (
    <span class="source">
      <Page url={source.url} />{" "}
      <span class="quiet">
        {say.t(last ? "hosterSeen" : "hosterUndated", { date: month })} · {say.t(GRADES[source.grade])}
        {source.withdrawn && ` · ${say.t("hosterWithdrawn", { date: say.date(source.withdrawn.slice(0, 7)) })}`}
      </span>
    </span>
  );
}
