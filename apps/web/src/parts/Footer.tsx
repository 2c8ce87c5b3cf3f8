import { useOffline } from "../offline/useOffline";
import { useShared } from "../state/context";
import { LANGS } from "../texts";

/** What stands below every answer: whether the page works without a network, and how old its data are then. */
export function Footer() {
  const { say, today } = useShared();
  const { kept, cut, take } = useOffline();
  return (
    <footer class="foot quiet">
      {LANGS.some(({ code, draft }) => draft && code === say.lang) && <p>{say.t("draft")}</p>}
      <p>
        <a href="#directory">{say.t("directoryTitle")}</a>
      </p>
      {cut && today && (
        <p role="status" class="cut">
          {say.t("offlineCut", { date: say.date(today) })}
        </p>
      )}
      {!cut && kept && <p>{say.t("offlineReady")}</p>}
      {take && (
        <p>
          {say.t("newerThere")}{" "}
          <button type="button" class="link" onClick={take}>
            {say.t("newerTake")}
          </button>
        </p>
      )}
    </footer>
  );
}
