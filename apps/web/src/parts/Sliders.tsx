import { useEffect, useId, useState } from "preact/hooks";
import { useShared } from "../state/context";
import { MOST_WEIGHT, WEIGHTS, type Weights } from "../state/question";
import { memo } from "./memo";

const SLIDERS = [
  ["proximity", "weightNear"],
  ["openness", "weightOpen"],
  ["assurance", "weightSure"],
  ["fit", "weightFit"],
] as const;

interface Props {
  readonly weights: Weights;
  /** Whether a place is known; without one, nearness weighs nothing. */
  readonly placed: boolean;
  /** Puts the list in order, and tells how long that took, milliseconds. */
  readonly onMove: (weights: Weights, took: (ms: number) => void) => void;
  readonly onSettle: (weights: Weights) => void;
}

function SlidersPart({ weights: settled, placed, onMove, onSettle }: Props) {
  const { say } = useShared();
  const [moved, setMoved] = useState<Weights | null>(null);
  const [ms, setMs] = useState<number | null>(null);
  useEffect(() => setMoved(null), [settled]);
  const weights = moved ?? settled;
  const id = useId();
  const sum = SLIDERS.reduce((total, [key]) => total + (placed || key !== "proximity" ? weights[key] : 0), 0);
  const share = (key: keyof Weights) =>
    sum > 0 ? weights[key] / sum : 1 / (placed ? SLIDERS.length : SLIDERS.length - 1);
  const standard = SLIDERS.every(([key]) => weights[key] === WEIGHTS[key]);
  return (
    <fieldset class="sliders">
      <legend>{say.t("weights")}</legend>
      {SLIDERS.map(([key, name]) => (
        <div class="slider" key={key}>
          <label for={`${id}-${key}`}>{say.t(name)}</label>
          <input
            id={`${id}-${key}`}
            type="range"
            name={key}
            min={0}
            max={MOST_WEIGHT}
            step={1}
            value={weights[key]}
            disabled={key === "proximity" && !placed}
            aria-valuetext={`${say.hundred(share(key))} %`}
            onInput={(event) => {
              const next = { ...weights, [key]: event.currentTarget.valueAsNumber };
              setMoved(next);
              onMove(next, setMs);
            }}
            onChange={(event) => onSettle({ ...weights, [key]: event.currentTarget.valueAsNumber })}
          />
          <span class="slider-value" aria-hidden="true">
            {key === "proximity" && !placed ? "–" : `${say.hundred(share(key))} %`}
          </span>
        </div>
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

/** What counts how much: the list follows while a slider moves, and is told anew when it rests. */
export const Sliders = memo(SlidersPart);
