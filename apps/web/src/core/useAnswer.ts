import {
  type Client,
  DegafamError,
  type Place,
  type PlaceEcho,
  type RankedHoster,
  type Recommendation,
} from "degafam/worker";
import { useLayoutEffect, useState } from "preact/hooks";
import { atHome, calledAsIn } from "../parts/places";
import { MOST_SHOWN, NOWHERE, options, type Question, single, type Weights } from "../state/question";
import type { Lang } from "../texts";

export type Answered =
  | { readonly kind: "none" }
  | { readonly kind: "asking" }
  | {
      readonly kind: "answer";
      /** The question as it was asked: of a place at home, with its country. */
      readonly asked: Question;
      readonly answer: Recommendation;
      /** Where the reader is, under the name that they chose. */
      readonly place: PlaceEcho | null;
      readonly all: number;
      /** Kilometres to the nearest of all; none where no distance is known. */
      readonly nearest: number | null;
      readonly nearEquals: number;
      readonly unplaced: Unplaced | null;
    }
  | { readonly kind: "error"; readonly message: string; readonly hint: string };

/** A place that was given and is not clear, or not yet: the answer does without distances. */
export interface Unplaced {
  readonly text: string;
  /** What it may be, likeliest first. */
  readonly candidates: readonly Place[];
  /** The core's own sentence. */
  readonly why: string;
  /** Whether the list of places is still on its way: an answer with distances follows. */
  readonly awaited: boolean;
}

/** The most that the core counts at once. */
const MOST_COUNTED = 10_000;

/** Who was asked what, in which language. */
interface Asked {
  readonly client: Client | null;
  readonly question: Question;
  readonly lang: Lang;
}

/**
 * The answer to a settled question; while the next is being worked out, the one before, so that nothing jumps. It is busy
 * from the first rendering of a question on, not only once the effect that asks has run.
 */
export function useAnswer(
  client: Client | null,
  question: Question,
  lang: Lang,
  whole: boolean,
): { answered: Answered; busy: boolean } {
  const [last, setLast] = useState<{ answered: Answered; of: Asked | null }>({ answered: { kind: "none" }, of: null });
  const empty = single(question) === "";

  // At once rather than after the page is drawn: the worker answers meanwhile.
  useLayoutEffect(() => {
    let current = true;
    const of = { client, question, lang };
    const set = (answered: Answered) => current && setLast({ answered, of });
    const early = (answered: Answered) => current && setLast({ answered, of: null });
    if (empty) set({ kind: "none" });
    else {
      setLast((before) => (before.answered.kind === "answer" ? before : { answered: { kind: "asking" }, of: null }));
      if (client) ask(client, question, lang, early).then(set, (error) => set(failed(error)));
    }
    return () => {
      current = false;
    };
    // What comes to be known is told, too.
  }, [client, question, lang, whole]);

  const { answered, of } = last;
  const settled = of?.client === client && of?.question === question && of?.lang === lang;
  return { answered, busy: !empty && !settled };
}

/** The answer; where it waits for the list of places, `early` is told what holds without distances. */
async function ask(
  client: Client,
  question: Question,
  lang: Lang,
  early: (answered: Answered) => void,
): Promise<Answered> {
  const { near, filters } = question;
  // A radius or a region leaves out what cannot be measured yet.
  const measured = filters.withinKm !== null || filters.region !== "";
  if (near.text && !near.point && !measured && !(await client.knows(near.text, near.country))) {
    const answered = await told(client, { ...question, near: NOWHERE }, lang);
    early({ ...answered, unplaced: { text: near.text, candidates: [], why: "", awaited: true } });
  }
  const answered = await told(client, question, lang);
  if (!answered.unplaced) return answered;
  const home = await atHome(client, near);
  return home === near ? answered : told(client, { ...question, near: home }, lang);
}

