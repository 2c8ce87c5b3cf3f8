import type { PlanAnswer } from "degafam/worker";
import { useShared } from "../../state/context";
import { planned, type Question } from "../../state/question";
import { TABLE, Takeaway } from "../Exports";

interface Props {
  readonly question: Question;
  readonly answer: PlanAnswer;
}

export function PlanExports({ question, answer }: Props) {
  const { say, client } = useShared();
  if (!client) return null;
  const { wants } = question;
  const asked = { ...planned(question, say.lang), seed: answer.query.seed };
  return (
    <Takeaway
      file="degafam-plan"
      geojson={() => client.json.plan(wants, { ...asked, format: "geojson" })}
      csv={async () => (await client.plan(wants, { ...asked, ...TABLE })).csv}
    />
  );
}
