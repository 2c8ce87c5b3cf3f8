import type { RankedSoftware } from "degafam/worker";
import { useState } from "preact/hooks";
import { href } from "../format";
import { useShared } from "../state/context";
import { Icon } from "./Icon";
import { Source } from "./Source";

interface Props {
  readonly alternatives: readonly RankedSoftware[];
  /** Id of the only software that hosters are shown for; empty: all. */
  readonly only: string;
  readonly onOnly: (software: string) => void;
}

const GROUPS = { self_host: "groupSelfHost", on_device: "groupOnDevice" } as const;
/** Enough for a first look; the others are one click away. */
const FIRST = 4;
/** As many as the closed line names. */
const NAMED = 3;

/** What replaces it: a line that opens, as most come for a hoster. */
export function Software({ alternatives, only, onOnly }: Props) {
  const { say } = useShared();
  const [all, setAll] = useState(false);
  const shown = all ? alternatives : alternatives.slice(0, FIRST);
  if (alternatives.length === 0) return <p class="quiet">{say.t("noSoftware")}</p>;
  const names = alternatives.slice(0, NAMED).map(({ software }) => software.name);
  return (
    <details class="software fold">
      <summary>
        <span>
          <b>{say.count("softwareCount", alternatives.length)}</b>{" "}
          <span class="quiet">
            <bdi>{names.join(", ")}</bdi>
            {alternatives.length > NAMED && " …"}
          </span>
        </span>
      </summary>
      <p class="quiet">{say.t("softwareLead")}</p>
      <ul class="cards" id="software-list">
        {shown.map((alternative) => (
          <Card
            key={alternative.software.id}
            alternative={alternative}
            only={only === alternative.software.id}
            onOnly={onOnly}
          />
        ))}
      </ul>
      {alternatives.length > FIRST && (
        <button
          type="button"
          class="button"
          aria-expanded={all}
          aria-controls="software-list"
          onClick={() => setAll(!all)}
        >
          {all ? say.t("showFewer") : say.t("allSoftware", { n: alternatives.length })}
        </button>
      )}
    </details>
  );
}

interface CardProps {
  readonly alternative: RankedSoftware;
  readonly only: boolean;
  readonly onOnly: (software: string) => void;
}

function Card({ alternative: { software, group, fit, hosters, why, sources }, only, onOnly }: CardProps) {
  const { say } = useShared();
  const website = href(software.website);
  return (
    <li class={only ? "card chosen" : "card"}>
      <h3>
        <bdi>{software.name}</bdi>
      </h3>
      <p class="fit">
        <svg
          viewBox="0 0 60 4"
          preserveAspectRatio="none"
          role="img"
          aria-label={say.t("fitOf", { n: say.hundred(fit) })}
        >
          <rect class="track" width="60" height="4" rx="2" />
          <rect class="fill" width={60 * fit} height="4" rx="2" />
        </svg>
        <span aria-hidden="true">
          {say.t("fit")} {say.hundred(fit)}
        </span>
      </p>
      <p class="quiet">
        {group === "ready" ? say.count("hosterCount", hosters) : say.t(GROUPS[group])}
        {software.licences.length > 0 && ` · ${software.licences.join(", ")}`}
      </p>
      <details>
        <summary>{say.t("why")}</summary>
        <ul class="plain">
          {why.map((reason) => (
            <li key={reason.code + reason.text}>
              <bdi>{reason.text}</bdi>
            </li>
          ))}
        </ul>
        {sources.length > 0 && (
          <>
            <h4>{say.t("sources")}</h4>
            <ul class="plain sources">
              {sources.map((source, index) => (
                <li key={index}>
                  <Source source={source} />
                </li>
              ))}
            </ul>
          </>
        )}
      </details>
      <p class="card-actions">
        {hosters > 0 && (
          <button
            type="button"
            class="link"
            aria-pressed={only}
            aria-label={`${say.t("onlyThis")}: ${software.name}`}
            onClick={() => onOnly(only ? "" : software.id)}
          >
            {say.t(only ? "onlyThisOn" : "onlyThis")}
          </button>
        )}
        {website && (
          <a href={website} rel="noopener noreferrer" aria-label={`${say.t("website")}: ${software.name}`}>
            {say.t("website")}
            <Icon name="out" />
          </a>
        )}
      </p>
    </li>
  );
}
