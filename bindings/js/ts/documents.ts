// Made from schema/*.schema.json by tools/types.mjs; do not edit.

export type Kind = "service" | "software" | "need";
/**
 * Stable id, kebab-case.
 */
export type Id = string;
export type How = "name" | "alias" | "formerly" | "offer-name" | "synonym" | "url" | "words" | "typo" | "resemblance";
/**
 * From 0 to 1.
 */
export type Share = number;
/**
 * An address of the web.
 */
export type Url = string;
/**
 * A stable code.
 */
export type Code = string;
/**
 * A day, a month or a year, as precise as it is known.
 */
export type Date = string;
/**
 * How a fact was learnt, the surest first.
 */
export type Grade = "probed" | "read" | "declared" | "listed" | "inferred" | "memory";
export type Accepting = "open" | "on-request" | "full" | "closed";
/**
 * Key of a source of the record.
 */
export type Key = string;
/**
 * A kind of asker.
 */
export type Asker = "person" | "association" | "school" | "company" | "public-body";
export type Audience = "everyone" | "members" | "clients" | "restricted";
/**
 * ISO 3166-1 alpha-2.
 */
export type Country = string;
/**
 * One number a letter: A, T, O, N, S.
 *
 * @minItems 5
 * @maxItems 5
 */
export type Five = [number, number, number, number, number];
export type Latitude = number;
export type Longitude = number;
export type LegalForm = "association" | "cooperative" | "collective" | "company" | "individual" | "public" | "other";
export type Status = "active" | "closing" | "closed";
/**
 * ISO 639-1.
 */
export type Language = string;
export type Price = "free" | "donation" | "membership" | "paid";
export type Letter = "A" | "T" | "O" | "N" | "S";
export type ErrorCode =
  | "ambiguous_place"
  | "another_format"
  | "bad_coordinates"
  | "bad_gazetteer"
  | "bad_origin"
  | "bad_request"
  | "bad_scheme"
  | "bad_weights"
  | "catalogue_build"
  | "catalogue_damaged"
  | "catalogue_too_new"
  | "catalogue_too_old"
  | "contradictory_filters"
  | "control_characters"
  | "data"
  | "empty_place"
  | "empty_query"
  | "file"
  | "file_too_large"
  | "not_a_catalogue"
  | "not_text"
  | "out_of_range"
  | "place_too_long"
  | "query_too_long"
  | "records_refused"
  | "unknown_place"
  | "unknown_value"
  | "usage";

/**
 * Free software that replaces a service.
 */
export interface AlternativesAnswer {
  match: Match | null;
  suggestions: Candidate[];
  alternatives: Alternative[];
  excluded: Excluded[];
  notes: Reason[];
}
/**
 * What was recognised, and what else it may mean.
 */
export interface Match {
  kind: Kind;
  id: Id;
  name: string;
  how: How;
  confidence: Share;
  candidates: Candidate[];
}
/**
 * What a text may mean.
 */
export interface Candidate {
  kind: Kind;
  id: Id;
  name: string;
  how: How;
  confidence: Share;
}
/**
 * Free software that replaces what was asked for.
 */
export interface Alternative {
  software: {
    id: Id;
    name: string;
    licences: string[];
    website: Url | null;
  };
  fit: Share;
  hosters: number;
  why: Reason[];
  sources: Source[];
}
/**
 * Something said, as data and as text.
 */
export interface Reason {
  code: Code;
  /**
   * What the text says, as data; its keys depend on the code.
   */
  data: {
    [k: string]: string | number | undefined;
  };
  text: string;
  detail: string;
}
/**
 * Where a fact was read.
 */
export interface Source {
  url: Url | null;
  date: Date | null;
  grade: Grade;
}
/**
 * What was left out, and why.
 */
export interface Excluded {
  hoster: Id | null;
  name: string | null;
  software: Id | null;
  reason: Reason;
}
/**
 * The data that answered.
 */
export interface CatalogueAnswer {
  date: Date;
  digest: string;
  counts: {
    criteria: number;
    needs: number;
    services: number;
    software: number;
    hosters: number;
    offers: number;
  };
}
export interface AlternativeRecord {
  software: Id;
  fit: "full" | "partial" | "different-use";
  first_choice?: boolean;
  missing?: string[];
  /**
   * @minItems 1
   */
  sources: [Key, ...Key[]];
}
/**
 * The data that answered.
 */
