import { named } from "../../core/head";
import type { Say } from "../../texts";

/** Where the project says how its data are corrected. */
export const GUIDE = "https://github.com/degafam/degafam/blob/main/CONTRIBUTING.md#you-are-the-hoster";

export type Sending =
  | { readonly by: "mail"; readonly address: string }
  | { readonly by: "web"; readonly address: string }
  | { readonly by: "project" };

/** Where corrections go: as who runs the page says in its head, else the project's own way. */
export function sending(told = named("corrections")): Sending {
  if (/^[^\s@<>?&,;:]+@[^\s@<>?&,;:]+$/.test(told)) return { by: "mail", address: told };
  if (/^https:\/\/[^\s]+$/.test(told) && URL.canParse(told)) return { by: "web", address: new URL(told).href };
  return { by: "project" };
}

/** A mail with what to say already in it; the file is attached by hand, since no link can. */
export function mailto(address: string, hoster: { readonly id: string; readonly name: string }, say: Say): string {
  const subject = say.t("correctSubject", { name: hoster.name });
  const body = say.t("correctBody", { name: hoster.name, file: `${hoster.id}.toml` });
  // Mail programs take a space as `%20` alone.
  return `mailto:${encodeURIComponent(address).replace("%40", "@")}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}
