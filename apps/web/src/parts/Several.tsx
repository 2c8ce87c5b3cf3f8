import type { Part } from "degafam/worker";
import { useShared } from "../state/context";
import { Choices } from "./Choices";

interface Props {
  readonly parts: readonly Part[];
  readonly onAsk: (what: string) => void;
}

/** Several services were named: the reader says which one comes first, and hears which part was not understood. */
export function Several({ parts, onAsk }: Props) {
  const { say } = useShared();
  const known = parts.flatMap(({ match, family }) => match?.name ?? family?.name ?? []);
  // Alone, a text is also searched for typing mistakes.
  const unknown = parts.filter(({ match, family }) => !match && !family).map(({ text }) => text);
  return (
    <section class="notice" aria-labelledby="several">
      <h2 id="several">{say.t("severalTitle")}</h2>
      <Choices label="" names={known} onAsk={onAsk} />
      <Choices label={say.t("severalUnknown")} names={unknown} onAsk={onAsk} />
    </section>
  );
}
