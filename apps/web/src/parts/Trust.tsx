import type { OfferBrief } from "degafam/worker";
import { host, href } from "../format";
import { useShared } from "../state/context";
import { GRADES, type Read } from "./Source";

/** Months after which what was seen may well have changed: as long as a yearly check may be late twice. */
const OLD = 24;
const WEAK = ["inferred", "memory"];

/** How sure it is that the offer is there, and since when: one glance, with the date in words. */
export function Trust({ source }: { readonly source: OfferBrief["source"] }) {
  const { say, today } = useShared();
  if (!source) return <p class="trust weak">{say.t("trustNone")}</p>;
  const kind = WEAK.includes(source.grade)
    ? "weak"
    : old(source, today)
      ? "old"
      : source.grade === "probed"
        ? "sure"
        : "";
  const link = href(source.url);
  return (
    <p class={`trust ${kind}`}>
      <span>{say.t(GRADES[source.grade])}</span>
      {source.date && <span> · {say.date(source.date.slice(0, 7))}</span>}
      {!source.date && !WEAK.includes(source.grade) && <span> · {say.t("undated")}</span>}
      {kind !== "" && kind !== "sure" && <b> · {say.t("pleaseCheck")}</b>}
      {link && (
        <a class="trust-source" href={link} rel="noopener noreferrer" title={link}>
          <bdi>{host(link)}</bdi>
        </a>
      )}
    </p>
  );
}

/** Whether a fact is old beside the day of the data, which the page goes by and not by the reader's clock. */
function old({ date }: Read, today: string): boolean {
  if (!date || !today) return false;
  const months = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7) || 1);
  return months(today) - months(date) > OLD;
}
