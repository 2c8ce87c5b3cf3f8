import type { Client, PlaceEcho, PlanAnswer } from "degafam/worker";
import { useEffect, useState } from "preact/hooks";
import { atHome, calledAsIn } from "../parts/places";
import { planned, type Question } from "../state/question";
import type { Lang } from "../texts";
import { failed, type Unplaced, unplacedIn } from "./useAnswer";

export type Planned =
  | { readonly kind: "asking" }
  | {
      readonly kind: "plan";
      /** What was asked about, which the wants of the answer are. */
      readonly question: Question;
      readonly answer: PlanAnswer;
      /** The steps of a plan, by how many hosters it has. */
      readonly steps: { readonly of: number; readonly list: PlanAnswer["steps"] };
      readonly place: PlaceEcho | null;
      readonly unplaced: Unplaced | null;
    }
  | { readonly kind: "error"; readonly message: string; readonly hint: string };

/** The plan for several services; while the next is being worked out, the one before. */
export function usePlan(client: Client | null, question: Question, lang: Lang): { planned: Planned; busy: boolean } {
  const [planned, setPlanned] = useState<Planned>({ kind: "asking" });
  const [of, setOf] = useState<readonly [Client | null, Question, Lang] | null>(null);

  useEffect(() => {
    if (!client) return;
    let current = true;
    const set = (found: Planned) => {
      if (!current) return;
      setPlanned(found);
      setOf([client, question, lang]);
    };
    ask(client, question, lang).then(set, (error) => set(failed(error)));
    return () => {
      current = false;
    };
  }, [client, question, lang]);

  return { planned, busy: of?.[0] !== client || of[1] !== question || of[2] !== lang };
}

async function ask(client: Client, question: Question, lang: Lang): Promise<Planned> {
  const planned = await told(client, question, lang);
  if (!planned.unplaced) return planned;
  const near = await atHome(client, question.near);
  return near === question.near ? planned : { ...(await told(client, { ...question, near }, lang)), question };
}

async function told(client: Client, question: Question, lang: Lang): Promise<Planned & { kind: "plan" }> {
  const whole = await client.plan(question.wants, planned(question, lang));
  const { hosters } = question;
  // The core writes the steps of one plan; those of a smaller one are asked for where it is looked at.
  const smaller = hosters !== null && hosters < size(whole);
  const stepped = smaller
    ? await client.plan(question.wants, { ...planned(question, lang), maxHosters: hosters })
    : whole;
  const place = calledAsIn(question, whole.query.place);
  const unplaced = await unplacedIn(client, question, whole);
  const steps = { of: size(stepped), list: stepped.steps };
  return { kind: "plan", question, answer: whole, steps, place, unplaced };
}

/** How many hosters the plan has that the steps are for. */
const size = ({ plans, chosen }: PlanAnswer): number => plans[chosen ?? 0]?.hosters.length ?? 0;
