import { useShared } from "../state/context";
import type { Key } from "../texts";

/** What people leave first; names, not promises: the catalogue answers each. */
const EXAMPLES = ["Google Docs", "Gmail", "Dropbox", "Doodle", "YouTube", "WhatsApp", "Zoom", "GitHub", "Facebook"];
const PROMISES = [
  ["promiseLocalTitle", "promiseLocal"],
  ["promiseWhyTitle", "promiseWhy"],
  ["promiseFairTitle", "promiseFair"],
] as const satisfies (readonly [Key, Key])[];

/** What a newcomer sees: where to begin, and what this is. */
export function Welcome({ onAsk }: { readonly onAsk: (what: string) => void }) {
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
