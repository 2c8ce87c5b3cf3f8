import type { PlanAnswer, PlanStep } from "degafam/worker";
import { useState } from "preact/hooks";
import { host, href } from "../../format";
import { useShared } from "../../state/context";
import { done, keepDone } from "../../state/done";
import { Source } from "../Source";

const KINDS = {
  tell: "stepTell",
  before: "stepBefore",
  export: "stepExport",
  open: "stepOpen",
  import: "stepImport",
  keep_both: "stepKeepBoth",
  close: "stepClose",
} as const;

interface Props {
  readonly steps: readonly PlanStep[];
  /** How many hosters the plan of these steps has, and the one that is looked at. */
  readonly of: number;
  readonly viewed: number;
  readonly answer: PlanAnswer;
}

/** What to do, in order, to tick off: the ticks stay in this browser. */
export function Steps({ steps, of, viewed, answer }: Props) {
  const { say } = useShared();
  const [ticked, setTicked] = useState(done);
  const tick = (key: string, on: boolean) => {
    const next = new Set(ticked);
    if (on) next.add(key);
    else next.delete(key);
    keepDone(next);
    setTicked(next);
  };
  const kinds = [...new Set(steps.map(({ kind }) => kind))];
  const count = steps.filter((step) => ticked.has(keyOf(step, answer))).length;
  return (
    <section class="steps" aria-labelledby="steps">
      <header class="section-head">
        <h2 id="steps">{say.t("steps")}</h2>
        <p class="quiet">
          {of !== viewed && `${say.count("stepsOf", of)} `}
          {say.t("stepsKept")} {count > 0 && say.t("stepsDone", { done: count, of: steps.length })}
        </p>
      </header>
      <ol class="step-kinds">
        {kinds.map((kind) => (
          <li key={kind}>
            <h3>{say.t(KINDS[kind])}</h3>
            <ul class="plain">
              {steps
                .filter((step) => step.kind === kind)
                .map((step) => {
                  const key = keyOf(step, answer);
                  const link = href(step.url);
                  const about = unnamed(step, answer);
                  return (
                    <li key={key} class="step">
                      <label class="check">
                        <input
                          type="checkbox"
                          checked={ticked.has(key)}
                          onChange={(event) => tick(key, event.currentTarget.checked)}
                        />
                        <span>
                          {about && <strong>{about} </strong>}
                          <bdi>{step.text}</bdi>
                        </span>
                      </label>
                      {(link || step.source) && (
                        <span class="step-where">
                          {link && (
                            <a href={link} rel="noopener noreferrer">
                              <bdi>{host(link)}</bdi>
                            </a>
                          )}{" "}
                          {step.source && <Source source={step.source} />}
                        </span>
                      )}
                    </li>
                  );
                })}
            </ul>
          </li>
        ))}
      </ol>
      {ticked.size > 0 && (
        <button
          type="button"
          class="link"
          onClick={() => {
            keepDone(new Set());
            setTicked(new Set());
          }}
        >
          {say.t("stepsForget")}
        </button>
      )}
    </section>
  );
}

/** What a step is about, where its text does not say so itself. */
function unnamed({ want, text }: PlanStep, { wants }: PlanAnswer): string {
  const name = want === null ? "" : (wants[want]?.match?.name ?? "");
  return text.includes(name) ? "" : name;
}

/** The same step in every language, and in the next plan as well: by what, for what, into what; the address tells two apart. */
function keyOf({ kind, want, hoster, software, url, text }: PlanStep, { wants, query }: PlanAnswer): string {
  const service = want === null ? "" : (wants[want]?.match?.id ?? wants[want]?.text ?? "");
  const place = url ?? `${query.lang} ${text.slice(0, 40)}`;
  return [kind, service, hoster ?? "", software ?? "", place].join(" ");
}
