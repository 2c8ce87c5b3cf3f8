// Made from schema/*.schema.json by tools/types.mjs; do not edit.

import type { Asker, Audience, Date, ExitPart, Lang, LegalForm, Price } from "./documents.js";
import type { Near } from "./near.js";

/**
 * Options of `recommend`.
 */
export interface RecommendOptions {
  /**
   * Who asks, person unless said otherwise: who takes others only is left out.
   */
  for?: Asker;
  /**
   * Where the user is: a town, a postal code, `lat,lon`; or coordinates in degrees.
   */
  near?: Near;
  /**
   * Country that settles which of several places is meant, ISO 3166-1 alpha-2.
   */
  nearCountry?: string;
  /**
   * Hosters to return; 10 unless said otherwise.
   */
  limit?: number;
  /**
   * What counts how much; scaled to sum to 1. Left out: fit 0.1, proximity 0.32, openness 0.32, assurance 0.26.
   */
  weights?: {
    fit?: number;
    proximity?: number;
    openness?: number;
    assurance?: number;
  };
  /**
   * What counts in openness; each 1 unless said otherwise.
   */
  letters?: {
    A?: number;
    T?: number;
    O?: number;
    N?: number;
    S?: number;
  };
  /**
   * Least value of each letter; 0 unless said otherwise.
   */
  floor?: {
    A?: number;
    T?: number;
    O?: number;
    N?: number;
    S?: number;
  };
  /**
   * Distance at which proximity is one half, kilometres; 100 unless said otherwise.
   */
  halfDistanceKm?: number;
  /**
   * Only hosters within so many kilometres; needs `near`.
   */
  withinKm?: number;
  /**
   * Only offers that need no account.
   */
  noAccount?: boolean;
  /**
   * Only these prices; none: any.
   */
  prices?: Price[];
  /**
   * Only offers for this audience.
   */
  audience?: Audience;
  /**
   * Only hosters with a site in these countries, ISO 3166-1 alpha-2; none: any.
   */
  countries?: string[];
  /**
   * Only hosters known to have a site in this region, département, canton or country.
   */
  region?: string;
  /**
   * Only hosters whose machines all stand in these countries, ISO 3166-1 alpha-2; none: anywhere.
   */
  serverCountries?: string[];
  /**
   * Only members of one of these networks, such as chatons; none: any.
   */
  networks?: string[];
  /**
   * Only these legal forms; none: any.
   */
  forms?: LegalForm[];
  /**
   * Not these hosters, by id or name.
   */
  without?: string[];
  /**
   * Only where these parts of a safe exit are shown or promised; none: any.
   */
  exit?: ExitPart[];
  /**
   * Only this software, by id or name.
   */
  software?: string;
  /**
   * Languages the user speaks, ISO 639-1; none: any.
   */
  languages?: string[];
  /**
   * Date at which ages are told; the catalogue's unless said otherwise.
   */
  asOf?: Date;
  /**
   * Draws the order of near-equals; drawn from 0 to 9999 unless given.
   */
  seed?: number;
  /**
   * Difference of score within which hosters take turns, 0.02 unless said otherwise; 0: only equals do.
   */
  band?: number;
  /**
   * Language of the texts; en unless said otherwise.
   */
  lang?: Lang;
}
/**
 * Options of `standings`.
 */
