import type { Recommendation } from "degafam/worker";
import { capital } from "../format";
import { useShared } from "../state/context";
import { Choices } from "./Choices";
import { Family, FamilyBeside } from "./Family";
import { HOWS, KINDS } from "./recognised";
import { Several } from "./Several";

/** Notes that stand elsewhere: how near-equals take turns beside the list, what a place may be above it. */
const TOLD_ELSEWHERE = ["rotated", "no_place", "place_unknown", "place_candidates"];

interface Props {
  readonly answer: Recommendation;
  readonly onAsk: (what: string) => void;
}

/** What the page understood, what else it may mean, and what to know. */
export function Understood({ answer, onAsk }: Props) {
  const { say } = useShared();
  const { match, family, several, query } = answer;
  if (several.length > 0) return <Several parts={several} onAsk={onAsk} />;
  if (!match && family) return <Family key={family.id} family={family} onAsk={onAsk} />;
  if (!match) {
    return (
      <section class="notice" aria-labelledby="unknown">
        <h2 id="unknown">
          <bdi>{say.t("unknownTitle", { what: query.what })}</bdi>
        </h2>
        <p>{say.t("unknownText")}</p>
        <Choices label={say.t("didYouMean")} names={answer.suggestions.map(({ name }) => name)} onAsk={onAsk} />
      </section>
    );
  }
  const notes = answer.notes.filter(({ code }) => !TOLD_ELSEWHERE.includes(code));
  return (
    <section class="understood" aria-labelledby="understood">
      <p class="quiet">{say.t("understood")}</p>
      <h2 id="understood">
        <bdi>{match.name}</bdi>
      </h2>
      <p class="quiet">
        {capital(say.t(KINDS[match.kind]))}
        {match.how !== "name" && `, ${say.t(HOWS[match.how])}`}
      </p>
      {notes.map((note) => (
        <p class="note" key={note.code + note.text}>
          {capital(note.text)}
          {/[.!?…]$/.test(note.text) ? "" : "."} {note.detail}
        </p>
      ))}
      <Choices
        label={say.t("didYouMean")}
        names={match.candidates.filter(({ id }) => id !== match.id).map(({ name }) => name)}
        onAsk={onAsk}
      />
      {family && <FamilyBeside key={family.id} family={family} service={match.id} onAsk={onAsk} />}
    </section>
  );
}
