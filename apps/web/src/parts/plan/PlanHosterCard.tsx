import type { PlanHoster, PlanOffer, Want } from "degafam/worker";
import { capital, href } from "../../format";
import { useShared } from "../../state/context";
import { hosterLink } from "../../state/route";
import { Letters } from "../Letters";
import { Next } from "../Next";
import { Trust } from "../Trust";
import { Where } from "../Where";

interface Props {
  readonly one: PlanHoster;
  readonly wants: readonly Want[];
}

/** A hoster of a plan, and what of all that is left it takes over. */
export function PlanHosterCard({ one, wants }: Props) {
  const { say } = useShared();
  const { hoster, openness, offers, distance_km } = one;
  return (
    <article class="hoster" aria-labelledby={`plan-${hoster.id}`}>
      <div class="hoster-main">
        <h3 id={`plan-${hoster.id}`}>
          <a href={hosterLink(hoster.id)}>
            <bdi>{hoster.name}</bdi>
          </a>
        </h3>
        <Where hoster={hoster} km={distance_km} within={false} />
      </div>
      <div class="hoster-openness">
        <Letters openness={openness} judged={null} />
        <p class="quiet">
          {say.t("opennessOf", { n: say.hundred(openness.score), c: say.hundred(openness.coverage) })}
        </p>
      </div>
      <ul class="plan-offers">
        {offers.map((offer) => (
          <li key={offer.want}>
            <Offer offer={offer} want={wants[offer.want]} hoster={hoster.name} website={href(hoster.website)} />
          </li>
        ))}
      </ul>
    </article>
  );
}

interface OfferProps {
  readonly offer: PlanOffer;
  readonly want: Want | undefined;
  readonly hoster: string;
  readonly website: string | undefined;
}

function Offer({ offer: { offer, access, next, moving }, want, hoster, website }: OfferProps) {
  const { say } = useShared();
  const [first] = next;
  const name = offer.service_name ?? offer.software_name ?? offer.protocol;
  return (
    <>
      <p class="plan-want">
        <strong>
          <bdi>{want?.match?.name ?? want?.text}</bdi>
        </strong>
        {name && (
          <>
            {" → "}
            <bdi>{name}</bdi>
          </>
        )}
      </p>
      <p class="quiet">
        {access.map((reason) => capital(reason.text)).join(" · ")}
        {moving?.effort && ` · ${say.t("planMoving", { effort: say.t(EFFORTS[moving.effort]) })}`}
      </p>
      <Trust source={offer.source} />
      <p class="hoster-actions">
        {first ? (
          <Next step={first} main name={`${hoster}, ${want?.text ?? ""}`} />
        ) : (
          website && (
            <a href={website} rel="noopener noreferrer">
              {say.t("website")}
            </a>
          )
        )}
      </p>
    </>
  );
}

export const EFFORTS = {
  minutes: "effortMinutes",
  hour: "effortHour",
  day: "effortDay",
  project: "effortProject",
} as const;
