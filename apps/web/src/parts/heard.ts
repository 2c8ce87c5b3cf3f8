import type { Answered } from "../core/useAnswer";
import { capital } from "../format";
import type { Say } from "../texts";

/** The answer in a sentence, for those who do not see that the page changed. */
export function heard({ answer, place, all, unplaced }: Answered & { kind: "answer" }, say: Say): string {
  const where = unplaced ? `${capital(unplaced.why)}.` : guess(place?.understood_as, say);
  return [found(answer, all, say), where].filter(Boolean).join(" ");
}

const guess = (place: string | null | undefined, say: Say) => (place ? say.t("placeGuessed", { place }) : "");

function found(
  { match, family, several, hosters, query }: (Answered & { kind: "answer" })["answer"],
  all: number,
  say: Say,
) {
  if (several.length > 0) return "";
  if (!match && family) return say.count("familyTitle", family.members.length, { name: family.name });
  if (!match) return `${say.t("unknownTitle", { what: query.what })}.`;
  if (match.kind === "hoster") return `${match.name}: ${say.t("kindHoster")}.`;
  const [first] = hosters;
  return first ? say.t("announce", { n: say.number(all), name: first.hoster.name }) : say.t("announceNone");
}
