import type { RankedHoster } from "degafam/worker";
import { leading } from "../format";
import { Icon } from "./Icon";

interface Props {
  readonly step: RankedHoster["next"][number];
  readonly main: boolean;
  /** Whom it leads to, for those who hear the link alone. */
  readonly name: string;
}

/** What to do next, in the words of the core: a link where it leads somewhere. */
export function Next({ step, main, name }: Props) {
  const { text, link } = leading(step);
  if (!link) return <span>{text}</span>;
  return (
    <a class={main ? "button primary" : "link"} href={link} rel="noopener noreferrer" aria-label={`${text}: ${name}`}>
      {text}
      {main && <Icon name="out" />}
    </a>
  );
}
