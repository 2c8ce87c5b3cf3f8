import type { Place } from "degafam/worker";
import type { Answered } from "../core/useAnswer";
import type { Core } from "../core/useCore";
import { capital } from "../format";
import { useShared } from "../state/context";
import type { Near, Question } from "../state/question";
import { Hosters } from "./Hosters";
import { nearOf } from "./places";
import { Software } from "./Software";
import { Understood } from "./Understood";

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
    case "places":
      return (
        <WhichPlace
          text={answered.text}
          places={answered.places}
          onChoose={(near) => onAsk({ ...question, near }, "push")}
        />
      );
    case "answer": {
      const { answer } = answered;
      const only = question.filters.software;
      const setOnly = (software: string) => onAsk({ ...question, filters: { ...question.filters, software } }, "push");
      return (
        <>
          <Understood answer={answer} onAsk={(what) => onAsk({ ...question, what }, "push")} />
          {answer.match && (
            <>
              <Software alternatives={answer.alternatives} only={only} onOnly={setOnly} />
              <Hosters question={question} answered={answered} onAsk={onAsk} />
              <p class="data-note quiet">
                {say.t("data", {
                  date: answer.catalogue.date,
                  digest: answer.catalogue.digest,
                  hosters: say.number(answer.catalogue.counts.hosters),
                  software: say.number(answer.catalogue.counts.software),
                  services: say.number(answer.catalogue.counts.services),
                })}
              </p>
            </>
          )}
        </>
      );
    }
  }
}

interface WhichPlaceProps {
  readonly text: string;
  readonly places: readonly Place[];
  readonly onChoose: (near: Near) => void;
}

/** Several places have the name: the reader says which. */
function WhichPlace({ text, places, onChoose }: WhichPlaceProps) {
  const { say, client } = useShared();
  return (
    <section class="notice" aria-labelledby="which-place">
      <h2 id="which-place">
        <bdi>{say.t("whichPlace", { place: text })}</bdi>
      </h2>
      <ul class="which">
        {places.map((place, index) => (
          <li key={index}>
            <button type="button" class="button" onClick={async () => client && onChoose(await nearOf(client, place))}>
              <bdi>{place.name}</bdi>
              <span class="quiet">
                {[place.region, place.country && say.country(place.country)].filter(Boolean).join(", ")}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
