import type { Answered } from "../core/useAnswer";
import { about, type Question } from "../state/question";
import { HosterFound } from "./HosterFound";
import { Hosters } from "./Hosters";
import { PlaceAwaited } from "./PlaceAwaited";
import { DataNote } from "./Sheet";
import { Understood } from "./Understood";
import { Failed, Loading, type Waiting } from "./Waiting";
import { WherePlace } from "./WherePlace";

interface Props {
  readonly waiting: Waiting;
  readonly question: Question;
  readonly answered: Answered;
  readonly onAsk: (question: Question, how: "push" | "replace") => void;
}

export function Results({ waiting, question, answered, onAsk }: Props) {
  switch (answered.kind) {
    case "none":
      return null;
    case "asking":
      return <Loading waiting={waiting} />;
    case "error":
      return <Failed message={answered.message} hint={answered.hint} />;
    case "answer": {
      const { answer, unplaced } = answered;
      const { match } = answer;
      const choose = (next: Question) => {
        onAsk(next, "push");
        // The button that was pressed goes away; who uses the keyboard goes on from the answer.
        document.getElementById("results")?.focus({ preventScroll: true });
      };
      return (
        <>
          {unplaced?.awaited && <PlaceAwaited place={unplaced.text} />}
          {unplaced && !unplaced.awaited && (
            <WherePlace unplaced={unplaced} onChoose={(near) => choose({ ...question, near })} />
          )}
          <Understood answer={answer} onAsk={(...wants) => choose(about(question, ...wants))} />
          {match?.kind === "hoster" && <HosterFound key={match.id} id={match.id} />}
          {match && match.kind !== "hoster" && <Hosters question={question} answered={answered} onAsk={onAsk} />}
          {match && <DataNote catalogue={answer.catalogue} />}
        </>
      );
    }
  }
}
