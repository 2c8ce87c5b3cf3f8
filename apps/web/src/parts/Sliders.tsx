import { useShared } from "../state/context";
import { MOST_WEIGHT, WEIGHTS, type Weights } from "../state/question";

const SLIDERS = [
  ["proximity", "weightNear"],
  ["openness", "weightOpen"],
  ["fit", "weightFit"],
] as const;

interface Props {
  readonly weights: Weights;
  /** Whether a place is known; without one, nearness weighs nothing. */
  readonly placed: boolean;
  readonly ms: number | null;
  readonly onMove: (weights: Weights) => void;
  readonly onSettle: (weights: Weights) => void;
}

/** What counts how much: the list follows while a slider moves, and is told anew when it rests. */
export function Sliders({ weights, placed, ms, onMove, onSettle }: Props) {
  const { say } = useShared();
  const sum = SLIDERS.reduce((total, [key]) => total + (placed || key !== "proximity" ? weights[key] : 0), 0);
  const share = (key: keyof Weights) => (sum > 0 ? weights[key] / sum : 1 / (placed ? 3 : 2));
  const standard = SLIDERS.every(([key]) => weights[key] === WEIGHTS[key]);
  return (
    <fieldset class="sliders">
      <legend>{say.t("weights")}</legend>
      {SLIDERS.map(([key, name]) => (
        <label class="slider" key={key}>
          <span>{say.t(name)}</span>
          <input
            type="range"
            name={key}
            min={0}
            max={MOST_WEIGHT}
            step={1}
            value={weights[key]}
            disabled={key === "proximity" && !placed}
            aria-valuetext={`${say.hundred(share(key))} %`}
            onInput={(event) => onMove({ ...weights, [key]: event.currentTarget.valueAsNumber })}
            onChange={(event) => onSettle({ ...weights, [key]: event.currentTarget.valueAsNumber })}
          />
          <output>{key === "proximity" && !placed ? "–" : `${say.hundred(share(key))} %`}</output>
        </label>
      ))}
      <p class="slider-note quiet">
        {ms !== null && <span class="ms">{say.t("reranked", { ms: ms < 10 ? ms.toFixed(1) : Math.round(ms) })}</span>}
        {!standard && (
          <button type="button" class="link" onClick={() => onSettle(WEIGHTS)}>
            {say.t("weightsReset")}
          </button>
        )}
      </p>
    </fieldset>
  );
}
