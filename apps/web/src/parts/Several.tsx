import type { Part } from "degafam/worker";
import { useShared } from "../state/context";
import { guessed, HOWS } from "./recognised";

interface Props {
  readonly parts: readonly Part[];
  readonly onAsk: (what: string) => void;
}

/** Several services were named: the reader says which one comes first, and hears which part was not understood. */
export function Several({ parts, onAsk }: Props) {
  const { say } = useShared();
  const unknown = parts.filter(({ match, family }) => !match && !family);
  return (
    <section class="notice" aria-labelledby="several">
      <h2 id="several">{say.t("severalTitle")}</h2>
      <ul class="choices">
        {parts.map(({ match, family }, index) => {
          const name = match?.name ?? family?.name;
          return (
            name && (
              <li key={index}>
                <button type="button" class="chip" onClick={() => onAsk(name)}>
                  <bdi>{name}</bdi>
                  {match && guessed(match) && <span class="quiet"> {say.t(HOWS[match.how])}</span>}
                </button>
              </li>
            )
          );
        })}
      </ul>
      {unknown.length > 0 && (
        <>
          <p>
            {say.t("severalUnknown")}{" "}
            {unknown.map(({ text }, index) => (
              <span key={index}>
                {index > 0 && ", "}
                <b>
                  <bdi>{text}</bdi>
                </b>
              </span>
            ))}
            .
          </p>
          <p class="quiet">{say.t("unknownText")}</p>
        </>
      )}
    </section>
  );
}