async function told(client: Client, question: Question, lang: Lang): Promise<Answered & { kind: "answer" }> {
  const { limit: _, ...given } = options(question, lang);
  // The numbers of all tell how many there are; they cost far less than the texts of the few that are shown.
  const [answer, standings] = await Promise.all([
    client.recommend(single(question), { ...given, limit: question.shown }),
    client.standings(single(question), { ...given, limit: MOST_COUNTED }),
  ]);
  const place = calledAsIn(question, answer.query.place);
  const unplaced = await unplacedIn(client, question, answer);
  const distances = standings.hosters.flatMap(({ distance_km }) => distance_km ?? []);
  const nearest = distances.length > 0 ? Math.min(...distances) : null;
  const { hosters, near_equals: nearEquals } = standings;
  return { kind: "answer", asked: question, answer, place, all: hosters.length, nearest, nearEquals, unplaced };
}

/** The places to choose from, with the regions that tell namesakes apart, which an answer does not carry. */
export async function unplacedIn(
  client: Client,
  { near: { text, country } }: Question,
  { notes, query }: Pick<Recommendation, "notes" | "query">,
): Promise<Unplaced | null> {
  const why = notes.find(({ code }) => code === "place_unknown")?.text;
  if (why === undefined) return null;
  if (query.place_candidates.length === 0) return { text, candidates: [], why, awaited: false };
  const { candidates } = await client.place(text, country ? { country } : {});
  return { text, candidates, why, awaited: false };
}

export function failed(error: unknown): { kind: "error"; message: string; hint: string } {
  if (!(error instanceof DegafamError)) return { kind: "error", message: String(error), hint: "" };
  return { kind: "error", message: error.message, hint: error.hint };
}

/** A hoster of the list; its score may be newer than what else is told of it. */
export interface Row {
  readonly ranked: RankedHoster;
  readonly score: number;
}

/** The order of hosters while weights are being moved. */
export interface Live {
  readonly rows: readonly Row[];
  /** When the slider moved, milliseconds of the page's clock. */
  readonly since: number;
}

/**
 * Puts the hosters in order while a slider moves: the core's numbers order what was already told in full. One question is
 * under way at a time, and the newest waits; whatever came between is skipped.
 */
export class Reranker {
  readonly #client: Client;
  readonly #question: Question;
  readonly #lang: Lang;
  readonly #known = new Map<string, RankedHoster>();
  #filling: Promise<void> | null = null;
  #busy = false;
  #next: { weights: Weights; since: number } | null = null;

  constructor(client: Client, question: Question, lang: Lang, answer: Recommendation) {
    this.#client = client;
    this.#question = question;
    this.#lang = lang;
    for (const ranked of answer.hosters) this.#known.set(ranked.hoster.id, ranked);
  }

  /** Has every hoster told in full that moving the sliders may bring up. */
  fill(): Promise<void> {
    this.#filling ??= this.#client
      .recommend(single(this.#question), options({ ...this.#question, shown: MOST_SHOWN * 3 }, this.#lang))
      .then(({ hosters }) => {
        for (const ranked of hosters) if (!this.#known.has(ranked.hoster.id)) this.#known.set(ranked.hoster.id, ranked);
      })
      .catch(() => {});
    return this.#filling;
  }

  async move(weights: Weights, show: (live: Live) => void): Promise<void> {
    this.#next = { weights, since: performance.now() };
    if (this.#busy) return;
    this.#busy = true;
    try {
      await this.fill();
      while (this.#next) {
        const { weights, since } = this.#next;
        this.#next = null;
        const asked = options({ ...this.#question, weights }, this.#lang);
        const { hosters } = await this.#client.standings(single(this.#question), asked);
        const rows = hosters.flatMap((standing) => {
          const ranked = this.#known.get(standing.hoster);
          return ranked ? [{ ranked, score: standing.score }] : [];
        });
        show({ rows, since });
      }
    } catch {
      // The settled question tells what is wrong.
    } finally {
      this.#busy = false;
    }
  }
}
