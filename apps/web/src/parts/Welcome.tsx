import { useShared } from "../state/context";
import type { Key } from "../texts";

/** What people leave first; names, not promises: the catalogue answers each. */
const EXAMPLES = ["Google Docs", "Gmail", "Dropbox", "Doodle", "YouTube", "WhatsApp", "Zoom", "GitHub", "Facebook"];
/** Needs that are served without an account, in the reader's words, which the core recognises. */
const AT_ONCE = [
  "needPad",
  "needPoll",
  "needCall",
  "needFile",
  "needSheet",
  "needBoard",
] as const satisfies readonly Key[];
const PROMISES = [
  ["promiseLocalTitle", "promiseLocal"],
  ["promiseWhyTitle", "promiseWhy"],
  ["promiseFairTitle", "promiseFair"],
] as const satisfies (readonly [Key, Key])[];

interface Props {
  readonly onAsk: (what: string) => void;
  /** The same without an account. */
  readonly onAtOnce: (need: string) => void;
}

/** What a newcomer sees: where to begin, and what this is. */
export function Welcome({ onAsk, onAtOnce }: Props) {
  const { say } = useShared();
  return (
    <>
      <div class="choices examples">
        <span>{say.t("examples")}</span>
        {EXAMPLES.map((name) => (
          <button type="button" class="chip" key={name} onClick={() => onAsk(name)}>
            {name}
          </button>
        ))}
      </div>
      <section class="at-once" aria-labelledby="at-once">
        <h2 id="at-once">{say.t("atOnce")}</h2>
        <div class="choices">
          {AT_ONCE.map((need) => (
            <button type="button" class="button" key={need} onClick={() => onAtOnce(say.t(need))}>
              {say.t(need)}
            </button>
          ))}
        </div>
      </section>
      <section class="promises" aria-label={say.t("aboutTitle")}>
        {PROMISES.map(([title, text]) => (
          <div key={title}>
            <h2>{say.t(title)}</h2>
            <p>{say.t(text)}</p>
          </div>
        ))}
      </section>
    </>
  );
}
