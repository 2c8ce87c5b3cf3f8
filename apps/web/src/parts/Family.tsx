import type { FamilyMatch } from "degafam/worker";
import { useState } from "preact/hooks";
import { useShared } from "../state/context";

interface Props {
  readonly family: FamilyMatch;
  readonly onAsk: (what: string) => void;
}

/** Those that most people use come first: as many as are read at a glance. */
const FIRST = 12;

/** A house or a suite was named: the reader says which of its services. */
export function Family({ family: { name, members }, onAsk }: Props) {
  const { say } = useShared();
  const [all, setAll] = useState(false);
  return (
    <section class="notice" aria-labelledby="family">
      <h2 id="family">
        <bdi>{say.count("familyTitle", members.length, { name })}</bdi>
      </h2>
      <Members id="members" members={all ? members : members.slice(0, FIRST)} onAsk={onAsk} />
      {members.length > FIRST && (
        <button type="button" class="button" aria-expanded={all} aria-controls="members" onClick={() => setAll(!all)}>
          {all ? say.t("showFewer") : say.t("familyAll", { n: say.number(members.length) })}
        </button>
      )}
    </section>
  );
}

/** The others of a house, beside the service that is called like it. */
export function FamilyBeside({ family: { name, members }, service, onAsk }: Props & { readonly service: string }) {
  const { say } = useShared();
  const others = members.filter(({ id }) => id !== service);
  if (others.length === 0) return null;
  return (
    <details class="family-beside">
      <summary>{say.t("familyMore", { name, n: say.number(others.length) })}</summary>
      <Members id="members" members={others} onAsk={onAsk} />
    </details>
  );
}

interface MembersProps {
  readonly id: string;
  readonly members: FamilyMatch["members"];
  readonly onAsk: (what: string) => void;
}

function Members({ id, members, onAsk }: MembersProps) {
  return (
    <ul class="choices" id={id}>
      {members.map(({ kind, id, name }) => (
        <li key={`${kind} ${id}`}>
          <button type="button" class="chip" onClick={() => onAsk(name)}>
            <bdi>{name}</bdi>
          </button>
        </li>
      ))}
    </ul>
  );
}
