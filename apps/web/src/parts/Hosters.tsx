import type { RankedHoster } from "degafam/worker";
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { type Answered, type Live, Reranker, type Row } from "../core/useAnswer";
import { criteriaKey, useCriteria } from "../core/useCriteria";
import { useShared } from "../state/context";
import {
  countFilters,
  draw,
  MOST_SHOWN,
  NO_FILTERS,
  NOWHERE,
  type Question,
  SHOWN,
  single,
  type Weights,
} from "../state/question";
import { Adjust } from "./Adjust";
import { Exports } from "./Exports";
import { HosterCard } from "./HosterCard";
import { Icon } from "./Icon";
import { LeftOut } from "./LeftOut";
import { Legend } from "./Letters";
import { later } from "./later";
import { Moving, TOLD_WITH_MOVING } from "./Moving";
import { outOfOrder } from "./order";
import { changePlace, nameOf } from "./places";
import { Asked } from "./Sheet";
import { Software } from "./Software";
import { useNarrow } from "./useNarrow";
import { WHITE, WhiteZone } from "./WhiteZone";

/** Kilometres from which the reader hears how precisely a place is known: a town is within five, a postal area may not be. */
const VAGUE = 15;

const HosterMap = later(() => import("../map/Map").then((part) => part.HosterMap), "map-frame");
const WhyNot = later(() => import("./WhyNot").then((part) => part.WhyNot), "");

interface Props {
  readonly question: Question;
  readonly answered: Answered & { kind: "answer" };
  readonly onAsk: (question: Question, how: "push" | "replace") => void;
}

