import { useCallback, useEffect, useMemo, useState } from "preact/hooks";
import { useAnswer } from "./core/useAnswer";
import { useCore } from "./core/useCore";
import { Header } from "./parts/Header";
import { heard } from "./parts/heard";
import { Hatch } from "./parts/Letters";
import { Results } from "./parts/Results";
import { Search } from "./parts/Search";
import { Welcome } from "./parts/Welcome";
import { SharedContext } from "./state/context";
import { about, draw, type Near, NOTHING } from "./state/question";
import { keep, theme as keptTheme, type Theme } from "./state/settings";
import { useQuestion } from "./state/useQuestion";
import { type Lang, type Say, speak } from "./texts";

/** The page speaks `first` until another language is chosen and its words are there. */
export function App({ first }: { readonly first: Say }) {
  const { core, restart, reloadPlaces } = useCore();
  const [question, ask] = useQuestion();
  const [say, setSay] = useState(first);
  const [theme, setTheme] = useState(keptTheme);
  const [said, setSaid] = useState("");
  const { client } = core;
  const shared = useMemo(() => ({ say, client, announce: setSaid }), [say, client]);
  const { answered, busy } = useAnswer(client, question, say.lang, core.whole);
  const empty = question.what.trim() === "";

  useEffect(() => {
    document.documentElement.lang = say.lang;
    document.title = empty ? `degafam: ${say.t("tagline")}` : `${question.what} · degafam`;
  }, [say, question.what]);
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  // Nobody chose a seed: one is drawn, so that no hoster is first for everyone, and kept in the link.
  useEffect(() => {
    if (!empty && question.seed === null) ask({ ...question, seed: draw() }, "replace");
  }, [question]);
  useEffect(() => {
    // What is to be read anew in a moment is not read aloud twice.
    if (answered.kind === "answer" && !answered.unplaced?.awaited) setSaid(heard(answered, say));
  }, [answered]);

  const askNew = useCallback(
    (what: string, near: Near) => {
      ask({ ...about(question, what), near, shown: NOTHING.shown, seed: question.seed ?? draw() }, "push");
    },
    [question, ask],
  );

  const choose = (key: "lang" | "theme", value: Lang | Theme) => {
    keep(key, value);
    if (key === "lang") speak(value as Lang).then(setSay, () => {});
    else setTheme(value as Theme);
  };

  return (
    <SharedContext.Provider value={shared}>
      <Hatch />
      <Header
        theme={theme}
        onLang={(value) => choose("lang", value)}
        onTheme={(value) => choose("theme", value)}
        onHome={() => ask(NOTHING, "push")}
      />
      <main class={empty ? "empty" : "asked"}>
        <div class="ask">
          <h1 class={empty ? "" : "for-ears"}>{say.t("title")}</h1>
          {empty && <p class="lead">{say.t("lead")}</p>}
          <Search core={core} what={question.what} near={question.near} onAsk={askNew} onReloadPlaces={reloadPlaces} />
        </div>
        <div id="results" tabIndex={-1} aria-busy={busy && !core.failed}>
          {core.failed && (
            <section class="notice" role="alert">
              <h2>{say.t("startFailed")}</h2>
              <p>{core.failed}</p>
              <button type="button" class="button primary" onClick={restart}>
                {say.t("retry")}
              </button>
            </section>
          )}
          {core.overlayFailed && (
            <p class="notice" role="alert">
              <span>
                {say.t("overlayFailed")} <bdi>{core.overlayFailed}</bdi>
              </span>
            </p>
          )}
          {core.releaseRefused && (
            <p class="notice" role="alert">
              <span>
                {say.t("releaseRefused")} <bdi>{core.releaseRefused}</bdi>
              </span>
            </p>
          )}
          {empty ? (
            <Welcome onAsk={(what) => askNew(what, question.near)} />
          ) : (
            !core.failed && <Results core={core} question={question} answered={answered} onAsk={ask} />
          )}
        </div>
      </main>
      <p class="for-ears" role="status" aria-live="polite">
        {said}
      </p>
    </SharedContext.Provider>
  );
}
