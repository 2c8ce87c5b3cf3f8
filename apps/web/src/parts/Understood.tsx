import type { Recommendation } from "degafam/worker";
import { capital } from "../format";
import { useShared } from "../state/context";
import { Choices } from "./Choices";
import { Family, FamilyBeside } from "./Family";
import { TOLD_WITH_MOVING } from "./Moving";
import { HOWS, KINDS } from "./recognised";

/** Notes that stand elsewhere: how near-equals take turns beside the hosters, what a place may be above them. */
const TOLD_ELSEWHERE = [
  "rotated",
  "neighbours_rotate",
  "weak_last",
  "no_place",
  "place_unknown",
  "place_candidates",
  TOLD_WITH_MOVING,
];
/** As many programs as are named at a glance. */
const NAMED = 4;

interface Props {
  readonly answer: Recommendation;
  readonly onAsk: (...wants: readonly string[]) => void;
}

/** What the page understood, what else it may mean, and what to know. */
export function Understood({ answer, onAsk }: Props) {
  const { say } = useShared();
  const { match, family, several, query } = answer;
  // Several services become a plan, which the page asks for at once.
  if (several.length > 0) return null;
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
  const [first, ...others] = answer.alternatives.map(({ software }) => software.name);
  const most = [first, ...others.slice(0, NAMED - 1)].filter((name) => name !== undefined);
  const rest = answer.alternatives.length - most.length;
  const names = rest > 0 ? [...most, say.t("othersMany", { n: say.number(rest) })] : most;
  const notes = answer.notes.filter(({ code }) => !TOLD_ELSEWHERE.includes(code));
  return (
    <section class="understood" aria-labelledby="understood">
      <h2 id="understood">
        <bdi>{match.name}</bdi>
      </h2>
      <p class="quiet">
        {match.how === "name" ? capital(say.t(KINDS[match.kind])) : `${say.t("understood")}: ${say.t(HOWS[match.how])}`}
        {names.length > 0 && ` · ${say.t("replacedBy", { names: say.list(names) })}`}
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