/** Hosters as a list and as a map, each pointing at the other. */
export function Hosters({ question, answered, onAsk }: Props) {
  const { say, client } = useShared();
  const { asked, answer, place, all, nearest, nearEquals, unplaced } = answered;
  const [live, setLive] = useState<Live | null>(null);
  const [pointed, setPointed] = useState<string | null>(null);
  const [wanted, setWanted] = useState<{ id: string } | null>(null);
  const [whyNot, setWhyNot] = useState<{ hoster: string; name: string; rank: number | null } | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const narrow = useNarrow();
  const [mapOpen, setMapOpen] = useState(false);

  const settled = useMemo(() => answer.hosters.map((ranked): Row => ({ ranked, score: ranked.score })), [answer]);
  const rows = live?.rows ?? settled;
  const mapped = useNextFrame(rows);
  const criteria = useCriteria(client, answer.hosters, say.lang);

  const reranker = useRef<Reranker | null>(null);
  useEffect(() => {
    reranker.current = client && new Reranker(client, asked, say.lang, answer);
    setLive(null);
  }, [client, answer]);

  // What the numbers bring up must be known in full before: when the first slider is reached for, not at every question.
  const prepare = useCallback(() => void reranker.current?.fill(), []);
  const took = useRef<(ms: number) => void>(() => {});
  const move = useCallback((weights: Weights, told: (ms: number) => void) => {
    took.current = told;
    reranker.current?.move(weights, setLive);
  }, []);
  // From the movement to the list laid out anew.
  useLayoutEffect(() => {
    if (!live || !list.current?.offsetHeight) return;
    const { duration } = performance.measure("rerank", { start: live.since });
    requestAnimationFrame(() => took.current(duration));
  }, [live]);
  const choose = useCallback((id: string) => {
    setPointed(id);
    const item = document.getElementById(`hoster-${id}`);
    item?.scrollIntoView({ block: "center" });
    item?.focus({ preventScroll: true });
  }, []);
  const bring = useCallback((id: string) => {
    setPointed(id);
    setMapOpen(true);
    setWanted({ id });
    requestAnimationFrame(() => document.querySelector(".map, .map-frame")?.scrollIntoView({ block: "nearest" }));
  }, []);
  const why = useCallback(
    ({ hoster, rank }: RankedHoster) => setWhyNot({ hoster: hoster.id, name: hoster.name, rank }),
    [],
  );

  const askAbout = useCallback((name: string) => setWhyNot({ hoster: name, name, rank: null }), []);

  // Why a hoster is not first is told without a place that is not clear, like the list.
  const measured = useMemo(() => (unplaced ? { ...asked, near: NOWHERE } : asked), [asked, unplaced]);

  const filtered = countFilters(question.filters) > 0;
  const orders = useMemo(() => outOfOrder(rows, answer.query.band), [rows, answer]);
  const only = question.filters.software;
  const setOnly = (software: string) => onAsk({ ...question, filters: { ...question.filters, software } }, "push");
  return (
    <section class="hosters" aria-labelledby="hosters">
      <header class="section-head">
        <h2 id="hosters" tabIndex={-1}>
          {place ? say.t("hostersNear", { place: nameOf(place, say) }) : say.t("hosters")}
        </h2>
        <p class="quiet">
          {all > 0 && say.t("hostersLead", { shown: say.number(rows.length), all: say.number(all) })}{" "}
          {place && place.precision_km >= VAGUE && say.t("placeWithin", { km: say.km(place.precision_km) })}
          {!place && !unplaced && say.t("noPlaceYet")}
        </p>
        {place?.understood_as && (
          <p class="quiet guessed-place">
            <bdi>{say.t("placeGuessed", { place: place.understood_as })}</bdi>{" "}
            <button type="button" class="link" onClick={changePlace}>
              {say.t("changePlace")}
            </button>
          </p>
        )}
        <Asked question={question} place={place} />
      </header>
      {place && nearest !== null && nearest > WHITE && <WhiteZone km={nearest} />}
      <Adjust
        question={question}
        alternatives={answer.alternatives}
        placed={place !== null}
        onAsk={onAsk}
        onMove={move}
        onReach={prepare}
      />
      {rows.length === 0 ? (
        <div class="notice">
          <h3>{say.t(filtered ? "noHosters" : "noHostersAtAll")}</h3>
          <p>{say.t("noHostersHint")}</p>
          {filtered && (
            <button
              type="button"
              class="button primary"
              onClick={() => onAsk({ ...question, filters: NO_FILTERS }, "push")}
            >
              {say.t("resetFilters")}
            </button>
          )}
        </div>
      ) : null}
      <div class="list-and-map">
        <div class="list">
          <ol class="hoster-list" ref={list}>
            {rows.map(({ ranked, score }, index) => (
              <li
                key={ranked.hoster.id}
                id={`hoster-${ranked.hoster.id}`}
                class={pointed === ranked.hoster.id ? "pointed" : ""}
                tabIndex={-1}
                onPointerEnter={() => setPointed(ranked.hoster.id)}
                onPointerLeave={() => setPointed(null)}
                onFocusCapture={() => setPointed(ranked.hoster.id)}
              >
                <p class="score">
                  <span class="for-ears">{say.t("scoreOf", { n: say.hundred(score) })}</span>
                  <span aria-hidden="true">
                    <b>{say.hundred(score)}</b> {say.t("score")}
                  </span>
                </p>
                {orders[index] && <p class="order quiet">{say.t(orders[index])}</p>}
                <HosterCard
                  ranked={ranked}
                  judged={criteria.get(criteriaKey(ranked)) ?? null}
                  onWhyNot={why}
                  onPoint={bring}
                />
              </li>
            ))}
          </ol>
          {all > rows.length && question.shown < MOST_SHOWN && (
            <button
              type="button"
              class="button wide"
              onClick={() => onAsk({ ...question, shown: Math.min(question.shown + SHOWN, MOST_SHOWN) }, "replace")}
            >
              {say.t("more")}
            </button>
          )}
          {nearEquals > 1 && (
            <p class="turns">
              <span>{say.t("takeTurns", { n: say.number(nearEquals) })}</span>
              <button
                type="button"
                class="button small"
                onClick={() => onAsk({ ...question, seed: draw() }, "replace")}
              >
                <Icon name="deal" />
                {say.t("dealAgain")}
              </button>
            </p>
          )}
          {rows.length > 0 && <Legend />}
        </div>
        <aside class="beside">
          <Software alternatives={answer.alternatives} only={only} onOnly={setOnly} />
          {answer.match && (
            <Moving
              what={single(question)}
              name={answer.match.name}
              lead={answer.notes.find(({ code }) => code === TOLD_WITH_MOVING)?.text ?? ""}
            />
          )}
          {rows.length > 0 && (
            <>
              {narrow && (
                <button
                  type="button"
                  class="button wide map-toggle"
                  aria-expanded={mapOpen}
                  onClick={() => setMapOpen(!mapOpen)}
                >
                  {say.t(mapOpen ? "mapHide" : "mapShow")}
                </button>
              )}
              {(!narrow || mapOpen) && (
                <HosterMap
                  rows={mapped}
                  place={place}
                  pointed={pointed}
                  wanted={wanted}
                  onPoint={setPointed}
                  onChoose={choose}
                />
              )}
            </>
          )}
        </aside>
      </div>
      <LeftOut excluded={answer.excluded} onAsk={askAbout} />
      <Exports question={asked} answer={answer} />
      {whyNot && <WhyNot question={measured} {...whyNot} onClose={() => setWhyNot(null)} />}
    </section>
  );
}

/** The same value a frame later: the map follows once the list stands. */
function useNextFrame<T>(value: T): T {
  const [late, setLate] = useState(value);
  useEffect(() => {
    const frame = requestAnimationFrame(() => setLate(value));
    return () => cancelAnimationFrame(frame);
  }, [value]);
  return late;
}
