import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { useShared } from "../state/context";

/**
 * A part of the page whose code is fetched when it is first shown, so that no first answer waits for it; `space` is the
 * class of what keeps its place meanwhile.
 */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>, space: string) {
  let loaded: ComponentType<Props> | null = null;
  return function Later(props: Props) {
    const { say } = useShared();
    const [Part, setPart] = useState(() => loaded);
    const [failed, setFailed] = useState(false);
    useEffect(() => {
      if (Part) return;
      load().then(
        (part) => {
          loaded = part;
          setPart(() => part);
        },
        () => setFailed(true),
      );
    }, []);
    if (failed) return <p role="alert">{say.t("startFailed")}</p>;
    return Part ? <Part {...props} /> : <div class={space} aria-busy="true" />;
  };
}
