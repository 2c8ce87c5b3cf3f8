import type { OfferBrief } from "degafam/worker";
import { useShared } from "../state/context";
import type { Key } from "../texts";

const PRICES = {
  free: "priceFree",
  donation: "priceDonation",
  membership: "priceMembership",
  paid: "pricePaid",
} as const;
const AUDIENCES = {
  everyone: "audienceEveryone",
  members: "audienceMembers",
  clients: "audienceClients",
  restricted: "audienceRestricted",
} as const;

/** Account, price and audience; what nobody has read is said to be unknown, and looks so. */
export function Badges({ offer }: { readonly offer: OfferBrief }) {
  const { say } = useShared();
  const account: Key = offer.account === null ? "accountUnknown" : offer.account ? "accountYes" : "accountNo";
  const badges: { key: Key; kind: "good" | "plain" | "unknown" }[] = [
    { key: account, kind: offer.account === null ? "unknown" : offer.account ? "plain" : "good" },
    offer.price
      ? { key: PRICES[offer.price], kind: offer.price === "free" || offer.price === "donation" ? "good" : "plain" }
      : { key: "priceUnknown", kind: "unknown" },
    offer.audience
      ? { key: AUDIENCES[offer.audience], kind: offer.audience === "everyone" ? "good" : "plain" }
      : { key: "audienceUnknown", kind: "unknown" },
  ];
  if (offer.accepting === "on-request") badges.push({ key: "acceptingRequest", kind: "plain" });
  if (offer.accepting === "full") badges.push({ key: "acceptingFull", kind: "plain" });
  if (offer.accepting === "closed") badges.push({ key: "acceptingClosed", kind: "plain" });
  return (
    <ul class="badges">
      {badges.map(({ key, kind }) => (
        <li key={key} class={`badge ${kind}`}>
          {say.t(key)}
        </li>
      ))}
    </ul>
  );
}
