import type { Excluded } from "degafam/worker";
import { useState } from "preact/hooks";
import { useShared } from "../state/context";
import { memo } from "./memo";

interface Props {
  readonly excluded: readonly Excluded[];
  readonly onAsk: (hoster: string) => void;
}

/** What does not stand in the list, and a field to ask about any other hoster. */
function LeftOutPart({ excluded, onAsk }: Props) {
  const { say } = useShared();
  const [name, setName] = useState("");
  return (
    <section class="left-out" aria-label={say.count("leftOutCount", excluded.length)}>
      {excluded.length > 0 && (
        <details>
          <summary>{say.count("leftOutCount", excluded.length)}</summary>
          <ul class="plain">
            {excluded.map((one, index) => (
              <li key={index}>
                <strong>
                  <bdi>{one.name ?? one.hoster ?? one.software}</bdi>
                </strong>
                : {one.reason.text}
                {one.reason.detail && <span class="quiet"> {one.reason.detail}</span>}
              </li>
            ))}
          </ul>
        </details>
      )}
      <form
        class="ask-about"
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim()) onAsk(name.trim());
        }}
      >
        <label for="ask-about">{say.t("askAbout")}</label>
        <input
          id="ask-about"
          type="text"
          autocomplete="off"
          maxLength={200}
          placeholder={say.t("askAboutHint")}
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
        <button type="submit" class="button">
          {say.t("askAboutButton")}
        </button>
      </form>
    </section>
  );
}

export const LeftOut = memo(LeftOutPart);
