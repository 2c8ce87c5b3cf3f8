import type { Recommendation } from "degafam/worker";
import { useState } from "preact/hooks";
import { save } from "../save";
import { useShared } from "../state/context";
import { options, type Question, single } from "../state/question";
import { Icon } from "./Icon";
import { memo } from "./memo";

interface Props {
  readonly question: Question;
  readonly answer: Recommendation;
}

export function CopyLink() {
  const { say, announce } = useShared();
  const [copied, setCopied] = useState(false);
  const share = async () => {
    await navigator.clipboard.writeText(location.href);
    setCopied(true);
    announce(say.t("shared"));
  };
  return (
    <button type="button" class="button" onClick={() => share().catch(() => {})}>
      <Icon name="link" />
      {say.t(copied ? "shared" : "share")}
    </button>
  );
}

export function PrintButton() {
  const { say } = useShared();
  return (
    <button type="button" class="button" onClick={() => print()}>
      <Icon name="print" />
      {say.t("print")}
    </button>
  );
}

/** The list for elsewhere: its link, paper, a map, a table. */
function ExportsPart({ question, answer }: Props) {
  const { say, client } = useShared();
  const geojson = async () => {
    if (!client) return;
    const asked = { ...options(question, say.lang), format: "geojson" } as const;
    save("degafam.geojson", "application/geo+json", await client.json.recommend(single(question), asked));
  };
  // As spreadsheets open it in the reader's language; with the seed of the answer, so that it has its order.
  const table = async () => {
    if (!client) return;
    const asked = {
      ...options(question, say.lang),
      seed: answer.query.seed,
      format: "csv",
      spreadsheet: true,
    } as const;
    save("degafam.csv", "text/csv", (await client.recommend(single(question), asked)).csv);
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

export const Exports = memo(ExportsPart);
