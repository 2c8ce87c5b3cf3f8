import type { RankedHoster } from "degafam/worker";
import { useState } from "preact/hooks";
import { capital, href, withoutAddress } from "../format";
import { onMap } from "../map/place";
import { useShared } from "../state/context";
import { Badges } from "./Badges";
import { Details } from "./Details";
import { Icon } from "./Icon";
import { type Judged, Letters } from "./Letters";
import { memo } from "./memo";

interface Props {
  readonly ranked: RankedHoster;
  readonly judged: Judged | null;
  readonly onWhyNot: (ranked: RankedHoster) => void;
  readonly onPoint: (id: string) => void;
}

/** How many reasons a card says by itself; the others are one click away. */
const REASONS = 3;
/** Reasons that the card shows in another way. */
const SHOWN = /^(distance|site_unknown|openness$|no_account|account|price_|on_request|for_|full$|closed$)/;

function HosterCardPart({ ranked, judged, onWhyNot, onPoint }: Props) {
  const { say } = useShared();
  const [open, setOpen] = useState(false);
  const { hoster, offer, openness } = ranked;
  const website = href(hoster.website);
  const telling = ranked.reasons.filter(({ code }) => !SHOWN.test(code)).slice(0, REASONS);
  const [first, ...later] = ranked.next;
  const place = [hoster.city ?? hoster.region, hoster.country && say.country(hoster.country)]
    .filter(Boolean)
    .join(", ");
  // Nearer than both places are known.
  const within = ranked.reasons.some(({ code }) => code === "distance_within");
  const vague = hoster.known_by === "region" || hoster.known_by === "country";

  return (
    <article class="hoster" aria-labelledby={`name-${hoster.id}`}>
      <div class="hoster-main">
        <h3 id={`name-${hoster.id}`}>
          {website ? (
            <a href={website} rel="noopener noreferrer">
              <bdi>{hoster.name}</bdi>
            </a>
          ) : (
            <bdi>{hoster.name}</bdi>
          )}
        </h3>
        <p class="hoster-offer">
          <bdi>{offer.software_name ?? offer.protocol ?? offer.service_name}</bdi>
        </p>
        <p class="hoster-place">
          {ranked.distance_km !== null && !vague && (
            <strong>
              {within && "≤ "}
              {say.km(ranked.distance_km)}
            </strong>
          )}{" "}
          <bdi>{vague ? say.t("placeVague", { country: place }) : place || say.t("distanceUnknown")}</bdi>
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
        </p>
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
      <details class="hoster-details" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{say.t("details")}</summary>
        {open && <Details ranked={ranked} judged={judged} />}
      </details>
    </article>
  );
}

interface NextProps {
  readonly step: RankedHoster["next"][number];
  readonly main: boolean;
  readonly name: string;
}

function Next({ step, main, name }: NextProps) {
  const url = typeof step.data.url === "string" ? step.data.url : "";
  const link = href(url);
  const text = url ? withoutAddress(step.text, url) : capital(step.text);
  if (!link) return <span>{text}</span>;
  return (
    <a class={main ? "button primary" : "link"} href={link} rel="noopener noreferrer" aria-label={`${text}: ${name}`}>
      {text}
      {main && <Icon name="out" />}
    </a>
  );
}

/** One hoster of the list. Its rank and score stand outside, as sliders change them. */
export const HosterCard = memo(HosterCardPart);
