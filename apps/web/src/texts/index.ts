import { type Language, languages, load, type Texts } from "virtual:texts";
import type { RecommendOptions } from "degafam/worker";
import type { Counted, Key } from "./keys";
import { localeOf } from "./locales";

export type { Counted, Key };
export { localeOf };
/** A language that page and core speak, by its code. */
export type Lang = NonNullable<RecommendOptions["lang"]>;

/** In their own language, as people look for theirs. */
export const LANGS: readonly Language[] = languages;

export const isLang = (value: unknown): value is Lang => LANGS.some(({ code }) => code === value);

/** The first language of the browser that the page speaks. */
export function preferred(wanted: readonly string[]): Lang {
  for (const tag of wanted) {
    const language = tag.slice(0, 2).toLowerCase();
    if (isLang(language)) return language;
  }
  return "en";
}

/** Fetches the words of a language. */
export async function speak(lang: Lang): Promise<Say> {
  const texts = await load[lang]?.();
  if (!texts) throw new Error(`no texts: ${lang}`);
  return new Say(lang, texts.default);
}

export type Values = Readonly<Record<string, string | number>>;

/** The words of one language. */
export class Say {
  readonly lang: Lang;
  readonly #texts: Texts;
  readonly #plural: () => Intl.PluralRules;
  readonly #number: () => Intl.NumberFormat;
  readonly #region: () => Intl.DisplayNames;
  readonly #language: () => Intl.DisplayNames;
  readonly #list: () => Intl.ListFormat;
  /** Of a year, a month and a day. */
  readonly #dates: readonly (() => Intl.DateTimeFormat)[];

  constructor(lang: Lang, texts: Texts) {
    this.lang = lang;
    this.#texts = texts;
    const locale = localeOf(lang);
    this.#plural = once(() => new Intl.PluralRules(locale));
    this.#number = once(() => new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }));
    this.#region = once(() => new Intl.DisplayNames(locale, { type: "region", fallback: "code" }));
    this.#language = once(() => new Intl.DisplayNames(locale, { type: "language", fallback: "code" }));
    this.#list = once(() => new Intl.ListFormat(locale, { type: "conjunction" }));
    const year = { timeZone: "UTC", year: "numeric" } as const;
    const month = { ...year, month: "long" } as const;
    const day = { ...month, day: "numeric" } as const;
    this.#dates = [year, month, day].map((told) => once(() => new Intl.DateTimeFormat(locale, told)));
  }

  readonly t = (key: Key, values?: Values): string => {
    const text = this.#texts[key];
    return typeof text === "string" ? filled(text, values) : key;
  };

  /** A text that a number chooses; the number itself is its slot `n`. */
  readonly count = (key: Counted, n: number, values?: Values): string => {
    const text = this.#texts[key];
    if (typeof text !== "object") return key;
    const [, forms] = text;
    return filled(forms[this.#plural().select(n)] ?? forms.other ?? key, { ...values, n: this.number(n) });
  };

  readonly number = (n: number): string => this.#number().format(n);
  /** A share of 1 as whole hundredths. */
  readonly hundred = (share: number): string => this.#number().format(share * 100);
  readonly km = (km: number): string => this.t("distance", { n: this.number(km < 10 ? Math.ceil(km) : km) });
  readonly list = (names: readonly string[]): string => this.#list().format(names);

  /** A date of the data in words, as precise as it is: 2026-11-30, 2026-11 or 2026. */
  readonly date = (date: string): string => {
    const [year, month, day] = date.split("-").map(Number);
    const at = Date.UTC(year ?? Number.NaN, (month ?? 1) - 1, day ?? 1);
    if (Number.isNaN(at)) return date;
    return this.#dates[day ? 2 : month ? 1 : 0]?.().format(at) ?? date;
  };

  readonly country = (code: string): string => {
    try {
      return this.#region().of(code) ?? code;
    } catch {
      return code;
    }
  };

  readonly language = (code: string): string => {
    try {
      return this.#language().of(code) ?? code;
    } catch {
      return code;
    }
  };
}

/** What is made when it is first needed: rules of a language take milliseconds each on a phone. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function filled(text: string, values: Values | undefined): string {
  return values ? text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole)) : text;
}
