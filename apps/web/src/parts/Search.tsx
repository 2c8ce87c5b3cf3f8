import type { Place, Suggestion } from "degafam/worker";
import { useCallback, useEffect, useState } from "preact/hooks";
import type { Core } from "../core/useCore";
import { useShared } from "../state/context";
import { type Near, NOWHERE } from "../state/question";
import { hosterLink } from "../state/route";
import { Combobox, type Option } from "./Combobox";
import { Icon } from "./Icon";
import { homes, nearOf, pointOf } from "./places";
import { KINDS } from "./recognised";

interface Props {
  readonly core: Core;
  readonly what: string;
  readonly near: Near;
  readonly onAsk: (what: string, near: Near) => void;
  readonly onReloadPlaces: () => void;
}

/** More places than are shown are asked for, so that those of the reader's countries can come first. */
const ASKED_PLACES = 40;
const SHOWN_PLACES = 8;

/** The two fields. What is typed becomes the question when it is chosen or sent. */
export function Search({ core, what, near, onAsk, onReloadPlaces }: Props) {
  const { say, client, announce } = useShared();
  const [typed, setTyped] = useState(what);
  const [place, setPlace] = useState(near);
  const [locating, setLocating] = useState<"no" | "asking" | "denied">("no");
  useEffect(() => setTyped(what), [what]);
  useEffect(() => setPlace(near), [near]);

  const suggest = useCallback(
    async (text: string): Promise<Option<Suggestion>[]> => {
      const { suggestions = [] } = (await client?.suggest(text, { lang: say.lang })) ?? {};
      return suggestions.map((value) => ({
        key: `${value.kind} ${value.id}`,
        label: value.name,
        detail: say.t(KINDS[value.kind]),
        value,
      }));
    },
    [client, say],
  );

  const suggestPlace = useCallback(
    async (text: string): Promise<Option<Place>[]> => {
      const { places = [] } = (await client?.suggestPlace(text, { limit: ASKED_PLACES })) ?? {};
      return homes(places)
        .slice(0, SHOWN_PLACES)
        .map((value, index) => ({
          key: `${index} ${value.name}`,
          label: value.name,
          detail: [value.region, value.country && say.country(value.country)].filter(Boolean).join(", "),
          value,
        }));
    },
    [client, say],
  );

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
        if (typed.trim()) onAsk(typed.trim(), here);
      },
      denied,
      { timeout: 15_000, maximumAge: 600_000 },
    );
  };

  const send = () => {
    if (typed.trim()) onAsk(typed.trim(), place.point || place.text.trim() ? place : NOWHERE);
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
          hint={say.t("whatHint")}
          value={typed}
          onInput={setTyped}
          onChoose={({ kind, id, name }) => {
            // A hoster is no question: its own page tells of it.
            if (kind === "hoster") return location.assign(hosterLink(id));
            setTyped(name);
            onAsk(name, place);
          }}
          onEnter={send}
          suggest={suggest}
          nothing={say.t("noSuggestions")}
          waiting={waiting}
        />
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
            if (typed.trim()) onAsk(typed.trim(), found);
          }}
          onEnter={send}
          suggest={suggestPlace}
          nothing={core.places === "failed" ? say.t("placesFailed") : say.t("noPlaces")}
          waiting={waiting || waitingPlaces}
        >
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
        </Combobox>
        <button type="submit" class="button primary find">
          {say.t("find")}
        </button>
      </form>
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