export interface StandingsOptions {
  /**
   * Who asks, person unless said otherwise: who takes others only is left out.
   */
  for?: Asker;
  /**
   * Where the user is: a town, a postal code, `lat,lon`; or coordinates in degrees.
   */
  near?: Near;
  /**
   * Country that settles which of several places is meant, ISO 3166-1 alpha-2.
   */
  nearCountry?: string;
  /**
   * Hosters to return; 10 unless said otherwise.
   */
  limit?: number;
  /**
   * What counts how much; scaled to sum to 1. Left out: fit 0.1, proximity 0.32, openness 0.32, assurance 0.26.
   */
  weights?: {
    fit?: number;
    proximity?: number;
    openness?: number;
    assurance?: number;
  };
  /**
   * What counts in openness; each 1 unless said otherwise.
   */
  letters?: {
    A?: number;
    T?: number;
    O?: number;
    N?: number;
    S?: number;
  };
  /**
   * Least value of each letter; 0 unless said otherwise.
   */
  floor?: {
    A?: number;
    T?: number;
    O?: number;
    N?: number;
    S?: number;
  };
  /**
   * Distance at which proximity is one half, kilometres; 100 unless said otherwise.
   */
  halfDistanceKm?: number;
  /**
   * Only hosters within so many kilometres; needs `near`.
   */
  withinKm?: number;
  /**
   * Only offers that need no account.
   */
  noAccount?: boolean;
  /**
   * Only these prices; none: any.
   */
  prices?: Price[];
  /**
   * Only offers for this audience.
   */
  audience?: Audience;
  /**
   * Only hosters with a site in these countries, ISO 3166-1 alpha-2; none: any.
   */
  countries?: string[];
  /**
   * Only hosters known to have a site in this region, département, canton or country.
   */
  region?: string;
  /**
   * Only hosters whose machines all stand in these countries, ISO 3166-1 alpha-2; none: anywhere.
   */
  serverCountries?: string[];
  /**
   * Only members of one of these networks, such as chatons; none: any.
   */
  networks?: string[];
  /**
   * Only these legal forms; none: any.
   */
  forms?: LegalForm[];
  /**
   * Not these hosters, by id or name.
   */
  without?: string[];
  /**
   * Only where these parts of a safe exit are shown or promised; none: any.
   */
  exit?: ExitPart[];
  /**
   * Only this software, by id or name.
   */
  software?: string;
  /**
   * Languages the user speaks, ISO 639-1; none: any.
   */
  languages?: string[];
  /**
   * Date at which ages are told; the catalogue's unless said otherwise.
   */
  asOf?: Date;
  /**
   * Draws the order of near-equals; drawn from 0 to 9999 unless given.
   */
  seed?: number;
  /**
   * Difference of score within which hosters take turns, 0.02 unless said otherwise; 0: only equals do.
   */
  band?: number;
  /**
   * Language of the texts; en unless said otherwise.
   */
  lang?: Lang;
}
/**
 * Options of `explain`.
 */
export interface ExplainOptions {
  /**
   * Who asks, person unless said otherwise: who takes others only is left out.
   */
  for?: Asker;
  /**
   * Where the user is: a town, a postal code, `lat,lon`; or coordinates in degrees.
   */
  near?: Near;
  /**
   * Country that settles which of several places is meant, ISO 3166-1 alpha-2.
   */
  nearCountry?: string;
  /**
   * Hosters to return; 10 unless said otherwise.
   */
  limit?: number;
  /**
   * What counts how much; scaled to sum to 1. Left out: fit 0.1, proximity 0.32, openness 0.32, assurance 0.26.
   */
  weights?: {
    fit?: number;
    proximity?: number;
    openness?: number;
    assurance?: number;
  };
  /**
   * What counts in openness; each 1 unless said otherwise.
   */
  letters?: {
    A?: number;
    T?: number;
    O?: number;
    N?: number;
    S?: number;
  };
  /**
   * Least value of each letter; 0 unless said otherwise.
   */
  floor?: {
    A?: number;
    T?: number;
    O?: number;
    N?: number;
    S?: number;
  };
  /**
   * Distance at which proximity is one half, kilometres; 100 unless said otherwise.
   */
  halfDistanceKm?: number;
  /**
   * Only hosters within so many kilometres; needs `near`.
   */
  withinKm?: number;
  /**
   * Only offers that need no account.
   */
  noAccount?: boolean;
  /**
   * Only these prices; none: any.
   */
  prices?: Price[];
  /**
   * Only offers for this audience.
   */
  audience?: Audience;
  /**
   * Only hosters with a site in these countries, ISO 3166-1 alpha-2; none: any.
   */
  countries?: string[];
  /**
   * Only hosters known to have a site in this region, département, canton or country.
   */
  region?: string;
  /**
   * Only hosters whose machines all stand in these countries, ISO 3166-1 alpha-2; none: anywhere.
   */
  serverCountries?: string[];
  /**
   * Only members of one of these networks, such as chatons; none: any.
   */
  networks?: string[];
  /**
   * Only these legal forms; none: any.
   */
  forms?: LegalForm[];
  /**
   * Not these hosters, by id or name.
   */
  without?: string[];
  /**
   * Only where these parts of a safe exit are shown or promised; none: any.
   */
  exit?: ExitPart[];
  /**
   * Only this software, by id or name.
   */
  software?: string;
  /**
   * Languages the user speaks, ISO 639-1; none: any.
   */
  languages?: string[];
  /**
   * Date at which ages are told; the catalogue's unless said otherwise.
   */
  asOf?: Date;
  /**
   * Draws the order of near-equals; drawn from 0 to 9999 unless given.
   */
  seed?: number;
  /**
   * Difference of score within which hosters take turns, 0.02 unless said otherwise; 0: only equals do.
   */
  band?: number;
  /**
   * Language of the texts; en unless said otherwise.
   */
  lang?: Lang;
}
/**
 * Options of `alternatives`.
 */
