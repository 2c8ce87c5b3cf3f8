import { useCallback, useEffect, useMemo, useState } from "preact/hooks";
import { useAnswer } from "./core/useAnswer";
import { useCore } from "./core/useCore";
import { useToday } from "./core/useToday";
import { Elsewhere } from "./parts/Elsewhere";
import { Footer } from "./parts/Footer";
import { Header } from "./parts/Header";
import { heard } from "./parts/heard";
import { Hatch } from "./parts/Letters";
import { later } from "./parts/later";
import { Results } from "./parts/Results";
import { Search } from "./parts/Search";
import { Welcome } from "./parts/Welcome";
import { SharedContext } from "./state/context";
import { about, draw, MOST_WANTS, type Near, NO_FILTERS, NOTHING } from "./state/question";
import { useRoute } from "./state/route";
import { keep, theme as keptTheme, type Theme } from "./state/settings";
import { useQuestion } from "./state/useQuestion";
import { type Lang, type Say, speak } from "./texts";

const PlanView = later(() => import("./parts/plan/PlanView").then((part) => part.PlanView), "page-awaited");

/** The page speaks `first` until another language is chosen and its words are there. */
export function App({ first }: { readonly first: Say }) {
  const { core, restart, reloadPlaces } = useCore();
  const [question, ask] = useQuestion();
  const [route, go] = useRoute(question);
  const [say, setSay] = useState(first);
  const [theme, setTheme] = useState(keptTheme);
  const [said, setSaid] = useState("");
  const { client } = core;
  const today = useToday(client);
  const shared = useMemo(() => ({ say, client, today, announce: setSaid }), [say, client, today]);
  const { answered, busy } = useAnswer(client, question, say.lang, core.whole);
  const { wants } = question;
  const empty = wants.length === 0;
  const bare = empty && route.page === "question";

  useEffect(() => {
    document.documentElement.lang = say.lang;
    if (route.page === "question")
      document.title = empty ? `degafam: ${say.t("tagline")}` : `${say.list(wants)} · degafam`;
  }, [say, wants, route.page]);
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  // Nobody chose a seed: one is drawn, so that no hoster is first for everyone, and kept in the link.
  useEffect(() => {
    if (!empty && question.seed === null) ask({ ...question, seed: draw() }, "replace");
  }, [question]);
  useEffect(() => {
    if (answered.kind !== "answer") return;
    // What is to be read anew in a moment is not read aloud twice.
    if (!answered.unplaced?.awaited) setSaid(heard(answered, say));
    // One text that names several services is the question for a plan.
    const { several } = answered.answer;
    if (several.length === 0 || wants.length !== 1) return;
    const named = several.map(({ match, family, text }) => match?.name ?? family?.name ?? text);
    ask(about(question, ...new Set(named.slice(0, MOST_WANTS))), "replace");
  }, [answered]);

  const waiting = !client ? "starting" : core.places === "loading" && question.near.text ? "placesLoading" : "asking";
  const askNew = useCallback(
    (wants: readonly string[], near: Near) => {
      ask({ ...about(question, ...wants), near, shown: NOTHING.shown, seed: question.seed ?? draw() }, "push");
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
        listed={answered.kind === "answer" && answered.answer.hosters.length > 0}
        onLang={(value) => choose("lang", value)}
        onTheme={(value) => choose("theme", value)}
        onHome={() => ask(NOTHING, "push")}
      />
      <main class={bare ? "empty" : "asked"}>
        <div class="ask">
          <h1 class={bare ? "" : "for-ears"}>{say.t("title")}</h1>
          {bare && <p class="lead">{say.t("lead")}</p>}
          <Search core={core} wants={wants} near={question.near} onAsk={askNew} onReloadPlaces={reloadPlaces} />
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
          {route.page !== "question" ? (
            !core.failed && <Elsewhere route={route} onGo={go} />
          ) : empty ? (
            <Welcome
              onAsk={(what) => askNew([what], question.near)}
              onAtOnce={(need) =>
                ask({ ...about(question, need), filters: { ...NO_FILTERS, noAccount: true }, seed: draw() }, "push")
              }
            />
          ) : wants.length > 1 ? (
            !core.failed && <PlanView question={question} waiting={waiting} onAsk={ask} />
          ) : (
            !core.failed && <Results waiting={waiting} question={question} answered={answered} onAsk={ask} />
          )}
        </div>
      </main>
      <Footer />
      <p class="for-ears" role="status" aria-live="polite">
        {said}
      </p>
    </SharedContext.Provider>
  );
}
