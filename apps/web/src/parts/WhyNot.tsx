import { DegafamError, type Explanation } from "degafam/worker";
import { useEffect, useState } from "preact/hooks";
import { capital } from "../format";
import { useShared } from "../state/context";
import { options, type Question, single } from "../state/question";
import { Dialog } from "./Dialog";

interface Props {
  readonly question: Question;
  /** Id or name. */
  readonly hoster: string;
  readonly name: string;
  /** Where it stands in the list, which spreads what is nearly equal; none when it is not shown there. */
  readonly rank: number | null;
  readonly onClose: () => void;
}

/** Why a hoster does not stand first, and what would put it there. */
export function WhyNot({ question, hoster, name, rank, onClose }: Props) {
  const { say, client } = useShared();
  const [told, setTold] = useState<Explanation | DegafamError | null>(null);

  useEffect(() => {
    let current = true;
    client?.explain(single(question), hoster, options(question, say.lang)).then(
      (answer) => current && setTold(answer),
      (error) => current && setTold(error instanceof DegafamError ? error : null),
    );
    return () => {
      current = false;
    };
  }, [client, question, hoster, say]);

  const title = told && "hoster" in told ? (told.hoster?.hoster.name ?? name) : name;
  return (
    <Dialog title={say.t("whyNotTitle", { name: title })} onClose={onClose}>
      {told === null && <p class="quiet">{say.t("asking")}</p>}
      {told instanceof DegafamError && (
        <p>
          <bdi>{capital(told.message)}</bdi>. <span class="quiet">{capital(told.hint)}.</span>
        </p>
      )}
      {told && !(told instanceof DegafamError) && <Told answer={told} rank={rank ?? told.rank} />}
    </Dialog>
  );
}

/** Gaps to the first, and what would close them. */
export function Told({ answer, rank }: { readonly answer: Explanation; readonly rank: number | null }) {
  const { say } = useShared();
  if (answer.excluded) {
    return (
      <p>
        {say.t("whyNotOut")} {capital(answer.excluded.text)}. {answer.excluded.detail}
      </p>
    );
  }
  if (rank === 1) return <p>{say.t("whyNotFirst")}</p>;
  if (answer.rank === 1) return <p>{say.t("whyNotTurn")}</p>;
  return (
    <>
      {rank !== null && <p>{say.t("whyNotRank", { rank: say.number(rank), of: say.number(answer.of) })}</p>}
      <ul class="reasons">
        {answer.why_not_first.map((reason) => (
          <li key={reason.code + reason.text}>
            <bdi>{capital(reason.text)}</bdi>
            {reason.detail && <p class="quiet">{reason.detail}</p>}
          </li>
        ))}
      </ul>
      <h3>{say.t("whyNotChange")}</h3>
      {answer.changes.length === 0 ? (
        <p>{say.t("whyNotNothing")}</p>
      ) : (
        <ul class="reasons">
          {answer.changes.map((change) => (
            <li key={change.what}>
              <bdi>{capital(change.text.text)}</bdi>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