export interface AlternativesOptions {
  /**
   * Language of the texts; en unless said otherwise.
   */
  lang?: Lang;
}
/**
 * Options of `plan`.
 */
export interface PlanOptions {
  /**
   * What is left: names, addresses, needs, families; up to 64 are planned for.
   */
  wants?: string[];
  /**
   * Who asks, person unless said otherwise: who takes others only is left out.
   */
  for?: Asker;
  /**
   * For how many people.
   */
  people?: number;
  /**
   * Where the user is: a town, a postal code, `lat,lon`; or coordinates in degrees.
   */
  near?: Near;
  /**
   * Country that settles which of several places is meant, ISO 3166-1 alpha-2.
   */
  nearCountry?: string;
  /**
   * Hosters of a plan at most; as many as gain something unless said otherwise.
   */
  maxHosters?: number;
  /**
   * Hosters that one already is with, by id or name: part of every plan.
   */
  keep?: string[];
  /**
   * What counts how much; scaled to sum to 1. Left out: fit 0.1, proximity 0.32, openness 0.32, assurance 0.26.
   */
  weights?: {
    fit?: number;
    proximity?: number;
    openness?: number;
    assurance?: number;
  };
  /**
   * What counts in openness; each 1 unless said otherwise.
   */
  letters?: {
    A?: number;
    T?: number;
    O?: number;
    N?: number;
    S?: number;
  };
  /**
   * Least value of each letter; 0 unless said otherwise.
   */
  floor?: {
    A?: number;
    T?: number;
    O?: number;
    N?: number;
    S?: number;
  };
  /**
   * Distance at which proximity is one half, kilometres; 100 unless said otherwise.
   */
  halfDistanceKm?: number;
  /**
   * Only hosters within so many kilometres; needs `near`.
   */
  withinKm?: number;
  /**
   * Only offers that need no account.
   */
  noAccount?: boolean;
  /**
   * Only these prices; none: any.
   */
  prices?: Price[];
  /**
   * Only offers for this audience.
   */
  audience?: Audience;
  /**
   * Only hosters with a site in these countries, ISO 3166-1 alpha-2; none: any.
   */
  countries?: string[];
  /**
   * Only hosters known to have a site in this region, département, canton or country.
   */
  region?: string;
  /**
   * Only hosters whose machines all stand in these countries, ISO 3166-1 alpha-2; none: anywhere.
   */
  serverCountries?: string[];
  /**
   * Only members of one of these networks, such as chatons; none: any.
   */
  networks?: string[];
  /**
   * Only these legal forms; none: any.
   */
  forms?: LegalForm[];
  /**
   * Not these hosters, by id or name.
   */
  without?: string[];
  /**
   * Only where these parts of a safe exit are shown or promised; none: any.
   */
  exit?: ExitPart[];
  /**
   * Languages the user speaks, ISO 639-1; none: any.
   */
  languages?: string[];
  /**
   * Date at which ages are told; the catalogue's unless said otherwise.
   */
  asOf?: Date;
  /**
   * Draws the order of near-equals; drawn from 0 to 9999 unless given.
   */
  seed?: number;
  /**
   * Difference of score within which hosters take turns, 0.02 unless said otherwise; 0: only equals do.
   */
  band?: number;
  /**
   * Language of the texts; en unless said otherwise.
   */
  lang?: Lang;
}
/**
 * Options of `move`.
 */
