import { de } from "./de";
import { en, type Key, type Texts } from "./en";
import { es } from "./es";
import { fr } from "./fr";

export type { Key, Texts };
export type Lang = "en" | "fr" | "de" | "es";

export const TEXTS: Readonly<Record<Lang, Texts>> = { en, fr, de, es };

/** In their own language, as people look for theirs. */
export const LANGS: readonly (readonly [Lang, string])[] = [
  ["fr", "Français"],
  ["en", "English"],
  ["de", "Deutsch"],
  ["es", "Español"],
];

export const isLang = (value: unknown): value is Lang => typeof value === "string" && Object.hasOwn(TEXTS, value);

/** The first language of the browser that the page speaks. */
export function preferred(languages: readonly string[]): Lang {
  for (const tag of languages) {
    const language = tag.slice(0, 2).toLowerCase();
    if (isLang(language)) return language;
  }
  return "en";
}

export type Values = Readonly<Record<string, string | number>>;
type Plural<K extends string> = K extends `${infer Stem}One` ? (`${Stem}Other` extends Key ? Stem : never) : never;

/** The words of one language. */
export class Say {
  readonly lang: Lang;
  readonly #plural: Intl.PluralRules;
  readonly #number: Intl.NumberFormat;
  readonly #region: Intl.DisplayNames;
  readonly #language: Intl.DisplayNames;

  constructor(lang: Lang) {
    this.lang = lang;
    this.#plural = new Intl.PluralRules(lang);
    this.#number = new Intl.NumberFormat(lang, { maximumFractionDigits: 0 });
    this.#region = new Intl.DisplayNames(lang, { type: "region", fallback: "code" });
    this.#language = new Intl.DisplayNames(lang, { type: "language", fallback: "code" });
  }

  readonly t = (key: Key, values?: Values): string => {
    const text = TEXTS[this.lang][key];
    return values ? text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole)) : text;
  };

  readonly count = (stem: Plural<Key>, n: number, values?: Values): string => {
    const form = this.#plural.select(n) === "one" ? "One" : "Other";
    return this.t(`${stem}${form}` as Key, { ...values, n: this.number(n) });
  };

  readonly number = (n: number): string => this.#number.format(n);
  /** A share of 1 as whole hundredths. */
  readonly hundred = (share: number): string => this.#number.format(share * 100);
  readonly km = (km: number): string => this.t("distance", { n: this.number(km < 10 ? Math.ceil(km) : km) });

  readonly country = (code: string): string => {
    try {
      return this.#region.of(code) ?? code;
    } catch {
      return code;
    }
  };

  readonly language = (code: string): string => {
    try {
      return this.#language.of(code) ?? code;
    } catch {
      return code;
    }
  };
}
