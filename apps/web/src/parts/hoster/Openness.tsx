import type { OpennessAnswer } from "degafam/worker";
import { useShared } from "../../state/context";
import type { Values } from "../../texts";
import { Letter } from "../Details";
import { type Judged, LETTERS, Legend, Letters } from "../Letters";

/** Criteria that are met, promised, not met and unknown, each told apart. */
export function counted({ criteria }: Judged, letter?: (typeof LETTERS)[number]): Values {
  const of = (...values: Judged["criteria"][number]["value"][]) =>
    criteria.filter((one) => (!letter || one.letter === letter) && values.includes(one.value)).length;
  return { shown: of("met", "partly"), promised: of("presumed"), missed: of("not-met"), unknown: of("unknown") };
}

/** The five letters, criterion by criterion. */
export function Openness({ openness }: { readonly openness: OpennessAnswer["openness"] }) {
  const { say } = useShared();
  return (
    <section aria-labelledby="openness">
      <h3 id="openness">{say.t("openness")}</h3>
      <div class="openness-head">
        <Letters openness={openness} judged={openness} />
        <p>
          {say.t("opennessOf", { n: say.hundred(openness.score), c: say.hundred(openness.coverage) })}
          <br />
          <span class="quiet">{say.t("hosterCriteria", counted(openness))}</span>
        </p>
      </div>
      <Legend />
      <div class="letters-told">
        {LETTERS.map((letter) => (
          <Letter
            key={letter}
            letter={letter}
            judged={openness}
            count={say.t("hosterCriteria", counted(openness, letter))}
          />
        ))}
      </div>
    </section>
  );
}
