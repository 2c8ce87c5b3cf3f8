import type { Plan, PlanAnswer, SoftwareBrief } from "degafam/worker";
import { capital, href } from "../../format";
import { useShared } from "../../state/context";

interface Props {
  readonly answer: PlanAnswer;
  readonly covered: Plan | null;
}

/** What this plan leaves open, what no hoster replaces, and what needs none. */
export function Rest({ answer: { wants, uncovered, alone, plans }, covered }: Props) {
  const { say } = useShared();
  const name = (want: number) => wants[want]?.match?.name ?? wants[want]?.text ?? "";
  const served = new Set(covered?.hosters.flatMap((one) => one.wants));
  const most = new Set(plans.flatMap((plan) => plan.hosters.flatMap((one) => one.wants)));
  const open = [...most].filter((want) => !served.has(want)).sort((a, b) => a - b);
  return (
    <>
      {open.length > 0 && (
        <section aria-labelledby="plan-open">
          <h3 id="plan-open">{say.t("planOpen")}</h3>
          <p>{say.t("planOpenHint", { names: say.list(open.map(name)) })}</p>
        </section>
      )}
      {uncovered.length > 0 && (
        <section aria-labelledby="plan-uncovered">
          <h3 id="plan-uncovered">{say.t("planUncovered")}</h3>
          <ul class="reasons">
            {uncovered.map(({ want, reason, software }) => (
              <li key={want}>
                <strong>
                  <bdi>{name(want)}</bdi>
                </strong>
                : <bdi>{reason.text}</bdi>. <SoftwareNames software={software} lead={say.t("planSelf")} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {alone.length > 0 && (
        <section aria-labelledby="plan-alone">
          <h3 id="plan-alone">{say.t("planAlone")}</h3>
          <ul class="reasons">
            {alone.map(({ want, software }) => (
              <li key={want}>
                <strong>
                  <bdi>{name(want)}</bdi>
                </strong>
                : <SoftwareNames software={software} lead="" />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** As many as are named in a row; the best stand first. */
const NAMED = 3;

function SoftwareNames({ software, lead }: { readonly software: readonly SoftwareBrief[]; readonly lead: string }) {
  if (software.length === 0) return null;
  return (
    <span>
      {lead && `${capital(lead)} `}
      {software.slice(0, NAMED).map(({ id, name, website }, index) => (
        <span key={id}>
          {index > 0 && ", "}
          <Named name={name} link={href(website)} />
        </span>
      ))}
    </span>
  );
}

function Named({ name, link }: { readonly name: string; readonly link: string | undefined }) {
  if (!link) return <bdi>{name}</bdi>;
  return (
    <a href={link} rel="noopener noreferrer">
      <bdi>{name}</bdi>
    </a>
  );
}
