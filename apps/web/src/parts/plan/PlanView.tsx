import type { Plan, PlanAnswer } from "degafam/worker";
import { usePlan } from "../../core/usePlan";
import { capital } from "../../format";
import { useShared } from "../../state/context";
import { about, type Question } from "../../state/question";
import { Adjust } from "../Adjust";
import { changePlace } from "../places";
import { Asked, DataNote } from "../Sheet";
import { Failed, Loading, type Waiting } from "../Waiting";
import { WherePlace } from "../WherePlace";
import { PlanExports } from "./PlanExports";
import { PlanHosterCard } from "./PlanHosterCard";
import { Rest } from "./Rest";
import { Steps } from "./Steps";
import { Unclear } from "./Unclear";

interface Props {
  readonly question: Question;
  readonly waiting: Waiting;
  readonly onAsk: (question: Question, how: "push" | "replace") => void;
}

/** Several services at once: with one hoster, with two, with three; what is left over, and what to do in which order. */
export function PlanView({ question, waiting, onAsk }: Props) {
  const { say, client } = useShared();
  const { planned, busy } = usePlan(client, question, say.lang);
  if (planned.kind === "asking") return <Loading waiting={waiting} />;
  if (planned.kind === "error") return <Failed message={planned.message} hint={planned.hint} />;
  const { answer, steps, place, unplaced } = planned;
  const plan = looked(answer, question.hosters);
  const replace = (text: string, others: readonly string[]) =>
    onAsk(about(question, ...question.wants.flatMap((want) => (want === text ? others : [want]))), "push");
  const { notes } = answer;
  return (
    <div class="plan" aria-busy={busy}>
      <section class="understood" aria-labelledby="understood">
        <h2 id="understood">{say.t("planTitle", { n: say.number(answer.wants.length) })}</h2>
        <p class="quiet">
          {place ? say.t("planNear", { place: place.name }) : !unplaced && say.t("noPlaceYet")}{" "}
          {place?.understood_as && (
            <>
              <bdi>{say.t("placeGuessed", { place: place.understood_as })}</bdi>{" "}
              <button type="button" class="link" onClick={changePlace}>
                {say.t("changePlace")}
              </button>
            </>
          )}
        </p>
        <Asked question={question} place={place} />
      </section>
      {unplaced && <WherePlace unplaced={unplaced} onChoose={(near) => onAsk({ ...question, near }, "push")} />}
      <Unclear asked={planned.question.wants} wants={answer.wants} onReplace={replace} />
      {notes
        .filter(({ code }) => !TOLD_ELSEWHERE.includes(code))
        .map((note) => (
          <p class="note" key={note.code + note.text}>
            {capital(note.text)}. {note.detail}
          </p>
        ))}
      {plan && (
        <>
          <section class="plan-choice" aria-labelledby="plan-choice">
            <h3 id="plan-choice">{say.t("planChoice")}</h3>
            <div class="segments" role="group" aria-labelledby="plan-choice">
              {answer.plans.map((one) => (
                <button
                  type="button"
                  key={one.hosters.length}
                  aria-pressed={one === plan}
                  onClick={() => onAsk({ ...question, hosters: one.hosters.length }, "replace")}
                >
                  <b>{say.count("hosterCount", one.hosters.length)}</b>
                  <span>{say.t("planCovers", { covered: one.covered, of: one.of })}</span>
                </button>
              ))}
            </div>
            <ul class="plain plan-why">
              {plan.reasons.map((reason) => (
                <li key={reason.code + reason.text}>
                  <bdi>{capital(reason.text)}</bdi>
                </li>
              ))}
            </ul>
          </section>
          <Adjust question={question} alternatives={[]} placed={place !== null} onAsk={onAsk} />
        </>
      )}
      <div class="plan-body">
        {plan && (
          <ul class="plan-hosters">
            {plan.hosters.map((one) => (
              <li key={one.hoster.id}>
                <PlanHosterCard one={one} wants={answer.wants} />
              </li>
            ))}
          </ul>
        )}
        <div class="plan-rest">
          <Rest answer={answer} covered={plan} />
          {steps.list.length > 0 && (
            <Steps steps={steps.list} of={steps.of} viewed={plan?.hosters.length ?? 0} answer={answer} />
          )}
        </div>
      </div>
      <PlanExports question={question} answer={answer} />
      <DataNote catalogue={answer.catalogue} />
    </div>
  );
}

/** Notes that stand elsewhere on the page. */
const TOLD_ELSEWHERE = ["rotated", "neighbours_rotate", "no_place", "place_unknown", "place_candidates"];

/** The plan that the reader looks at: with as many hosters as they chose, else the one that the core chose. */
function looked({ plans, chosen }: PlanAnswer, hosters: number | null): Plan | null {
  return plans.find((plan) => plan.hosters.length === hosters) ?? plans[chosen ?? 0] ?? null;
}
