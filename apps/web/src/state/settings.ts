import { isLang, type Lang, preferred } from "../texts";

export type Theme = "auto" | "light" | "dark";

/** The only two things that are kept in the browser, and only once they are chosen. */
function kept(key: "lang" | "theme"): string | null {
  try {
    return localStorage.getItem(`degafam:${key}`);
  } catch {
    return null;
  }
}

export function keep(key: "lang" | "theme", value: string): void {
  try {
    localStorage.setItem(`degafam:${key}`, value);
  } catch {
    // A browser that keeps nothing still shows the page.
  }
}

/** The language that was chosen, else that of a page that is one language's own, else the browser's. */
export function language(): Lang {
  const chosen = kept("lang");
  if (isLang(chosen)) return chosen;
  const page = /\/([a-z]{2})\.html$/.exec(location.pathname)?.[1];
  return isLang(page) ? page : preferred(navigator.languages);
}

export function theme(): Theme {
  const chosen = kept("theme");
  return chosen === "light" || chosen === "dark" ? chosen : "auto";
}