export interface Catalogue {
  date: Date;
  digest: string;
  counts: {
    criteria: number;
    needs: number;
    services: number;
    software: number;
    hosters: number;
    offers: number;
  };
}
/**
 * A signal's share of the score.
 */
export interface Contribution {
  signal: "fit" | "proximity" | "openness";
  raw: number | null;
  value: Share;
  weight: Share;
  contribution: Share;
  source: Source | null;
}
/**
 * Keys of the sources of single fields.
 */
export interface From {
  [k: string]: Key | undefined;
}
/**
 * A hoster in brief.
 */
export interface Hoster {
  id: Id;
  name: string;
  website: Url | null;
  city: string | null;
  country: Country | null;
  latitude: Latitude | null;
  longitude: Longitude | null;
  legal_form: LegalForm | null;
  networks: Id[];
}
/**
 * A hoster with all that is known of it.
 */
export interface HosterRecord {
  id: Id;
  name: string;
  formerly?: string[];
  aka?: string[];
  profile: "community" | "instance" | "commercial" | "public-body";
  website?: {
    value: Url;
    source: Key;
  } | null;
  legal_form?: {
    value: LegalForm;
    source: Key;
  } | null;
  operator?: {
    value: string;
    source: Key;
  } | null;
  founded?: {
    value: Date;
    source: Key;
  } | null;
  status?: {
    value: Status;
    source: Key;
  } | null;
  audience?: {
    value: Audience;
    source: Key;
  } | null;
  languages?: {
    value: Language[];
    source: Key;
  } | null;
  contact?: {
    value: string;
    source: Key;
  } | null;
  server_countries?: {
    value: Country[];
    source: Key;
  } | null;
  own_hardware?: {
    value: boolean;
    source: Key;
  } | null;
  green_hosting?: {
    value: boolean;
    source: Key;
  } | null;
  site?: SiteRecord[];
  network?: NetworkRecord[];
  link?: LinkRecord[];
  criterion?: StatementRecord[];
  offer?: OfferRecord[];
  source: Sources;
  aside?: {
    field: string;
    value: string;
    source: Key;
  }[];
  takes?: {
    /**
     * Which kinds of askers it takes; its offers take none beside them.
     *
     * @minItems 1
     */
    value: [Asker, ...Asker[]];
    source: Key;
  } | null;
  serves?: {
    value: Serves;
    source: Key;
  } | null;
}
export interface SiteRecord {
  city?: string | null;
  region?: string | null;
  postal_code?: string | null;
  country?: Country | null;
  latitude?: Latitude | null;
  longitude?: Longitude | null;
  precision_km?: number | null;
  source: Key;
}
export interface NetworkRecord {
  id: Id;
  status: "member" | "listed" | "applied" | "self-described" | "follows-charter" | "took-part" | "left";
  since?: Date | null;
  until?: Date | null;
  source: Key;
}
export interface LinkRecord {
  kind:
    | "legal"
    | "terms"
    | "privacy"
    | "accounts"
    | "meetings"
    | "technical_doc"
    | "status_page"
    | "charter"
    | "source"
    | "contact"
    | "services"
    | "about"
    | "faq"
    | "security"
    | "backups"
    | "suppliers"
    | "logs"
    | "authority_requests"
    | "statistics"
    | "prices"
    | "packages"
    | "user_guide"
    | "code_of_conduct"
    | "export"
    | "sustainability"
    | "application"
    | "profile";
  url: Url;
  source: Key;
}
export interface StatementRecord {
  id: string;
  met: "no" | "partly" | "yes";
  source: Key;
}
export interface OfferRecord {
  need: Id;
  software?: Id | null;
  protocol?: string | null;
  service_name?: string | null;
  url?: Url | null;
  register_url?: Url | null;
  account?: boolean | null;
  audience?: Audience | null;
  accepting?: Accepting | null;
  access_source?: Key | null;
  price?: Price | null;
  status?: Status | null;
  since?: Date | null;
  source: Key;
  takes?: [Asker, ...Asker[]] | null;
}
/**
 * Where facts come from, by key.
 */
export interface Sources {
  [k: string]:
    | {
        url?: Url | null;
        date?: Date | null;
        seen: Date;
        grade: Grade;
      }
    | undefined;
}
/**
 * Whom a hoster serves by place: a country; a region with its middle and its radius; or a radius alone, around its sites.
 */
