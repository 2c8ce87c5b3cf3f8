import type { Want } from "degafam/worker";
import { useShared } from "../../state/context";
import { Choices } from "../Choices";
import { House } from "./House";

interface Props {
  /** What was typed, and what the core made of it: of a house, each of its services. */
  readonly asked: readonly string[];
  readonly wants: readonly Want[];
  readonly onReplace: (text: string, others: readonly string[]) => void;
}

/** What was not recognised, what was only guessed, and houses whose services were all taken. */
export function Unclear({ asked, wants, onReplace }: Props) {
  const { say } = useShared();
  const unknown = wants.filter(({ match }) => !match);
  const guessed = wants.filter(({ match }) => match && (match.how === "typo" || match.how === "resemblance"));
  const houses = [...new Set(wants.flatMap(({ family }) => family ?? []))];
  return (
    <>
      {unknown.map(({ text, suggestions }) => (
        <div class="notice small" key={text}>
          <p>
            <bdi>{say.t("unknownTitle", { what: text })}</bdi>
          </p>
          <Choices
            label={say.t("didYouMean")}
            names={suggestions.map(({ name }) => name)}
            onAsk={(name) => onReplace(text, [name])}
          />
        </div>
      ))}
      {guessed.map(({ text, match }) => (
        <p class="quiet" key={text}>
          <bdi>{say.t("wantGuessed", { text, name: match?.name ?? "" })}</bdi>
        </p>
      ))}
      {houses.map((house) => (
        <House
          key={house}
          name={house}
          members={wants.filter(({ family }) => family === house).map(({ match, text }) => match?.name ?? text)}
          onTake={(members) => {
            const text = asked.find((want) => want.toLowerCase() === house.toLowerCase()) ?? house;
            onReplace(text, members);
          }}
        />
      ))}
    </>
  );
}
