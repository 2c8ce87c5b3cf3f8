import { useShared } from "../state/context";

/** The answer below does without distances until the list of places has arrived. */
export function PlaceAwaited({ place }: { readonly place: string }) {
  const { say } = useShared();
  return (
    <p class="quiet place-awaited">
      <span class="spinner" aria-hidden="true" />
      <bdi>{say.t("placeAwaited", { place })}</bdi>
    </p>
  );
}