export interface Serves {
  /**
   * Whether others are served after those in the area, or not at all.
   */
  scope: "first" | "only";
  country?: Country | null;
  region?: string | null;
  latitude?: Latitude | null;
  longitude?: Longitude | null;
  radius_km?: number | null;
}
/**
 * A number for each letter of CHATONS.
 */
export interface Letters {
  A: Share;
  T: Share;
  O: Share;
  N: Share;
  S: Share;
}
/**
 * Something people need.
 */
export interface NeedRecord {
  id: Id;
  label: Texts;
  synonyms_en?: string[];
  synonyms_fr?: string[];
  core: boolean;
  hosted: boolean;
}
/**
 * A text in every language.
 */
export interface Texts {
  en: string;
  fr: string;
  de: string;
  es: string;
}
/**
 * What a hoster offers.
 */
export interface Offer {
  software: Id | null;
  software_name: string | null;
  protocol: string | null;
  need: Id;
  service_name: string | null;
  url: Url | null;
  register_url: Url | null;
  account: boolean | null;
  audience: Audience | null;
  accepting: Accepting | null;
  price: Price | null;
  source: Source | null;
}
export interface Openness {
  score: Share;
  coverage: Share;
  letters: Letters;
}
export interface PlaceEcho {
  name: string;
  country: Country | null;
  latitude: Latitude;
  longitude: Longitude;
  precision_km: number;
}
/**
 * The question, as it was understood.
 */
export interface Query {
  what: string;
  place: PlaceEcho | null;
  weights: Weights;
  half_distance_km: number;
  letter_weights: Five;
  letter_floors: Five;
  as_of: Date;
  seed: number;
  band: number;
  lang: "en" | "fr" | "de" | "es";
}
export interface Weights {
  fit: Share;
  proximity: Share;
  openness: Share;
}
/**
 * A recommended hoster.
 */
export interface Ranked {
  rank: number;
  hoster: Hoster;
  offer: Offer;
  distance_km: number | null;
  score: Share;
  coverage: Share;
  contributions: Contribution[];
  openness: Openness;
  pareto: boolean;
  reasons: Reason[];
  next: Reason[];
}
/**
 * A proprietary service.
 */
export interface ServiceRecord {
  id: Id;
  name: string;
  vendor?: string | null;
  aliases?: string[];
  formerly?: string[];
  needs: Id[];
  status: "active" | "discontinued";
  discontinued_on?: Date | null;
  url?: {
    rule: string;
    source: Key;
  }[];
  alternative?: AlternativeRecord[];
  from?: From;
  source: Sources;
}
/**
 * A software.
 */
export interface SoftwareRecord {
  id: Id;
  name: string;
  aliases?: string[];
  licences?: string[];
  free: "yes" | "no" | "contested" | "unknown";
  free_note?: string | null;
  needs: Id[];
  kind: "hosted" | "desktop" | "mobile" | "extension";
  protocols?: string[];
  parent?: Id | null;
  succeeds?: Id[];
  frontend?: boolean;
  website?: Url | null;
  source_url?: Url | null;
  antifeatures?: Id[];
  archived?: boolean;
  last_update?: Date | null;
  yunohost?: string | null;
  from?: From;
  source: Sources;
}
/**
 * The criteria of openness.
 */
export interface CriteriaAnswer {
  /**
   * @minItems 1
   */
  criteria: [
    {
      id: string;
      letter: Letter;
      level: "must" | "should";
      subject: "hoster" | "offer" | "software";
      weight: number;
      weight_reason: string;
      text: string;
      publish: string;
      measure: string;
      feeds: string[];
      charters: Id[];
      known_conformity: Share | null;
      source: Url;
    },
    ...{
      id: string;
      letter: Letter;
      level: "must" | "should";
      subject: "hoster" | "offer" | "software";
      weight: number;
      weight_reason: string;
      text: string;
      publish: string;
      measure: string;
      feeds: string[];
      charters: Id[];
      known_conformity: Share | null;
      source: Url;
    }[]
  ];
}
/**
 * What every command prints with --json when it cannot answer.
 */
export interface ErrorAnswer {
  error: {
    code: ErrorCode;
    message: string;
    hint: string;
  };
}
export interface ExplainChange {
  what: string;
  from: number | null;
  to: number;
  size: number;
  text: Reason;
}
/**
 * Why a hoster stands where it stands, and what would put it first.
 */
