import type { MovingAdvice, MovingAnswer, MovingTarget } from "degafam/worker";
import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import { capital, host, href } from "../format";
import { useShared } from "../state/context";
import { Source } from "./Source";

/** The note of an answer that says the first step, which stands here. */
export const TOLD_WITH_MOVING = "first_step";
/** As many programs as are told how to get into; the others are one click away at `moving` of each hoster. */
const TARGETS = 6;

interface Props {
  readonly what: string;
  readonly name: string;
  /** What to do first, as the answer says it. */
  readonly lead: string;
}

/** How one leaves a service: what to do before, what it gives back, what takes it in, what stays behind. */
export function Moving({ what, name, lead }: Props) {
  const { say, client } = useShared();
  const [open, setOpen] = useState(false);
  const [answer, setAnswer] = useState<MovingAnswer | null>(null);
  useEffect(() => setAnswer(null), [what, say]);
  useEffect(() => {
    if (!open || answer) return;
    let current = true;
    client?.move(what, { lang: say.lang }).then(
      (found) => current && setAnswer(found),
      () => {},
    );
    return () => {
      current = false;
    };
  }, [client, what, say, open, answer]);
  return (
    <details class="moving fold" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <b>{say.t("movingTitle", { name })}</b>
        {lead && <span class="quiet"> {capital(lead)}</span>}
      </summary>
      {answer ? <Told answer={answer} /> : <p class="quiet">{say.t("asking")}</p>}
    </details>
  );
}

function Told({ answer }: { readonly answer: MovingAnswer }) {
  const { say } = useShared();
  const { effort, before, request, to, stays, bridges, close, notes } = answer;
  return (
    <>
      {effort && (
        <p>
          <strong>{capital(effort.reason.text)}</strong> {effort.text}
        </p>
      )}
      {notes.map((note) => (
        <p class="quiet" key={note.code}>
          {capital(note.text)}.
        </p>
      ))}
      <Advice title={say.t("stepBefore")} list={before} />
      {answer.export.length > 0 && (
        <Part title={say.t("stepExport")}>
          {answer.export.map((one) => (
            <li key={one.text}>
              <bdi>{one.text}</bdi>
              {one.formats.length > 0 && <span class="quiet"> {one.formats.map(({ name }) => name).join(", ")}</span>}
              {one.loses && <span class="quiet"> {say.t("movingWithout", { what: one.loses })}</span>}{" "}
              <Known source={one.source} />
            </li>
          ))}
          {request && (
            <li>
              <bdi>{request.text}</bdi> <Address url={request.url} />
            </li>
          )}
        </Part>
      )}
      {to.some((target) => target.import.length > 0) && (
        <Part title={say.t("stepImport")}>
          {to
            .filter((target) => target.import.length > 0)
            .slice(0, TARGETS)
            .map((target) => (
              <Target key={target.software.id} target={target} />
            ))}
        </Part>
      )}
      <Advice title={say.t("stepKeepBoth")} list={bridges} />
      <Advice title={say.t("movingStays")} list={stays} />
      {close && (
        <Part title={say.t("stepClose")}>
          <li>
            <bdi>{close.text}</bdi> <Address url={close.url} /> <Known source={close.source} />
          </li>
        </Part>
      )}
    </>
  );
}

function Target({ target }: { readonly target: MovingTarget }) {
  const { say } = useShared();
  return (
    <li>
      <strong>
        <bdi>{target.software.name}</bdi>
      </strong>
      {target.import.map((way, index) => (
        <span key={index}>
          {index > 0 && ";"} <bdi>{way.text ?? way.formats.map(({ name }) => name).join(", ")}</bdi>
          {way.loses && <span class="quiet"> {say.t("movingWithout", { what: way.loses })}</span>}
        </span>
      ))}
    </li>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <>
      <h4>{title}</h4>
      <ul class="reasons">{children}</ul>
    </>
  );
}

function Advice({ title, list }: { readonly title: string; readonly list: readonly MovingAdvice[] }) {
  if (list.length === 0) return null;
  return (
    <Part title={title}>
      {list.map((one) => (
        <li key={one.text}>
          <bdi>{one.text}</bdi> <Known source={one.source} />
        </li>
      ))}
    </Part>
  );
}

const Known = ({ source }: { readonly source: MovingAdvice["source"] }) => (source ? <Source source={source} /> : null);

function Address({ url }: { readonly url: string | null }) {
  const link = href(url);
  return link ? (
    <a href={link} rel="noopener noreferrer">
      <bdi>{host(link)}</bdi>
    </a>
  ) : null;
}
