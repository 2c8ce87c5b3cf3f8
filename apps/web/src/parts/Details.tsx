import type { RankedHoster } from "degafam/worker";
import { capital, host, href } from "../format";
import { useShared } from "../state/context";
import type { Key } from "../texts";
import { countOf, type Judged, LETTERS } from "./Letters";
import { Source } from "./Source";

const SIGNALS = {
  fit: "weightFit",
  proximity: "weightNear",
  openness: "weightOpen",
  assurance: "weightSure",
} as const;
const VALUES = {
  met: "criterionMet",
  partly: "criterionPartly",
  presumed: "criterionPresumed",
  "not-met": "criterionNotMet",
  unknown: "criterionUnknown",
} as const satisfies Record<Exclude<Judged["criteria"][number]["value"], "not-applicable">, Key>;
const NAMES = { A: "letterA", T: "letterT", O: "letterO", N: "letterN", S: "letterS" } as const;

interface Props {
  readonly ranked: RankedHoster;
  readonly judged: Judged | null;
}

/** Everything that the place in the list rests on. */
export function Details({ ranked, judged }: Props) {
  const { say } = useShared();
  return (
    <div class="details">
      <h4>{say.t("reasons")}</h4>
      <ul class="reasons">
        {ranked.reasons.map((reason) => (
          <li key={reason.code}>
            <bdi>{capital(reason.text)}</bdi>
            {reason.detail && <p class="quiet">{reason.detail}</p>}
          </li>
        ))}
      </ul>
      <h4>{say.t("scoreOf", { n: say.hundred(ranked.score) })}</h4>
      <div class="scrolls" role="region" aria-label={say.t("score")} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say.t("signal")}</th>
              <th scope="col">{say.t("value")}</th>
              <th scope="col">{say.t("weight")}</th>
              <th scope="col">{say.t("points")}</th>
              <th scope="col">{say.t("source")}</th>
            </tr>
          </thead>
          <tbody>
            {ranked.contributions.map((one) => (
              <tr key={one.signal}>
                <th scope="row">{say.t(SIGNALS[one.signal])}</th>
                <td>{say.hundred(one.value)}</td>
                <td>× {say.hundred(one.weight)} %</td>
                <td>{say.hundred(one.contribution)}</td>
                <td>
                  <Source source={one.source} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <h4>{say.t("openness")}</h4>
      {judged && LETTERS.map((letter) => <Letter key={letter} letter={letter} judged={judged} />)}
    </div>
  );
}

interface LetterProps {
  readonly letter: (typeof LETTERS)[number];
  readonly judged: Judged;
  /** How its criteria are counted. */
  readonly count?: string;
}

/** The criteria of one letter, behind their count. */
export function Letter({ letter, judged, count }: LetterProps) {
  const { say } = useShared();
  const order = Object.keys(VALUES);
  const criteria = judged.criteria
    .filter((one) => one.letter === letter && one.value !== "not-applicable")
    .sort((a, b) => order.indexOf(a.value) - order.indexOf(b.value));
  return (
    <details class="letter">
      <summary>
        {say.t(NAMES[letter])} <span class="quiet">{count ?? say.t("letterCount", countOf(judged, letter))}</span>
      </summary>
      <ul class="criteria">
        {criteria.map((one) => {
          const link = href(one.source);
          return (
            <li key={one.id} class={`criterion ${one.value}`}>
              <strong>{one.value !== "not-applicable" && say.t(VALUES[one.value])}</strong> {one.text}{" "}
              {link && (
                <a href={link} rel="noopener noreferrer">
                  <bdi>{host(link)}</bdi>
                </a>
              )}{" "}
              {link && <span class="quiet">{one.date ?? say.t("undated")}</span>}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
