import type { Match } from "degafam/worker";
import type { Key } from "../texts";

/** What was recognised, and how, in words. */
export const KINDS = {
  service: "kindService",
  software: "kindSoftware",
  need: "kindNeed",
  hoster: "kindHoster",
} as const satisfies Record<Match["kind"], Key>;
export const HOWS = {
  name: "howName",
  alias: "howAlias",
  formerly: "howFormerly",
  "offer-name": "howOfferName",
  synonym: "howSynonym",
  url: "howUrl",
  words: "howWords",
  typo: "howTypo",
  resemblance: "howResemblance",
} as const satisfies Record<Match["how"], Key>;
