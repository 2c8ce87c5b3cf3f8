import { useEffect, useState } from "preact/hooks";
import type { Core } from "../core/useCore";
import { useShared } from "../state/context";
import { MOST_WANTS, type Near, NOWHERE } from "../state/question";
import { hosterLink } from "../state/route";
import { Bookmarks } from "./Bookmarks";
import { Chips } from "./Chips";
import { Combobox } from "./Combobox";
import { Icon } from "./Icon";
import { nearOf, pointOf } from "./places";
import { KINDS } from "./recognised";
import { useSuggest, useSuggestPlace } from "./useSuggest";

interface Props {
  readonly core: Core;
  readonly wants: readonly string[];
  readonly near: Near;
  readonly onAsk: (wants: readonly string[], near: Near) => void;
  readonly onReloadPlaces: () => void;
}

const EVERY_KIND = Object.keys(KINDS) as (keyof typeof KINDS)[];

/** The two fields. What is typed becomes the question when it is chosen or sent; several services stand as chips. */
export function Search({ core, wants, near, onAsk, onReloadPlaces }: Props) {
  const { say, client, announce } = useShared();
  const [typed, setTyped] = useState("");
  const [chips, setChips] = useState<readonly string[]>([]);
  const [place, setPlace] = useState(near);
  const [locating, setLocating] = useState<"no" | "asking" | "denied">("no");
  useEffect(() => {
    setTyped(wants.length === 1 ? (wants[0] ?? "") : "");
    setChips(wants.length > 1 ? wants : []);
  }, [wants]);
  useEffect(() => setPlace(near), [near]);

  const suggest = useSuggest(EVERY_KIND);
  const suggestPlace = useSuggestPlace();

  const locate = () => {
    setLocating("asking");
    announce(say.t("locating"));
    const denied = () => {
      setLocating("denied");
      announce(say.t("locateDenied"));
    };
    if (!navigator.geolocation) return denied();
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        setLocating("no");
        const here = { text: "", country: "", point: pointOf(coords) };
        setPlace(here);
        ask(typed, here);
      },
      denied,
      { timeout: 15_000, maximumAge: 600_000 },
    );
  };

  const ask = (text: string, where: Near) => {
    const all = [...new Set([...chips, text.trim()])].filter(Boolean).slice(0, MOST_WANTS);
    if (all.length > 0) onAsk(all, where);
  };
  const send = () => ask(typed, place.point || place.text.trim() ? place : NOWHERE);
  const focus = () => document.querySelector<HTMLInputElement>('input[name="what"]')?.focus();
  const another = () => {
    setChips([...chips, typed.trim()]);
    setTyped("");
    focus();
  };
  const remove = (gone: string) => {
    const left = chips.filter((chip) => chip !== gone);
    focus();
    if (left.length > 0) onAsk(left, place);
    else setChips([]);
  };
  const back = () => {
    const last = chips.at(-1);
    if (last === undefined) return;
    setChips(chips.slice(0, -1));
    setTyped(last);
  };
  const waiting = core.failed ? "" : core.client ? "" : say.t("starting");
  const waitingPlaces = core.places === "loading" ? say.t("placesLoading") : "";

  return (
    <search>
      <form
        class="search"
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <Combobox
          name="what"
          label={say.t("what")}
          short={say.t("whatShort")}
          hint={say.t(chips.length > 0 ? "whatMore" : "whatHint")}
          value={typed}
          onInput={setTyped}
          onChoose={({ kind, id, name }) => {
            // A hoster is no question: its own page tells of it.
            if (kind === "hoster") return location.assign(hosterLink(id));
            setTyped(name);
            ask(name, place);
          }}
          onBack={back}
          before={<Chips wants={chips} onRemove={remove} />}
          onEnter={send}
          suggest={suggest}
          nothing={say.t("noSuggestions")}
          waiting={waiting}
        >
          {wants.length === 1 && chips.length === 0 && typed.trim() === wants[0] && (
            <button type="button" class="add-want" onClick={another}>
              <Icon name="plus" />
              {say.t("addWant")}
            </button>
          )}
        </Combobox>
        <Combobox
          name="near"
          label={say.t("where")}
          short={say.t("whereShort")}
          hint={say.t("whereHint")}
          value={place.point && !place.text ? say.t("myLocation") : place.text}
          onInput={(text) => setPlace({ text, country: "", point: null })}
          onChoose={async (chosen) => {
            const found = client ? await nearOf(client, chosen) : NOWHERE;
            setPlace(found);
            ask(typed, found);
          }}
          onEnter={send}
          suggest={suggestPlace}
          nothing={core.places === "failed" ? say.t("placesFailed") : say.t("noPlaces")}
          waiting={waiting || waitingPlaces}
        >
          {/* Whoever named a place has no need to be found. */}
          {!place.text && !place.point && (
            <button
              type="button"
              class="icon-button"
              title={say.t("locate")}
              aria-label={say.t("locate")}
              aria-busy={locating === "asking"}
              onClick={locate}
            >
              <Icon name="locate" />
            </button>
          )}
        </Combobox>
        <button type="submit" class="button primary find">
          <span>{say.t("find")}</span>
          <Icon name="find" />
        </button>
      </form>
      {wants.length !== 1 && (
        <p class="search-note">
          <Bookmarks wants={chips} onTake={(all) => onAsk(all, place)} />
        </p>
      )}
      {locating !== "no" && <p class="search-note">{say.t(locating === "asking" ? "locating" : "locateDenied")}</p>}
      {core.places === "failed" && (
        <p class="search-note">
          {say.t("placesFailed")}{" "}
          <button type="button" class="link" onClick={onReloadPlaces}>
            {say.t("retry")}
          </button>
        </p>
      )}
    </search>
  );
}
