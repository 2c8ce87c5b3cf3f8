import type { Answered } from "../core/useAnswer";
import type { Core } from "../core/useCore";
import { capital } from "../format";
import { useShared } from "../state/context";
import { about, type Question } from "../state/question";
import { HosterFound } from "./HosterFound";
import { Hosters } from "./Hosters";
import { PlaceAwaited } from "./PlaceAwaited";
import { Software } from "./Software";
import { Understood } from "./Understood";
import { WherePlace } from "./WherePlace";

interface Props {
  readonly core: Core;
  readonly question: Question;
  readonly answered: Answered;
  readonly onAsk: (question: Question, how: "push" | "replace") => void;
}

export function Results({ core, question, answered, onAsk }: Props) {
  const { say } = useShared();
  const waiting = !core.client
    ? "starting"
    : core.places === "loading" && question.near.text
      ? "placesLoading"
      : "asking";
  switch (answered.kind) {
    case "none":
      return null;
    case "asking":
      return (
        <div class="loading">
          <p class="quiet">
            <span class="spinner" aria-hidden="true" />
            {say.t(waiting)}
          </p>
          <div class="ghost" />
          <div class="ghost short" />
          <div class="ghost tall" />
        </div>
      );
    case "error":
      return (
        <section class="notice" role="alert">
          <h2>{say.t("failed")}</h2>
          <p>
            <bdi>{capital(answered.message)}</bdi>. {answered.hint && `${capital(answered.hint)}.`}
          </p>
        </section>
      );
    case "answer": {
      const { answer, unplaced } = answered;
      const { match, catalogue } = answer;
      const only = question.filters.software;
      const setOnly = (software: string) => onAsk({ ...question, filters: { ...question.filters, software } }, "push");
      const choose = (next: Question) => {
        onAsk(next, "push");
        // The button that was pressed goes away; who uses the keyboard goes on from the answer.
        document.getElementById("results")?.focus({ preventScroll: true });
      };
      return (
        <>
          <Understood answer={answer} onAsk={(what) => choose(about(question, what))} />
          {unplaced?.awaited && <PlaceAwaited place={unplaced.text} />}
          {unplaced && !unplaced.awaited && (
            <WherePlace unplaced={unplaced} onChoose={(near) => choose({ ...question, near })} />
          )}
          {match?.kind === "hoster" && <HosterFound key={match.id} id={match.id} />}
          {match && match.kind !== "hoster" && (
            <>
              <Software alternatives={answer.alternatives} only={only} onOnly={setOnly} />
              <Hosters question={question} answered={answered} onAsk={onAsk} />
            </>
          )}
          {match && (
            <p class="data-note quiet">
              {say.t("data", {
                date: catalogue.date,
                digest: catalogue.digest,
                hosters: say.number(catalogue.counts.hosters),
                software: say.number(catalogue.counts.software),
                services: say.number(catalogue.counts.services),
              })}
            </p>
          )}
        </>
      );
    }
  }
}
