import type { RankedSoftware } from "degafam/worker";
import { useState } from "preact/hooks";
import { useShared } from "../state/context";
import { countFilters, type Question, SHOWN, WEIGHTS, type Weights } from "../state/question";
import { Filters } from "./Filters";
import { Icon } from "./Icon";
import { Sliders } from "./Sliders";

interface Props {
  readonly question: Question;
  readonly alternatives: readonly RankedSoftware[];
  readonly placed: boolean;
  readonly onAsk: (question: Question, how: "push" | "replace") => void;
  /** Puts a list in order while a slider moves; where there is none, the answer comes when it rests. */
  readonly onMove?: (weights: Weights, took: (ms: number) => void) => void;
  readonly onReach?: () => void;
}

/** What counts, and who is left out: behind one line, as most readers need neither. */
export function Adjust({ question, alternatives, placed, onAsk, onMove, onReach }: Props) {
  const { say } = useShared();
  const [open, setOpen] = useState(false);
  const active = countFilters(question.filters);
  const moved = Object.entries(WEIGHTS).some(([key, weight]) => question.weights[key as keyof Weights] !== weight);
  return (
    <details class="controls" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary onPointerEnter={onReach} onFocus={onReach}>
        <Icon name="filter" />
        {say.t("adjust")}
        {(active > 0 || moved) && (
          <span class="quiet">
            {[moved && say.t("weightsMoved"), active > 0 && say.count("filterCount", active)]
              .filter(Boolean)
              .join(", ")}
          </span>
        )}
      </summary>
      {open && (
        <>
          <Sliders
            weights={question.weights}
            placed={placed}
            onMove={onMove ?? (() => {})}
            onSettle={(weights) => onAsk({ ...question, weights }, "replace")}
          />
          <Filters
            filters={question.filters}
            alternatives={alternatives}
            placed={placed}
            onChange={(filters) => onAsk({ ...question, filters, shown: SHOWN }, "push")}
          />
        </>
      )}
    </details>
  );
}
