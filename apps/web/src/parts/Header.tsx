import { useState } from "preact/hooks";
import { useShared } from "../state/context";
import type { Theme } from "../state/settings";
import { isLang, type Key, LANGS, type Lang } from "../texts";
import { Dialog } from "./Dialog";
import { Icon } from "./Icon";

interface Props {
  readonly theme: Theme;
  /** Whether hosters stand on the page. */
  readonly listed: boolean;
  readonly onLang: (lang: Lang) => void;
  readonly onTheme: (theme: Theme) => void;
  readonly onHome: () => void;
}

const THEMES = [
  ["auto", "themeAuto"],
  ["light", "themeLight"],
  ["dark", "themeDark"],
] as const satisfies (readonly [Theme, Key])[];

export function Header({ theme, listed, onLang, onTheme, onHome }: Props) {
  const { say } = useShared();
  const [about, setAbout] = useState(false);
  return (
    <header class="top">
      <a class="skip" href="#results" onClick={skip}>
        {say.t("skip")}
      </a>
      {listed && (
        <a class="skip" href="#hosters" onClick={skip}>
          {say.t("skipHosters")}
        </a>
      )}
      <a
        class="brand"
        href="./"
        onClick={(event) => {
          event.preventDefault();
          onHome();
        }}
      >
        <svg viewBox="0 0 24 24" width="26" height="26" aria-hidden="true">
          <circle cx="12" cy="12" r="10" class="far" />
          <circle cx="12" cy="12" r="5.800" class="near" />
          <circle cx="12" cy="12" r="1.800" class="here" />
          <circle cx="19" cy="5" r="2.600" class="here" />
        </svg>
        degafam
      </a>
      <div class="top-tools">
        <a class="top-link" href="#directory">
          {say.t("directoryShort")}
        </a>
        <select
          aria-label={say.t("language")}
          value={say.lang}
          onChange={(event) => isLang(event.currentTarget.value) && onLang(event.currentTarget.value)}
        >
          {LANGS.map(({ code, name }) => (
            <option key={code} value={code} lang={code}>
              {name}
            </option>
          ))}
        </select>
        <select
          class="theme-select"
          aria-label={say.t("theme")}
          value={theme}
          onChange={(event) => onTheme(event.currentTarget.value as Theme)}
        >
          {THEMES.map(([value, key]) => (
            <option key={value} value={value}>
              {say.t(key)}
            </option>
          ))}
        </select>
        <button
          type="button"
          class="icon-button"
          aria-label={say.t("about")}
          title={say.t("about")}
          onClick={() => setAbout(true)}
        >
          <Icon name="info" />
        </button>
      </div>
      {about && <About onClose={() => setAbout(false)} />}
    </header>
  );
}

/** The fragment is the question's, so the jump is made by hand. */
function skip(event: Event): void {
  event.preventDefault();
  const [, id = "results"] = (event.currentTarget as HTMLAnchorElement).hash.split("#");
  const part = document.getElementById(id);
  part?.focus();
  part?.scrollIntoView();
}

function About({ onClose }: { readonly onClose: () => void }) {
  const { say } = useShared();
  return (
    <Dialog title={say.t("aboutTitle")} onClose={onClose}>
      <p>{say.t("aboutWhat")}</p>
      <h3>{say.t("aboutPrivacyTitle")}</h3>
      <p>{say.t("aboutPrivacy")}</p>
      <p>{say.t("aboutStored")}</p>
      <p>{say.t("aboutLocation")}</p>
      <h3>{say.t("aboutOrderTitle")}</h3>
      <p>{say.t("aboutOrder")}</p>
      <h3>{say.t("aboutSourcesTitle")}</h3>
      <p>{say.t("aboutSources")}</p>
      <h3>{say.t("hosters")}</h3>
      <p>
        {say.t("aboutHosters")}{" "}
        <a href="#directory" onClick={onClose}>
          {say.t("directoryTitle")}
        </a>
      </p>
    </Dialog>
  );
}
