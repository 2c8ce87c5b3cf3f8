import type { PlanAnswer } from "degafam/worker";
import { save } from "../../save";
import { useShared } from "../../state/context";
import { planned, type Question } from "../../state/question";
import { CopyLink, PrintButton } from "../Exports";
import { Icon } from "../Icon";

interface Props {
  readonly question: Question;
  readonly answer: PlanAnswer;
}

/** The plan for elsewhere: its link, paper, a map, a table. */
export function PlanExports({ question, answer }: Props) {
  const { say, client } = useShared();
  const geojson = async () => {
    if (!client) return;
    const asked = { ...planned(question, say.lang), seed: answer.query.seed, format: "geojson" } as const;
    save("degafam-plan.geojson", "application/geo+json", await client.json.plan(question.wants, asked));
  };
  const table = async () => {
    if (!client) return;
    const asked = {
      ...planned(question, say.lang),
      seed: answer.query.seed,
      format: "csv",
      spreadsheet: true,
    } as const;
    save("degafam-plan.csv", "text/csv", (await client.plan(question.wants, asked)).csv);
  };
  return (
    <div class="exports" role="group" aria-label={say.t("exports")}>
      <CopyLink />
      <PrintButton />
      <button type="button" class="button" onClick={geojson}>
        <Icon name="save" />
        {say.t("exportGeojson")}
      </button>
      <button type="button" class="button" onClick={table}>
        <Icon name="save" />
        {say.t("exportCsv")}
      </button>
    </div>
  );
}
