import type { Match, Recommendation } from "degafam/worker";
import { capital } from "../format";
import { useShared } from "../state/context";
import type { Key } from "../texts";

const KINDS = { service: "kindService", software: "kindSoftware", need: "kindNeed" } as const;
const HOWS = {
  name: "howName",
  alias: "howAlias",
  formerly: "howFormerly",
  "offer-name": "howOfferName",
  synonym: "howSynonym",
  url: "howUrl",
  words: "howWords",
  typo: "howTypo",
  resemblance: "howResemblance",
} as const satisfies Record<Match["how"], Key>;

interface Props {
  readonly answer: Recommendation;
  readonly onAsk: (what: string) => void;
}

/** What the page understood, what else it may mean, and what to know. */
export function Understood({ answer, onAsk }: Props) {
  const { say } = useShared();
  const { match, query } = answer;
  if (!match) {
    return (
      <section class="notice" aria-labelledby="unknown">
        <h2 id="unknown">
          <bdi>{say.t("unknownTitle", { what: query.what })}</bdi>
        </h2>
        <p>{say.t("unknownText")}</p>
        <Choices label={say.t("didYouMean")} candidates={answer.suggestions} onAsk={onAsk} />
      </section>
    );
  }
  // How near-equals take turns is told beside the list.
  const notes = answer.notes.filter(({ code }) => code !== "near_equals" && code !== "no_place" && code !== "spread");
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
        candidates={match.candidates.filter(({ id }) => id !== match.id)}
        onAsk={onAsk}
      />
    </section>
  );
}

interface ChoicesProps {
  readonly label: string;
  readonly candidates: readonly Match[];
  readonly onAsk: (what: string) => void;
}

function Choices({ label, candidates, onAsk }: ChoicesProps) {
  if (candidates.length === 0) return null;
  return (
    <div class="choices">
      <span>{label}</span>
      {candidates.map(({ kind, id, name }) => (
        <button type="button" class="chip" key={`${kind} ${id}`} onClick={() => onAsk(name)}>
          <bdi>{name}</bdi>
        </button>
      ))}
    </div>
  );
}
