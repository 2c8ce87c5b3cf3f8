import type { HosterBrief } from "degafam/worker";
import type { ComponentChildren } from "preact";
import { useShared } from "../state/context";
import { placeOf } from "./places";

interface Props {
  readonly hoster: HosterBrief;
  readonly km: number | null;
  /** Nearer than both places are known. */
  readonly within: boolean;
  readonly children?: ComponentChildren;
}

/** How far a hoster is, and where, as precisely as it is known. */
export function Where({ hoster, km, within, children }: Props) {
  const { say } = useShared();
  const vague = hoster.known_by === "region" || hoster.known_by === "country";
  const place = placeOf(hoster, say);
  return (
    <p class="hoster-place">
      {km !== null && !vague && (
        <strong>
          {within && "≤ "}
          {say.km(km)}
        </strong>
      )}{" "}
      <bdi>{vague ? say.t("placeVague", { country: place }) : place || say.t("distanceUnknown")}</bdi>
      {children}
    </p>
  );
}