export interface MoveOptions {
  /**
   * Only this software, by id or name.
   */
  software?: string;
  /**
   * Language of the texts; en unless said otherwise.
   */
  lang?: Lang;
}
/**
 * Options of `suggest`.
 */
export interface SuggestOptions {
  /**
   * Language of the texts; en unless said otherwise.
   */
  lang?: Lang;
  /**
   * How many to return; 8 unless said otherwise.
   */
  limit?: number;
}
/**
 * Options of `hosters`.
 */
export interface HostersOptions {
  /**
   * Only offers that need no account.
   */
  noAccount?: boolean;
  /**
   * Only these prices; none: any.
   */
  prices?: Price[];
  /**
   * Only offers for this audience.
   */
  audience?: Audience;
  /**
   * Only hosters with a site in these countries, ISO 3166-1 alpha-2; none: any.
   */
  countries?: string[];
  /**
   * Only hosters known to have a site in this region, département, canton or country.
   */
  region?: string;
  /**
   * Only hosters whose machines all stand in these countries, ISO 3166-1 alpha-2; none: anywhere.
   */
  serverCountries?: string[];
  /**
   * Only members of one of these networks, such as chatons; none: any.
   */
  networks?: string[];
  /**
   * Only these legal forms; none: any.
   */
  forms?: LegalForm[];
  /**
   * Not these hosters, by id or name.
   */
  without?: string[];
  /**
   * Only where these parts of a safe exit are shown or promised; none: any.
   */
  exit?: ExitPart[];
  /**
   * Only this software, by id or name.
   */
  software?: string;
  /**
   * Language of the texts; en unless said otherwise.
   */
  lang?: Lang;
  /**
   * How many to return; all unless said otherwise.
   */
  limit?: number;
  /**
   * How many of the first to pass over; 0 unless said otherwise.
   */
  offset?: number;
}
/**
 * Options of `hoster`.
 */
export interface HosterOptions {
  /**
   * Language of the texts; en unless said otherwise.
   */
  lang?: Lang;
}
/**
 * Options of `files`.
 */
export interface FilesOptions {
  /**
   * Address of the folder where the files will lie; left out: `.well-known/chatonsinfos` of its website.
   */
  folder?: string;
}
/**
 * Options of `openness`.
 */
export interface OpennessOptions {
  /**
   * Only this software, by id or name.
   */
  software?: string;
  /**
   * What counts in openness; each 1 unless said otherwise.
   */
  letters?: {
    A?: number;
    T?: number;
    O?: number;
    N?: number;
    S?: number;
  };
  /**
   * Date at which ages are told; the catalogue's unless said otherwise.
   */
  asOf?: Date;
  /**
   * Language of the texts; en unless said otherwise.
   */
  lang?: Lang;
}
/**
 * Options of `criteria`.
 */
export interface CriteriaOptions {
  /**
   * Language of the texts; en unless said otherwise.
   */
  lang?: Lang;
}
/**
 * Options of `place`.
 */
export interface PlaceOptions {
  /**
   * Country that settles which of several places is meant, ISO 3166-1 alpha-2.
   */
  country?: string;
}
/**
 * Options of `suggestPlace`.
 */
export interface SuggestPlaceOptions {
  /**
   * How many to return; 8 unless said otherwise.
   */
  limit?: number;
}
