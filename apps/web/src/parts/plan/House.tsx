import { useState } from "preact/hooks";
import { useShared } from "../../state/context";

interface Props {
  readonly name: string;
  readonly members: readonly string[];
  readonly onTake: (members: readonly string[]) => void;
}

/** The services of a house, to take several of them at once. */
export function House({ name, members, onTake }: Props) {
  const { say } = useShared();
  const [taken, setTaken] = useState<readonly string[]>([]);
  return (
    <fieldset class="notice small">
      <legend>
        <bdi>{say.count("houseTitle", members.length, { name })}</bdi>
      </legend>
      <div class="house">
        {members.map((member) => (
          <label class="check" key={member}>
            <input
              type="checkbox"
              checked={taken.includes(member)}
              onChange={(event) =>
                setTaken(event.currentTarget.checked ? [...taken, member] : taken.filter((one) => one !== member))
              }
            />
            <bdi>{member}</bdi>
          </label>
        ))}
      </div>
      <button type="button" class="button" disabled={taken.length === 0} onClick={() => onTake(taken)}>
        {say.t("houseTake")}
      </button>
    </fieldset>
  );
}
