import { useCallback, useEffect, useMemo, useState } from "preact/hooks";
import { read, write } from "./fragment";
import { type Near, NOTHING, type Question } from "./question";

/** Which part of the page an address shows: the two fields and their answer, one hoster, or all of them. */
export type Route = { readonly page: "question" } | HosterRoute | DirectoryRoute;

export interface HosterRoute {
  readonly page: "hoster";
  readonly id: string;
  /** What its rank is asked for, and from where. */
  readonly service: string;
  readonly near: Near;
}

export interface DirectoryRoute {
  readonly page: "directory";
  /** Part of a name. */
  readonly name: string;
  readonly country: string;
  readonly network: string;
  /** Name of a software or a need. */
  readonly offers: string;
}

/** The longest text that is read from a link. */
const MOST_TEXT = 400;

const ID = /^[a-z0-9][a-z0-9.-]{0,119}$/;

/** Reads a fragment, with or without its `#`; what it does not understand, it leaves out. */
export function route(fragment: string): Route {
  const from = new URLSearchParams(fragment.replace(/^#/, ""));
  const text = (key: string) => (from.get(key) ?? "").slice(0, MOST_TEXT);
  const id = text("hoster");
  if (ID.test(id)) return { page: "hoster", id, service: text("service"), near: read(fragment).near };
  if (!from.has("directory")) return { page: "question" };
  const country = /^[A-Z]{2}$/.test(text("in-country")) ? text("in-country") : "";
  const network = /^[a-z0-9-]{1,60}$/.test(text("member-of")) ? text("member-of") : "";
  return { page: "directory", name: text("named"), country, network, offers: text("offers") };
}

/** The address of a hoster's page, with its `#`; with a service and a place it says why the hoster ranks so there. */
export function hosterLink(id: string, about: Partial<Pick<HosterRoute, "service" | "near">> = {}): string {
  const rest = write({ ...NOTHING, near: about.near ?? NOTHING.near });
  const service = about.service ? `&${new URLSearchParams({ service: about.service })}` : "";
  return `#hoster=${id}${service}${rest && `&${rest}`}`;
}

export function directoryLink({ name, country, network, offers }: Omit<DirectoryRoute, "page">): string {
  const to = new URLSearchParams();
  for (const [key, value] of Object.entries({ named: name, "in-country": country, "member-of": network, offers }))
    if (value) to.set(key, value);
  const rest = to.toString();
  return `#directory${rest && `&${rest}`}`;
}

export type Go = (fragment: string, how: "push" | "replace") => void;

/** What the address shows. The question changes the address too, so whoever asks renders anew and this reads it again. */
export function useRoute(_question: Question): [Route, Go] {
  const [, turn] = useState(0);
  useEffect(() => {
    const follow = () => turn((turns) => turns + 1);
    addEventListener("popstate", follow);
    return () => removeEventListener("popstate", follow);
  }, []);
  const go = useCallback((fragment: string, how: "push" | "replace") => {
    if (how === "push" && location.hash !== fragment) history.pushState(null, "", fragment);
    else history.replaceState(null, "", fragment);
    turn((turns) => turns + 1);
  }, []);
  const { hash } = location;
  return [useMemo(() => route(hash), [hash]), go];
}
