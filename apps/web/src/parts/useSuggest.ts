import type { Place, Suggestion } from "degafam/worker";
import { useCallback } from "preact/hooks";
import { useShared } from "../state/context";
import type { Option } from "./Combobox";
import { homes } from "./places";
import { KINDS } from "./recognised";

type Kind = Suggestion["kind"];
type Suggest<T> = (text: string) => Promise<Option<T>[]>;

/** As many as a list shows. */
const SHOWN = 8;
/** More places than are shown are asked for, so that those of the reader's countries can come first. */
const ASKED_PLACES = 40;

/** What begins like a text: of these kinds alone, which takes asking for more than are shown. Kinds are the same each time. */
export function useSuggest(kinds: readonly Kind[], asked = SHOWN): Suggest<Suggestion> {
  const { say, client } = useShared();
  return useCallback(
    async (text) => {
      const { suggestions = [] } = (await client?.suggest(text, { lang: say.lang, limit: asked })) ?? {};
      return suggestions
        .filter(({ kind }) => kinds.includes(kind))
        .slice(0, SHOWN)
        .map((value) => ({
          key: `${value.kind} ${value.id}`,
          label: value.name,
          detail: say.t(KINDS[value.kind]),
          value,
        }));
    },
    [client, say],
  );
}

/** Places that begin like a text, those of the reader's countries first. */
export function useSuggestPlace(): Suggest<Place> {
  const { say, client } = useShared();
  return useCallback(
    async (text) => {
      const { places = [] } = (await client?.suggestPlace(text, { limit: ASKED_PLACES })) ?? {};
      return homes(places)
        .slice(0, SHOWN)
        .map((value, index) => ({
          key: `${index} ${value.name}`,
          label: value.name,
          detail: [value.region, value.country && say.country(value.country)].filter(Boolean).join(", "),
          value,
        }));
    },
    [client, say],
  );
}
