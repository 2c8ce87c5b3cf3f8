import { DegafamError, type Explanation } from "degafam/worker";
import { useEffect, useState } from "preact/hooks";
import { capital } from "../../format";
import { useShared } from "../../state/context";
import { type Near, NOTHING, options } from "../../state/question";
import { Combobox } from "../Combobox";
import { nearOf } from "../places";
import { useSuggest, useSuggestPlace } from "../useSuggest";
import { Told } from "../WhyNot";

interface Props {
  readonly id: string;
  readonly name: string;
  /** What was asked by the address, and from where. */
  readonly service: string;
  readonly near: Near;
  /** What to ask where the address asks nothing. */
  readonly firstService: string;
  readonly firstTown: string;
  readonly onAsk: (service: string, near: Near) => void;
}

/** What one leaves, or needs: no hoster is asked for here. */
const LEFT = ["service", "software", "need"] as const;

/** A service and a town, and why the hoster stands where it stands for who asks that. */
export function WhyRank(props: Props) {
  const { say, client } = useShared();
  const [service, setService] = useState(props.service || props.firstService);
  const [near, setNear] = useState<Near>(
    props.service ? props.near : { ...NOTHING.near, text: props.near.text || props.firstTown },
  );
  const told = useExplained(props);

  const suggest = useSuggest(LEFT, 16);
  const suggestPlace = useSuggestPlace();
  const send = () => service.trim() && props.onAsk(service.trim(), near);

  return (
    <section aria-labelledby="rank">
      <h3 id="rank">{say.t("rankTitle", { name: props.name })}</h3>
      <p>{say.t("rankLead")}</p>
      <form
        class="rank-form"
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <Combobox
          name="service"
          label={say.t("rankService")}
          short={say.t("rankService")}
          hint={say.t("whatHint")}
          value={service}
          onInput={setService}
          onChoose={({ name }) => setService(name)}
          onEnter={send}
          suggest={suggest}
          nothing={say.t("noSuggestions")}
          waiting={client ? "" : say.t("starting")}
        />
        <Combobox
          name="town"
          label={say.t("rankTown")}
          short={say.t("rankTown")}
          hint={say.t("whereHint")}
          value={near.text}
          onInput={(text) => setNear({ text, country: "", point: null })}
          onChoose={async (chosen) => client && setNear(await nearOf(client, chosen))}
          onEnter={send}
          suggest={suggestPlace}
          nothing={say.t("noPlaces")}
          waiting={client ? "" : say.t("starting")}
        />
        <button type="submit" class="button primary">
          {say.t("rankAsk")}
        </button>
      </form>
      <div class="rank-told" role="status">
        {props.service && told === null && <p class="quiet">{say.t("asking")}</p>}
        {told instanceof DegafamError && (
          <p>
            <bdi>{capital(told.message)}</bdi>. <span class="quiet">{capital(told.hint)}.</span>
          </p>
        )}
        {told && !(told instanceof DegafamError) && <Explained answer={told} />}
      </div>
    </section>
  );
}

function Explained({ answer }: { readonly answer: Explanation }) {
  const { say } = useShared();
  const { match, query, score } = answer;
  if (!match) return <p>{say.t("unknownTitle", { what: query.what })}.</p>;
  const from = query.place?.name ? say.t("rankFrom", { what: match.name, place: query.place.name }) : match.name;
  return (
    <>
      <h4>
        <bdi>{from}</bdi>
      </h4>
      {score !== null && (
        <p>
          {say.t("rankIs", { rank: say.number(answer.rank ?? 0), of: say.number(answer.of) })}{" "}
          {say.t("scoreOf", { n: say.hundred(score) })}.
        </p>
      )}
      {/* The rank is told above. */}
      <Told answer={answer} rank={answer.rank === 1 ? 1 : null} />
    </>
  );
}

/** Why it ranks so for what the address asks; by score alone, whoever's turn it is. */
function useExplained({ id, service, near }: Props): Explanation | DegafamError | null {
  const { say, client } = useShared();
  const [told, setTold] = useState<Explanation | DegafamError | null>(null);
  useEffect(() => {
    let current = true;
    setTold(null);
    if (client && service) {
      client.explain(service, id, { ...options({ ...NOTHING, near, seed: 0 }, say.lang) }).then(
        (answer) => current && setTold(answer),
        (error) => current && setTold(error instanceof DegafamError ? error : null),
      );
    }
    return () => {
      current = false;
    };
  }, [client, id, service, near, say]);
  return told;
}
