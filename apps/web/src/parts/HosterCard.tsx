import type { RankedHoster } from "degafam/worker";
import { useState } from "preact/hooks";
import { capital } from "../format";
import { onMap } from "../map/place";
import { useShared } from "../state/context";
import { hosterLink } from "../state/route";
import { Badges } from "./Badges";
import { Details } from "./Details";
import { type Judged, Letters } from "./Letters";
import { memo } from "./memo";
import { Next } from "./Next";
import { Trust } from "./Trust";
import { Where } from "./Where";

interface Props {
  readonly ranked: RankedHoster;
  readonly judged: Judged | null;
  readonly onWhyNot: (ranked: RankedHoster) => void;
  readonly onPoint: (id: string) => void;
}

/** How many reasons a card says by itself; the others are one click away. */
const REASONS = 3;
/** Reasons that the card shows in another way. */
const SHOWN =
  /^(distance|site_unknown|openness$|no_account|account|price_|on_request|for_|full$|closed$|last_seen|undated|from_)/;

function HosterCardPart({ ranked, judged, onWhyNot, onPoint }: Props) {
  const { say } = useShared();
  const [open, setOpen] = useState(false);
  const { hoster, offer, openness } = ranked;
  const telling = ranked.reasons.filter(({ code }) => !SHOWN.test(code)).slice(0, REASONS);
  const [first, ...later] = ranked.next;
  const within = ranked.reasons.some(({ code }) => code === "distance_within");
  const program = offer.software_name ?? offer.protocol ?? offer.service_name;

  return (
    <article class="hoster" aria-labelledby={`name-${hoster.id}`}>
      <div class="hoster-main">
        <h3 id={`name-${hoster.id}`}>
          <a href={hosterLink(hoster.id)}>
            <bdi>{hoster.name}</bdi>
          </a>
        </h3>
        <p class="hoster-offer">
          <bdi>{program}</bdi>
        </p>
        <Where hoster={hoster} km={ranked.distance_km} within={within}>
          {onMap(ranked) && (
            <button
              type="button"
              class="link show-on-map"
              aria-label={`${say.t("showOnMap")}: ${hoster.name}`}
              onClick={() => onPoint(hoster.id)}
            >
              {say.t("showOnMap")}
            </button>
          )}
        </Where>
      </div>
      <div class="hoster-openness">
        <Letters openness={openness} judged={judged} />
        <p class="quiet">
          <span aria-hidden="true">
            {say.t("openness")} {say.hundred(openness.score)} · {say.t("known", { n: say.hundred(openness.coverage) })}
          </span>
          <span class="for-ears">
            {say.t("opennessOf", { n: say.hundred(openness.score), c: say.hundred(openness.coverage) })}
          </span>
        </p>
      </div>
      <Trust source={offer.source} />
      <p class="hoster-actions">
        {first && <Next step={first} main name={hoster.name} />}
        {later.map((step) => (
          <Next key={step.code} step={step} main={false} name={hoster.name} />
        ))}
        {ranked.rank > 1 && (
          <button
            type="button"
            class="link why-not"
            aria-label={`${say.t("whyNot")} ${hoster.name}`}
            onClick={() => onWhyNot(ranked)}
          >
            {say.t("whyNot")}
          </button>
        )}
      </p>
      <Badges offer={offer} />
      {telling.length > 0 && (
        <p class="hoster-reasons">
          {telling.map((reason) => (
            <span key={reason.code} title={reason.detail || undefined}>
              {capital(reason.text)}
            </span>
          ))}
        </p>
      )}
      <details class="hoster-details" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{say.t("details")}</summary>
        {open && <Details ranked={ranked} judged={judged} />}
      </details>
    </article>
  );
}

/** One hoster of the list. Its rank and score stand outside, as sliders change them. */
export const HosterCard = memo(HosterCardPart);
