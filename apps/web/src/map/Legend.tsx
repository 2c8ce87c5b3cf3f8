import { useShared } from "../state/context";
import { LEVELS, type Level } from "./marks";

interface Props {
  /** Whether there is any hoster of which only a region or a country is known. */
  readonly circles: boolean;
}

/** What the markers mean: drawn as they are, so that they look the same in any colours. */
export function MapLegend({ circles }: Props) {
  const { say } = useShared();
  const [middle, high] = [LEVELS.middle * 100, LEVELS.high * 100];
  return (
    <p class="map-legend">
      <span>{say.t("mapLegend")}</span>
      <Key level="low" text={say.t("mapLow", { n: middle })} />
      <Key level="middle" text={`${middle}–${high}`} />
      <Key level="high" text={say.t("mapHigh", { n: high })} />
      {circles && <Key level="vague" text={say.t("mapCircle")} />}
    </p>
  );
}

function Key({ level, text }: { readonly level: Level | "vague"; readonly text: string }) {
  return (
    <span class="key">
      <svg class="key-mark" viewBox="-8 -8 16 16" aria-hidden="true">
        {level === "vague" ? (
          <circle class="disc vague" r="6.5" />
        ) : (
          <g class={`marker ${level}`}>
            <circle class="face" r="6.5" />
          </g>
        )}
      </svg>
      {text}
    </span>
  );
}
