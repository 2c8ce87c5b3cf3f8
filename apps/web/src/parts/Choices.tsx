interface Props {
  readonly label: string;
  readonly names: readonly string[];
  readonly onAsk: (what: string) => void;
}

/** Names to ask for, in a row. */
export function Choices({ label, names, onAsk }: Props) {
  if (names.length === 0) return null;
  return (
    <div class="choices">
      {label && <span>{label}</span>}
      {names.map((name, index) => (
        <button type="button" class="chip" key={index} onClick={() => onAsk(name)}>
          <bdi>{name}</bdi>
        </button>
      ))}
    </div>
  );
}
