declare module "virtual:texts" {
  import type { Language, Texts } from "../../tools/texts";

  export const languages: readonly Language[];
  export const load: Readonly<Record<string, () => Promise<{ readonly default: Texts }>>>;
}
