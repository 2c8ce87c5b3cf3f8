import type { Place } from "degafam/worker";
import type { Unplaced } from "../core/useAnswer";
import { capital } from "../format";
import { useShared } from "../state/context";
import type { Near } from "../state/question";
import { changePlace, nearOf } from "./places";

interface Props {
  readonly unplaced: Unplaced;
  readonly onChoose: (near: Near) => void;
}

/** The place could be several, or is not known: the reader says which, above what is answered without it. */
export function WherePlace({ unplaced, onChoose }: Props) {
  const { say, client } = useShared();
  const { text, candidates, why } = unplaced;
  const choose = async (place: Place) => client && onChoose(await nearOf(client, place));
  return (
    <section class="notice" aria-labelledby="which-place">
      <h2 id="which-place">
        <bdi>{say.t(candidates.length > 1 ? "whichPlace" : "placeUnknown", { place: text })}</bdi>
      </h2>
      <p>
        <bdi>{capital(why)}</bdi>.
      </p>
      <ul class="which">
        {candidates.map((place, index) => (
          <li key={index}>
            <button type="button" class="button" onClick={() => choose(place)}>
              <bdi>{place.name}</bdi>
              <span class="quiet">
                {[place.region, place.country && say.country(place.country)].filter(Boolean).join(", ")}
              </span>
            </button>
          </li>
        ))}
        <li>
          <button type="button" class="link" onClick={changePlace}>
            {say.t("changePlace")}
          </button>
        </li>
      </ul>
    </section>
  );
}
