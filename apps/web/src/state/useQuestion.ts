import { useCallback, useEffect, useState } from "preact/hooks";
import { read, write } from "./fragment";
import type { Question } from "./question";
import { route } from "./route";

/** The question that stands in the address of the page: there only, and nowhere else. */
export function useQuestion(): [Question, (next: Question, how: "push" | "replace") => void] {
  const [question, setQuestion] = useState(() => read(location.hash));

  useEffect(() => {
    const follow = () => setQuestion(read(location.hash));
    addEventListener("popstate", follow);
    return () => removeEventListener("popstate", follow);
  }, []);

  const ask = useCallback((next: Question, how: "push" | "replace") => {
    const fragment = write(next);
    const address = fragment ? `#${fragment}` : location.pathname + location.search;
    const elsewhere = route(location.hash).page !== "question";
    if (how === "push" && (elsewhere || write(read(location.hash)) !== fragment)) history.pushState(null, "", address);
    else history.replaceState(null, "", address);
    setQuestion(next);
  }, []);

  return [question, ask];
}
