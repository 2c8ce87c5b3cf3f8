/** What `tools/texts.ts` makes of `texts/`. */
declare module "virtual:texts" {
  /** A text with `{slots}`, or one for each plural category of a slot. */
  export type Text = string | readonly [count: string, forms: Readonly<Record<string, string>>];
  export type Texts = Readonly<Record<string, Text>>;
  export interface Language {
    readonly code: string;
    readonly name: string;
    /** Nobody who grew up with it has read it yet. */
    readonly draft: boolean;
  }

  export const languages: readonly Language[];
  export const load: Readonly<Record<string, () => Promise<{ readonly default: Texts }>>>;
}

/** For tests: what each language says itself, and the names of all texts as `keys.ts` has them. */
declare module "virtual:texts/own" {
  import type { Texts } from "virtual:texts";

  export const own: Readonly<Record<string, Texts>>;
  export const keys: string;
}
