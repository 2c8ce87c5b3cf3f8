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

function CopyLink() {
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

/** How an answer is asked for once more, written for elsewhere. */
interface Forms {
  readonly file: string;
  readonly geojson: () => Promise<string>;
  readonly csv: () => Promise<string>;
}

/** An answer for elsewhere: its link, paper, a map, a table. */
export function Takeaway({ file, geojson, csv }: Forms) {
  const { say } = useShared();
  const forms = [
    ["exportGeojson", () => geojson().then((text) => save(`${file}.geojson`, "application/geo+json", text))],
    ["exportCsv", () => csv().then((text) => save(`${file}.csv`, "text/csv", text))],
  ] as const;
  return (
    <div class="exports" role="group" aria-label={say.t("exports")}>
      <CopyLink />
      <PrintButton />
      {forms.map(([key, take]) => (
        <button type="button" class="button" key={key} onClick={take}>
          <Icon name="save" />
          {say.t(key)}
        </button>
      ))}
    </div>
  );
}

/** A table as spreadsheets open it in the reader's language. */
export const TABLE = { format: "csv", spreadsheet: true } as const;

function ExportsPart({ question, answer }: Props) {
  const { say, client } = useShared();
  if (!client) return null;
  const what = single(question);
  // With the seed of the answer, so that it has its order.
  const asked = { ...options(question, say.lang), seed: answer.query.seed };
  return (
    <Takeaway
      file="degafam"
      geojson={() => client.json.recommend(what, { ...asked, format: "geojson" })}
      csv={async () => (await client.recommend(what, { ...asked, ...TABLE })).csv}
    />
  );
}

export const Exports = memo(ExportsPart);
