import type { Match } from "degafam/worker";

interface Props {
  readonly label: string;
  readonly candidates: readonly Pick<Match, "kind" | "id" | "name">[];
  readonly onAsk: (what: string) => void;
}

/** Names to ask for, in a row. */
export function Choices({ label, candidates, onAsk }: Props) {
  if (candidates.length === 0) return null;
  return (
    <div class="choices">
      <span>{label}</span>
      {candidates.map(({ kind, id, name }) => (
        <button type="button" class="chip" key={`${kind} ${id}`} onClick={() => onAsk(name)}>
          <bdi>{name}</bdi>
        </button>
      ))}
    </div>
  );
}
