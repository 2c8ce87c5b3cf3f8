import type { FamilyMatch } from "degafam/worker";
import { useState } from "preact/hooks";
import { useShared } from "../state/context";
import { Choices } from "./Choices";
import { House } from "./plan/House";

interface Props {
  readonly family: FamilyMatch;
  readonly onAsk: (...wants: readonly string[]) => void;
}

/** Those that most people use come first: as many as are read at a glance. */
const FIRST = 12;

/** A house or a suite was named: the reader says which of its services. */
export function Family({ family: { name, members }, onAsk }: Props) {
  const { say } = useShared();
  const [all, setAll] = useState(false);
  const names = members.map((member) => member.name);
  return (
    <section class="notice" aria-labelledby="family">
      <h2 id="family">
        <bdi>{say.count("familyTitle", members.length, { name })}</bdi>
      </h2>
      <div id="members">
        <Choices label="" names={all ? names : names.slice(0, FIRST)} onAsk={onAsk} />
      </div>
      {members.length > FIRST && (
        <button type="button" class="button" aria-expanded={all} aria-controls="members" onClick={() => setAll(!all)}>
          {all ? say.t("showFewer") : say.t("familyAll", { n: say.number(members.length) })}
        </button>
      )}
      <details class="family-several">
        <summary>{say.t("familySeveral")}</summary>
        <House name={name} members={names} onTake={(wants) => onAsk(...wants)} />
      </details>
    </section>
  );
}

/** The others of a house, beside the service that is called like it. */
export function FamilyBeside({ family: { name, members }, service, onAsk }: Props & { readonly service: string }) {
  const { say } = useShared();
  const others = members.filter(({ id }) => id !== service).map((member) => member.name);
  if (others.length === 0) return null;
  return (
    <details class="family-beside">
      <summary>{say.t("familyMore", { name, n: say.number(others.length) })}</summary>
      <Choices label="" names={others} onAsk={onAsk} />
    </details>
  );
}