export interface ExplainAnswer {
  query: Query;
  catalogue: Catalogue;
  match: Match | null;
  suggestions: Candidate[];
  rank: number | null;
  of: number;
  score: Share | null;
  contributions: Contribution[];
  hoster: Ranked | null;
  excluded: Reason | null;
  why_not_first: Reason[];
  change_to_be_first: ExplainChange | null;
  changes: ExplainChange[];
}
export interface GeojsonFeature {
  type: "Feature";
  id: Id;
  geometry: {
    type: "Point";
    /**
     * @minItems 2
     */
    coordinates: never[];
  } | null;
  properties: {
    name: string;
    website: Url | null;
    city: string | null;
    country: Country | null;
    networks: Id[];
    openness: Openness;
    offers: Id[];
    rank: number | null;
    score: Share | null;
    distance_km: number | null;
  };
}
/**
 * Hosters as RFC 7946.
 */
export interface GeojsonAnswer {
  type: "FeatureCollection";
  /**
   * West, south, east and north.
   *
   * @minItems 4
   */
  bbox?: never[];
  features: GeojsonFeature[];
}
/**
 * Every fact of one hoster, with its sources.
 */
export interface HosterAnswer {
  hoster: HosterRecord;
  openness: Openness;
  contradictions: {
    field: string;
    /**
     * @minItems 2
     */
    claims: [
      {
        value: string;
        source: Key;
      },
      {
        value: string;
        source: Key;
      },
      ...{
        value: string;
        source: Key;
      }[]
    ];
  }[];
}
/**
 * The directory of hosters.
 */
export interface HostersAnswer {
  hosters: {
    hoster: Hoster;
    openness: Openness;
    offers: Offer[];
  }[];
}
/**
 * What a text means; each line of identify --stdin is such a document, or an error.
 */
export interface IdentifyAnswer {
  match: Candidate | null;
  candidates: Candidate[];
}
/**
 * How open a hoster is, criterion by criterion.
 */
export interface OpennessAnswer {
  hoster: Id;
  name: string;
  software: Id | null;
  letter_weights: Five;
  as_of: Date;
  openness: {
    score: Share;
    coverage: Share;
    letters: Letters;
    criteria: {
      id: string;
      letter: Letter;
      value: "met" | "partly" | "not-met" | "presumed" | "unknown" | "not-applicable";
      grade: Grade | null;
      source: string | null;
      date: Date | null;
      text: string;
    }[];
  };
  gains: {
    id: string;
    letter: Letter;
    publish: string;
    gain: number;
  }[];
}
/**
 * Records to lay over a catalogue with --data, in JSON or TOML.
 */
export interface Overlay {
  date?: Date | null;
  need?: NeedRecord[];
  service?: ServiceRecord[];
  software?: SoftwareRecord[];
  hoster?: HosterRecord[];
  merge?: HosterRecord[];
}
export interface PlacePlace {
  name: string;
  country: Country | null;
  region: string | null;
  latitude: Latitude;
  longitude: Longitude;
  precision_km: number;
  population: number | null;
  kind: "city" | "commune" | "former_commune" | "postal_code" | "region" | "country" | "coordinates";
}
/**
 * Where a place is; none where several could be meant.
 */
export interface PlaceAnswer {
  place: PlacePlace | null;
  candidates: PlacePlace[];
}
/**
 * What replaces a service, and who offers that near a place.
 */
export interface RecommendAnswer {
  query: Query;
  catalogue: Catalogue;
  match: Match | null;
  suggestions: Candidate[];
  alternatives: Alternative[];
  hosters: Ranked[];
  excluded: Excluded[];
  notes: Reason[];
}
export interface StandingsStanding {
  hoster: Id;
  /**
   * The offer, by its place in the hoster's record.
   */
  offer: number;
  software: Id | null;
  distance_km: number | null;
  fit: Share;
  proximity: Share | null;
  openness: Share;
  score: Share;
}
/**
 * The best hosters as numbers.
 */
export interface StandingsAnswer {
  match: Candidate | null;
  hosters: StandingsStanding[];
  /**
   * Hosters that stand within the band of the best and take turns.
   */
  near_equals: number;
}
export interface SuggestSuggestion {
  kind: Kind;
  id: Id;
  name: string;
}
/**
 * Services, needs and software whose name begins like a text.
 */
export interface SuggestAnswer {
  suggestions: SuggestSuggestion[];
}
/**
 * Places whose name begins like a text.
 */
export interface SuggestPlaceAnswer {
  places: PlacePlace[];
}
