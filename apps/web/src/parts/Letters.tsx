import type { OpennessAnswer, RankedHoster, Letters as Values } from "degafam/worker";
import { useShared } from "../state/context";

export const LETTERS = ["A", "T", "O", "N", "S"] as const;
const NAMES = { A: "letterA", T: "letterT", O: "letterO", N: "letterN", S: "letterS" } as const;
type Letter = keyof Values;
/** Openness, criterion by criterion. */
export type Judged = OpennessAnswer["openness"];

interface Props {
  readonly openness: RankedHoster["openness"];
  /** Criterion by criterion, once it was asked for. */
  readonly judged: Judged | null;
}

/** Criteria of a letter: what was read, what is only promised, and what is not known. */
export function countOf({ counts }: Judged, letter: Letter): { shown: number; promised: number; unknown: number } {
  const { shown = 0, promised = 0, unknown = 0 } = counts.find((count) => count.letter === letter) ?? {};
  return { shown, promised, unknown };
}

const HEIGHT = 28;

/**
 * Five bars: filled what is met, hatched what is unknown or only promised, empty what is known not to be met. Until each criterion was
 * asked for, the share that is unknown overall stands for every letter.
 */
export function Letters({ openness, judged }: Props) {
  const { say } = useShared();
  return (
    <ul class="letters" aria-label={say.t("openness")}>
      {LETTERS.map((letter) => {
        const value = openness.letters[letter];
        const count = judged && countOf(judged, letter);
        const unread = count ? count.promised + count.unknown : 0;
        const unknown = count ? unread / Math.max(count.shown + unread, 1) : 1 - openness.coverage;
        const hatched = Math.min(unknown, 1 - value);
        const name = say.t(NAMES[letter]);
        const n = say.hundred(value);
        const about = say.t("letterAbout", { name, n });
        const label = count ? `${about}; ${say.t("letterCount", count)}` : about;
        return (
          <li key={letter} title={label}>
            <svg width="14" height={HEIGHT} viewBox={`0 0 14 ${HEIGHT}`} aria-hidden="true">
              <rect class="track" width="14" height={HEIGHT} rx="3" />
              <rect
                class="unknown"
                fill="url(#hatch)"
                width="14"
                y={HEIGHT * (1 - value - hatched)}
                height={HEIGHT * hatched}
              />
              <rect class="fill" width="14" y={HEIGHT * (1 - value)} height={HEIGHT * value} rx="2" />
              <rect class="edge" x="0.5" y="0.5" width="13" height={HEIGHT - 1} rx="3" />
            </svg>
            <span aria-hidden="true">{letter}</span>
            <span class="for-ears">{label}</span>
          </li>
        );
      })}
    </ul>
  );
}

/** What the letters and the fillings mean. */
export function Legend() {
  const { say } = useShared();
  const fillings = ["legendMet", "legendUnknown", "legendNot"] as const;
  return (
    <div class="legend" role="group" aria-label={say.t("legend")}>
      {LETTERS.map((letter) => (
        <span key={letter}>
          <b>{letter}</b> {say.t(NAMES[letter])}
        </span>
      ))}
      {fillings.map((key) => (
        <span key={key} class="filling">
          <svg width="12" height="12" aria-hidden="true">
            <rect class="track" width="12" height="12" rx="3" />
            {key !== "legendNot" && (
              <rect class={key === "legendMet" ? "fill" : ""} fill="url(#hatch)" width="12" height="12" rx="3" />
            )}
            <rect class="edge" x="0.5" y="0.5" width="11" height="11" rx="3" />
          </svg>
          {say.t(key)}
        </span>
      ))}
    </div>
  );
}

/** The hatching that all bars share. */
export function Hatch() {
  return (
    <svg class="defs" width="0" height="0" aria-hidden="true">
      <defs>
        <pattern id="hatch" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect class="hatch-line" width="1.4" height="4" />
        </pattern>
      </defs>
    </svg>
  );
}
