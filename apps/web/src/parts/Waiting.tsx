import { capital } from "../format";
import { useShared } from "../state/context";

/** What an answer waits for. */
export type Waiting = "starting" | "placesLoading" | "asking";

export function Loading({ waiting }: { readonly waiting: Waiting }) {
  const { say } = useShared();
  return (
    <div class="loading">
      <p class="quiet">
        <span class="spinner" aria-hidden="true" />
        {say.t(waiting)}
      </p>
      <div class="ghost short" />
      <div class="ghost" />
      <div class="ghost" />
    </div>
  );
}

export function Failed({ message, hint }: { readonly message: string; readonly hint: string }) {
  const { say } = useShared();
  return (
    <section class="notice" role="alert">
      <h2>{say.t("failed")}</h2>
      <p>
        <bdi>{capital(message)}</bdi>. {hint && `${capital(hint)}.`}
      </p>
    </section>
  );
}
