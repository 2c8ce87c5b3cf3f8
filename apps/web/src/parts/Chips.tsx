import { useShared } from "../state/context";
import { Icon } from "./Icon";

interface Props {
  readonly wants: readonly string[];
  readonly onRemove: (want: string) => void;
}

/** The services that are left together; each can be taken away again. */
export function Chips({ wants, onRemove }: Props) {
  const { say } = useShared();
  if (wants.length === 0) return null;
  return (
    <ul class="chips" aria-label={say.t("wanted")}>
      {wants.map((want) => (
        <li key={want}>
          <bdi>{want}</bdi>
          <button type="button" aria-label={say.t("removeWant", { name: want })} onClick={() => onRemove(want)}>
            <Icon name="close" />
          </button>
        </li>
      ))}
    </ul>
  );
}
