import { TEXTS } from "texts:";

export type Key = keyof (typeof TEXTS)["en"];
/** A text of the language, with what stands in its one slot. */
export type Said = (key: Key, value?: string) => string;

/** The words of a language, in English where the widget does not speak it. */
export function said(lang: string): Said {
  const texts = TEXTS[lang as keyof typeof TEXTS] ?? TEXTS.en;
  return (key, value = "") => texts[key].replace(/\{\w+\}/, () => value);
}
