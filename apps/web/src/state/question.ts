import type { Asker, Audience, ExitPart, LegalForm, PlanOptions, Price, RecommendOptions } from "degafam/worker";
import type { Lang } from "../texts";

export const PRICES = ["free", "donation", "membership", "paid"] as const satisfies Price[];
export const AUDIENCES = ["everyone", "members", "clients", "restricted"] as const satisfies Audience[];
/** Who may ask; a person where nothing is said. */
export const ASKERS = ["person", "association", "school", "company", "public-body"] as const satisfies Asker[];
export const FORMS = [
  "association",
  "cooperative",
  "collective",
  "company",
  "individual",
  "public",
  "other",
] as const satisfies LegalForm[];
export const EXITS = ["export", "notice", "portability", "software"] as const satisfies ExitPart[];
export const RADII = [25, 50, 100, 250, 500, 1000];
/** What sliders go up to, and where they stand at first: the core's own 0.32, 0.32, 0.26, 0.1. */
export const MOST_WEIGHT = 20;
export const WEIGHTS: Weights = { proximity: 16, openness: 16, assurance: 13, fit: 5 };
/** How many hosters are shown at first, and at most: enough to choose from, few enough to read. */
export const SHOWN = 12;
export const MOST_SHOWN = 96;

export interface Weights {
  readonly proximity: number;
  readonly openness: number;
  readonly assurance: number;
  readonly fit: number;
}

export interface Filters {
  readonly asker: Asker | "";
  readonly noAccount: boolean;
  readonly prices: readonly Price[];
  readonly audience: Audience | "";
  readonly countries: readonly string[];
  readonly region: string;
  readonly serverCountries: readonly string[];
  readonly networks: readonly string[];
  readonly forms: readonly LegalForm[];
  readonly withinKm: number | null;
  readonly languages: readonly string[];
  readonly exits: readonly ExitPart[];
  readonly software: string;
}

export const NO_FILTERS: Filters = {
  asker: "",
  noAccount: false,
  prices: [],
  audience: "",
  countries: [],
  region: "",
  serverCountries: [],
  networks: [],
  forms: [],
  withinKm: null,
  languages: [],
  exits: [],
  software: "",
};

/** Where the user is: a text for the core, or a point with what to call it. */
export interface Near {
  readonly text: string;
  readonly country: string;
  readonly point: readonly [latitude: number, longitude: number] | null;
}

export const NOWHERE: Near = { text: "", country: "", point: null };

/** All that a link shares. */
export interface Question {
  /** What is left: nothing yet, one thing that hosters are ranked for, or several that a plan is made for. */
  readonly wants: readonly string[];
  readonly near: Near;
  readonly weights: Weights;
  readonly filters: Filters;
  readonly seed: number | null;
  readonly shown: number;
  /** With how many hosters the plan is looked at; none: as the core chooses. */
  readonly hosters: number | null;
}

/** The most that is left at once: what one still looks through. */
export const MOST_WANTS = 25;

export const NOTHING: Question = {
  wants: [],
  near: NOWHERE,
  weights: WEIGHTS,
  filters: NO_FILTERS,
  seed: null,
  shown: SHOWN,
  hosters: null,
};

/** The one thing that is asked about; empty where it is none or several. */
export const single = ({ wants }: Pick<Question, "wants">): string => (wants.length === 1 ? (wants[0] ?? "") : "");

/** The same question about something else. A filter names software of the former answer, which the next may not have. */
export function about(question: Question, ...wants: readonly string[]): Question {
  if (wants.join("\n") === question.wants.join("\n")) return question;
  return { ...question, wants, filters: { ...question.filters, software: "" }, shown: SHOWN, hosters: null };
}

/** The seeds that the library's own front ends draw from. */
const SEEDS = 10_000;
export const draw = (): number => Math.floor(Math.random() * SEEDS);

export function countFilters(filters: Filters): number {
  const { asker, noAccount, audience, region, withinKm, software, ...lists } = filters;
  const texts = [asker, audience, region, software].map((text) => text !== "");
  const single = [noAccount, withinKm !== null, ...texts].filter(Boolean).length;
  return single + Object.values(lists).filter((list) => list.length > 0).length;
}

/** All weights at zero would weigh nothing: then all count the same. */
function scaled(weights: Weights): Weights {
  const none = Object.values(weights).every((weight) => weight === 0);
  return none ? { proximity: 1, openness: 1, assurance: 1, fit: 1 } : weights;
}

/** The question as the core takes it for a plan: its filters and weights, without the one software of a list. */
export function planned(question: Question, lang: Lang): Omit<PlanOptions, "wants"> {
  const { limit: _, software: __, ...rest } = options(question, lang);
  return rest;
}

/** The question as the core takes it. */
export function options(question: Question, lang: Lang): RecommendOptions & { format?: "json" } {
  const { near, filters, seed } = question;
  const here = near.point ? { latitude: near.point[0], longitude: near.point[1] } : near.text;
  return {
    limit: question.shown,
    weights: scaled(question.weights),
    lang,
    ...(here !== "" && { near: here }),
    ...(near.country && !near.point && { nearCountry: near.country }),
    ...(seed !== null && { seed }),
    ...(filters.asker && { for: filters.asker }),
    ...(filters.noAccount && { noAccount: true }),
    ...(filters.prices.length > 0 && { prices: [...filters.prices] }),
    ...(filters.audience && { audience: filters.audience }),
    ...(filters.countries.length > 0 && { countries: [...filters.countries] }),
    ...(filters.region && { region: filters.region }),
    ...(filters.serverCountries.length > 0 && { serverCountries: [...filters.serverCountries] }),
    ...(filters.networks.length > 0 && { networks: [...filters.networks] }),
    ...(filters.forms.length > 0 && { forms: [...filters.forms] }),
    ...(filters.withinKm !== null && here !== "" && { withinKm: filters.withinKm }),
    ...(filters.languages.length > 0 && { languages: [...filters.languages] }),
    ...(filters.exits.length > 0 && { exit: [...filters.exits] }),
    ...(filters.software && { software: filters.software }),
  };
}
