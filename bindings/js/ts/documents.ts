// Made from schema/*.schema.json by tools/types.mjs; do not edit.

/**
 * Whether new users are taken now.
 * - `open`: Yes, at once.
 * - `on-request`: After asking.
 * - `full`: Not for now: full.
 * - `closed`: No longer.
 */
export type Accepting = "open" | "on-request" | "full" | "closed";
/**
 * Which kind of asker somebody is: whom a hoster or an offer takes.
 * - `person`: A person for themselves, or a family.
 * - `association`: An association or another group without profit.
 * - `school`: A school, a university.
 * - `company`: A company, also of one person.
 * - `public-body`: A town, a public service.
 */
export type Asker = "person" | "association" | "school" | "company" | "public-body";
/**
 * Who may use a service.
 * - `everyone`: Anyone.
 * - `members`: Members of the organisation.
 * - `clients`: Customers.
 * - `restricted`: A closed group: a family, a school, a town.
 */
export type Audience = "everyone" | "members" | "clients" | "restricted";
/**
 * Where an account is ended.
 * - `page`: On a page of its own.
 * - `settings`: In the settings of the account.
 * - `app`: In the application alone.
 * - `request`: By asking the support or an administrator.
 * - `ended`: The service is over.
 */
export type ClosingWay = "page" | "settings" | "app" | "request" | "ended";
/**
 * A stable code.
 */
export type Code = string;
/**
 * ISO 3166-1 alpha-2.
 */
export type Country = string;
/**
 * Id of a criterion, such as `T14`.
 */
export type CriterionId = string;
/**
 * A day, a month or a year, as precise as it is known.
 */
export type Date = string;
/**
 * How much work it is to leave, least first.
 * - `minutes`: A few minutes.
 * - `hour`: About an hour.
 * - `day`: About a day, waiting included.
 * - `project`: Weeks, or others have to agree.
 */
export type EffortClass = "minutes" | "hour" | "day" | "project";
/**
 * Why leaving is that much work.
 * - `one-file`: One export, one import.
 * - `volume`: Copying a lot takes long.
 * - `people`: Others have to follow.
 * - `rework`: Something must be set up or arranged anew.
 * - `many-kinds`: Mail, files, calendars … at once.
 * - `nothing-to-move`: One begins anew elsewhere.
 * - `habits`: Little to move, much to get used to.
 */
export type EffortReason = "one-file" | "volume" | "people" | "rework" | "many-kinds" | "nothing-to-move" | "habits";
/**
 * Which error it is; stable.
 */
export type ErrorCode =
  | "ambiguous_place"
  | "another_format"
  | "bad_coordinates"
  | "bad_date"
  | "bad_gazetteer"
  | "bad_option"
  | "bad_origin"
  | "bad_request"
  | "bad_scheme"
  | "bad_signature"
  | "bad_weights"
  | "catalogue_build"
  | "catalogue_damaged"
  | "catalogue_too_new"
  | "catalogue_too_old"
  | "contradictory_filters"
  | "contradictory_options"
  | "control_characters"
  | "data"
  | "delta_damaged"
  | "delta_of_another"
  | "delta_too_new"
  | "delta_unfit"
  | "empty_place"
  | "empty_query"
  | "fetch"
  | "file"
  | "file_too_large"
  | "list_broken"
  | "list_empty"
  | "list_encrypted"
  | "list_packed"
  | "missing_option"
  | "not_a_catalogue"
  | "not_a_delta"
  | "not_a_public_key"
  | "not_a_signature"
  | "not_recognised"
  | "not_text"
  | "other_key"
  | "place_too_long"
  | "place_unpackable"
  | "query_too_long"
  | "records_refused"
  | "repeated_option"
  | "software_not_offered"
  | "unknown_country"
  | "unknown_hoster"
  | "unknown_language"
  | "unknown_network"
  | "unknown_option"
  | "unknown_place"
  | "unknown_question"
  | "unknown_software"
  | "unknown_value"
  | "unrelated_software"
  | "usage";
/**
 * What makes it safe to go to a hoster, since one can leave again.
 * - `export`: It gives data back and lets people leave whenever they want.
 * - `notice`: It tells at least three months before a service closes.
 * - `portability`: Data come back in open formats.
 * - `software`: The software lets people take out their data.
 */
export type ExitPart = "export" | "notice" | "portability" | "software";
/**
 * How well a software replaces a service.
 * - `full`: A list names this very pair.
 * - `partial`: A list puts both in one category, or the software is only another face of the service.
 * - `different-use`: A list names the pair though their uses differ.
 * - `computed`: No list names the pair; both serve one need.
 */
export type Fit = "full" | "partial" | "different-use" | "computed";
/**
 * Whether a software is free.
 * - `yes`: Free software.
 * - `no`: Not free: never recommended.
 * - `contested`: Free in part, or disputed: recommended with a word.
 * - `unknown`: Not known: never recommended as free.
 */
export type Freedom = "yes" | "no" | "contested" | "unknown";
/**
 * How well a fact is evidenced, best first.
 * - `probed`: Measured by a machine at the hoster.
 * - `read`: Read by an editor on the hoster's own page.
 * - `declared`: Declared by the hoster in a file, a form or a forum.
 * - `listed`: Named in a third party's list.
 * - `inferred`: Concluded from something else: a name, a telephone code, the software's usual way.
 * - `memory`: Remembered, never checked.
 */
export type Grade = "probed" | "read" | "declared" | "listed" | "inferred" | "memory";
/**
 * Stable id, kebab-case.
 */
export type Id = string;
/**
 * How a software takes in what a service gave back.
 * - `file`: It reads a file that was exported.
 * - `direct`: It fetches from the service, by an address, a key or a login.
 * - `tool`: A tool of somebody else stands between.
 * - `by-hand`: It is known that nothing takes it in.
 */
export type ImportWay = "file" | "direct" | "tool" | "by-hand";
/**
 * What is known of a criterion.
 * - `met`: It is met.
 * - `partly`: It is met in part.
 * - `not-met`: It is not met.
 * - `presumed`: A charter promises it; nothing was read about this hoster.
 * - `unknown`: Nothing is known.
 * - `not-applicable`: It does not concern this hoster.
 */
export type Judgement = "met" | "partly" | "not-met" | "presumed" | "unknown" | "not-applicable";
/**
 * Key of a source of the record.
 */
export type Key = string;
/**
 * How closely the place of a hoster is known.
 * - `town`: By its town.
 * - `coordinates`: By coordinates alone.
 * - `region`: By its region, département or area.
 * - `country`: By its country.
 */
export type KnownBy = "town" | "coordinates" | "region" | "country";
/**
 * A language of the texts. Read from a code or a locale's name such as `fr_FR.UTF-8`.
 * - `en`: English.
 * - `fr`: French.
 * - `de`: German.
 * - `es`: Spanish.
 * - `it`: Italian.
 * - `nl`: Dutch.
 * - `ca`: Catalan.
 * - `pt`: Portuguese, of Europe.
 */
export type Lang = "en" | "fr" | "de" | "es" | "it" | "nl" | "ca" | "pt";
/**
 * ISO 639-1.
 */
export type Language = string;
/**
 * Degrees north.
 */
export type Latitude = number;
/**
 * Legal form; never a penalty.
 * - `association`: Association under any country's law.
 * - `cooperative`: Cooperative.
 * - `collective`: Collective without a legal body.
 * - `company`: Company.
 * - `individual`: One person.
 * - `public`: Public body.
 * - `other`: Any other.
 */
export type LegalForm = "association" | "cooperative" | "collective" | "company" | "individual" | "public" | "other";
/**
 * The five letters of CHATONS, in the order of the acronym. There will be no sixth.
 * - `A`: Alternative.
 * - `T`: Transparent.
 * - `O`: Open.
 * - `N`: Neutral.
 * - `S`: Solidary.
 */
export type Letter = "A" | "T" | "O" | "N" | "S";
/**
 * How binding a criterion is.
 * - `must`: Required of members.
 * - `should`: Recommended.
 */
export type Level = "must" | "should";
/**
 * What a page of a hoster is. The word is also the id used in the feeds of criteria.
 * - `legal`: Legal notice.
 * - `terms`: Terms of service.
 * - `privacy`: Privacy notice.
 * - `accounts`: Accounts or activity report.
 * - `meetings`: Meetings in person.
 * - `technical_doc`: Technical documentation.
 * - `status_page`: Status of the services.
 * - `charter`: Its charter.
 * - `source`: Its own code.
 * - `contact`: How to write.
 * - `services`: Its services.
 * - `about`: Who it is.
 * - `faq`: Questions and answers.
 * - `security`: Security policy.
 * - `backups`: Backup policy.
 * - `suppliers`: Suppliers and subcontractors.
 * - `logs`: How long logs are kept.
 * - `authority_requests`: Requests received from authorities.
 * - `statistics`: Usage statistics.
 * - `prices`: Prices.
 * - `packages`: Packages on its servers.
 * - `user_guide`: Guide for users.
 * - `code_of_conduct`: Code of conduct.
 * - `export`: How to take one's data away.
 * - `sustainability`: Energy and hardware.
 * - `application`: Its application to a collective.
 * - `profile`: Its page at a collective.
 */
export type LinkKind =
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
/**
 * Degrees east.
 */
export type Longitude = number;
/**
 * How something was recognised.
 * - `name`: By its official name.
 * - `alias`: By another name.
 * - `formerly`: By a name it had.
 * - `offer-name`: By the name that a hoster gives to its service.
 * - `synonym`: By a synonym of the need.
 * - `url`: By its address.
 * - `words`: By its words, in another order or among others.
 * - `typo`: Despite a typing mistake.
 * - `resemblance`: It only looks a little like what was typed.
 */
export type MatchedBy =
  "name" | "alias" | "formerly" | "offer-name" | "synonym" | "url" | "words" | "typo" | "resemblance";
/**
 * What a source says of a membership.
 * - `member`: A member.
 * - `listed`: Only in a third party's list of members.
 * - `applied`: Applied; the outcome was not read.
 * - `self-described`: Calls itself a member.
 * - `follows-charter`: Says that it follows the charter.
 * - `took-part`: Took part in something, or was announced.
 * - `left`: Left.
 */
export type MembershipStatus =
  "member" | "listed" | "applied" | "self-described" | "follows-charter" | "took-part" | "left";
/**
 * Whether what a service gives back gets into a software.
 * - `file`: By a file that one writes and the other reads.
 * - `direct`: The software fetches it.
 * - `tool`: By a tool of somebody else.
 * - `formats_differ`: The formats that are known do not meet.
 * - `by_hand`: It is known that nothing takes it in.
 * - `unknown`: Nobody wrote down how.
 */
export type MovingCode = "file" | "direct" | "tool" | "formats_differ" | "by_hand" | "unknown";
/**
 * What a name names.
 * - `service`: A proprietary service.
 * - `software`: A software.
 * - `need`: A need.
 * - `hoster`: A hoster, which is not left but found.
 */
export type NameKind = "service" | "software" | "need" | "hoster";
/**
 * What kind of place it is.
 * - `city`: A town or village outside France.
 * - `commune`: A French commune, or a district (arrondissement) of Paris, Lyon or Marseille.
 * - `former_commune`: A French commune that was merged into another (déléguée or associée).
 * - `postal_code`: The area of a postal code.
 * - `region`: A French département or région, a province, a state, a canton.
 * - `country`: A country or a territory with its own ISO code.
 * - `coordinates`: A point given as coordinates.
 * - `quarter`: A quarter of a city.
 */
export type PlaceKind =
  "city" | "commune" | "former_commune" | "postal_code" | "region" | "country" | "coordinates" | "quarter";
/**
 * How a text was understood as a place.
 * - `name`: The name of a town or country, in one of its languages or as it is called elsewhere ("Londres").
 * - `code`: A postal code, or the number of a département.
 * - `typo`: A name that differs by a typing mistake.
 * - `prefix`: The first words of a longer name.
 * - `words`: A place amid other words: "near Quimper", a street and its town.
 * - `region`: The name of a region.
 * - `coordinates`: Latitude and longitude.
 */
export type PlaceMatch = "name" | "code" | "typo" | "prefix" | "words" | "region" | "coordinates";
/**
 * What it costs.
 * - `free`: Free of charge.
 * - `donation`: Free of charge, gifts are welcome.
 * - `membership`: With the membership fee.
 * - `paid`: For a price.
 */
export type Price = "free" | "donation" | "membership" | "paid";
/**
 * What kind of hoster it is.
 * - `community`: A community that hosts several services.
 * - `instance`: One or few public services.
 * - `commercial`: A firm.
 * - `public-body`: A public body.
 */
export type Profile = "community" | "instance" | "commercial" | "public-body";
/**
 * What becomes of those who are not in the area that a hoster serves.
 * - `first`: They are served too, after those in the area.
 * - `only`: They are not served.
 */
export type Scope = "first" | "only";
/**
 * Whether a service still runs.
 * - `active`: It runs.
 * - `discontinued`: It was switched off; people still look for it.
 */
export type ServiceStatus = "active" | "discontinued";
/**
 * From 0 to 1.
 */
export type Share = number;
/**
 * What it takes to use a software.
 * - `ready`: Nothing but an address: a hoster is known.
 * - `self_host`: A server of one's own.
 * - `on_device`: One's own device.
 */
export type SoftwareGroup = "ready" | "self_host" | "on_device";
/**
 * Where a software runs.
 * - `hosted`: On a server, for many.
 * - `desktop`: On one's computer.
 * - `mobile`: On one's telephone.
 * - `extension`: In one's browser.
 */
export type SoftwareKind = "hosted" | "desktop" | "mobile" | "extension";
/**
 * Whether a criterion is met.
 * - `no`: It is not met.
 * - `partly`: It is met in part.
 * - `yes`: It is met.
 */
export type State = "no" | "partly" | "yes";
/**
 * Whether something still runs.
 * - `active`: It runs.
 * - `closing`: Its end is announced.
 * - `closed`: It has ended.
 */
export type Status = "active" | "closing" | "closed";
/**
 * What a step is.
 * - `tell`: Tell those concerned.
 * - `before`: Before anything is moved.
 * - `export`: Take the data out.
 * - `open`: Open accounts.
 * - `import`: Bring the data in.
 * - `keep_both`: Keep both for a while.
 * - `close`: End the old account.
 */
export type StepKind = "tell" | "before" | "export" | "open" | "import" | "keep_both" | "close";
/**
 * What a criterion is about.
 * - `hoster`: The organisation.
 * - `offer`: One of its offers.
 * - `software`: The software offered.
 */
export type Subject = "hoster" | "offer" | "software";
/**
 * An address of the web.
 */
export type Url = string;
/**
 * A value within a reason.
 */
export type Value = string | number;

/**
 * Something to do or to know.
 */
export interface Advice {
  /**
   * What.
   */
  text: Texts;
  /**
   * Id of the software for which alone it holds, or that does it.
   */
  software?: Id | null;
  /**
   * Key of the source.
   */
  source: Key;
}
/**
 * Something that needs no hoster.
 */
export interface Alone {
  /**
   * Which of the wants, by place.
   */
  want: number;
  /**
   * Software for one's own device, the best first.
   */
  software: SoftwareBrief[];
  /**
   * How what is left gets into the first; none where nothing is known of leaving it.
   */
  moving: MovingBrief | null;
}
/**
 * A software that replaces a service.
 */
export interface Alternative {
  /**
   * Id of the software.
   */
  software: Id;
  /**
   * How well it replaces the service; never `computed` in the data.
   */
  fit: Fit;
  /**
   * Whether a campaign names it as the first choice for this service.
   */
  first_choice?: boolean;
  /**
   * What the service does and the software does not.
   */
  missing?: string[];
  /**
   * Keys of the sources that name the pair.
   *
   * @minItems 1
   */
  sources: [Key, ...Key[]];
}
/**
 * The answer to "what free software replaces it?".
 */
export interface Alternatives {
  /**
   * What was recognised; none when nothing was sure enough.
   */
  match: Recognition | null;
  /**
   * What to try instead, when nothing was recognised.
   */
  suggestions: Match[];
  /**
   * The house or suite that was named; nothing is then matched, unless a service has that name too.
   */
  family: FamilyMatch | null;
  /**
   * The services that were named, where there are several; nothing is then matched.
   */
  several: Part[];
  /**
   * Free software that replaces it: ready to use, then to host oneself, then for one's own device; in each group best first.
   */
  alternatives: RankedSoftware[];
  /**
   * Software left out, and why.
   */
  excluded: Excluded[];
  /**
   * What to know about the whole answer.
   */
  notes: Reason[];
}
/**
 * What a source says that lost against a better or newer one; shown, and counted for nothing.
 */
export interface Aside {
  /**
   * The field, as in `Contradiction`: `legal_form`, `network chatons`.
   */
  field: string;
  /**
   * The value, as the data files write it.
   */
  value: string;
  /**
   * Key of the source.
   */
  source: Key;
}
/**
 * A value with the key of its source.
 */
export interface AskerListFact {
  /**
   * What is known.
   *
   * @minItems 1
   */
  value: [Asker, ...Asker[]];
  /**
   * Key into the record's sources.
   */
  source: Key;
}
/**
 * A value with the key of its source.
 */
export interface AudienceFact {
  /**
   * What is known.
   */
  value: Audience;
  /**
   * Key into the record's sources.
   */
  source: Key;
}
/**
 * Which data answered.
 */
export interface CatalogueInfo {
  /**
   * Date of the data.
   */
  date: Date;
  /**
   * Digest of the data.
   */
  digest: string;
  /**
   * How many records it holds.
   */
  counts: Counts;
  /**
   * Of whom they come, what lies beneath first.
   */
  layers: Layer[];
  /**
   * What is to be shown wherever its facts are.
   */
  attribution: string;
}
/**
 * One change that would put a hoster first.
 */
export interface Change {
  /**
   * `weight.` and a signal, `distance_km`, or `criterion.` and an id.
   */
  what: string;
  /**
   * What it is now; none when that is not known.
   */
  from: number | null;
  /**
   * What it would have to be; for a criterion 1, met and read on the hoster's page.
   */
  to: number;
  /**
   * How large the change is: of a weight, of proximity or of openness, each from 0 to 1.
   */
  size: number;
  /**
   * The change in words.
   */
  text: Reason;
}
/**
 * One value that a source gives.
 */
export interface Claim {
  /**
   * The value, as the data files write it.
   */
  value: string;
  /**
   * Key of the source.
   */
  source: Key;
}
/**
 * How an account is ended.
 */
export interface Closing {
  /**
   * Where.
   */
  way: ClosingWay;
  /**
   * Address of that page.
   */
  url?: Url | null;
  /**
   * What to mind: how long data remain, what stays.
   */
  text?: Texts | null;
  /**
   * Key of the source.
   */
  source: Key;
}
/**
 * Facts of one field that differ.
 */
export interface Contradiction {
  /**
   * The field, and what tells it from others of its name: `network chatons`.
   */
  field: string;
  /**
   * What is said, in the order of the record.
   *
   * @minItems 2
   */
  claims: [Claim, Claim, ...Claim[]];
}
/**
 * What a signal adds to the score.
 */
export interface Contribution {
  /**
   * `fit`, `proximity`, `openness` or `assurance`.
   */
  signal: "fit" | "proximity" | "openness" | "assurance";
  /**
   * The value before it was normalised: kilometres for proximity.
   */
  raw: number | null;
  /**
   * The value from 0 to 1.
   */
  value: Share;
  /**
   * Its weight.
   */
  weight: Share;
  /**
   * Value times weight; the contributions sum to the score.
   */
  contribution: Share;
  /**
   * Where the raw value comes from.
   */
  source: SourceBrief | null;
}
/**
 * A value with the key of its source.
 */
export interface CountryListFact {
  /**
   * What is known.
   */
  value: Country[];
  /**
   * Key into the record's sources.
   */
  source: Key;
}
/**
 * How many records a catalogue holds.
 */
export interface Counts {
  /**
   * Criteria of openness.
   */
  criteria: number;
  /**
   * Needs.
   */
  needs: number;
  /**
   * Proprietary services.
   */
  services: number;
  /**
   * Software.
   */
  software: number;
  /**
   * Hosters.
   */
  hosters: number;
  /**
   * Offers of all hosters.
   */
  offers: number;
}
/**
 * The document of `criteria`.
 */
export interface Criteria {
  /**
   * The criteria of openness.
   *
   * @minItems 1
   */
  criteria: [CriterionBrief, ...CriterionBrief[]];
}
/**
 * A criterion as front-ends show it.
 */
export interface CriterionBrief {
  /**
   * Id, for example `T14`.
   */
  id: CriterionId;
  /**
   * The letter it counts for.
   */
  letter: Letter;
  /**
   * How binding it is.
   */
  level: Level;
  /**
   * What it is about.
   */
  subject: Subject;
  /**
   * Weight within its letter.
   */
  weight: number;
  /**
   * Why that weight.
   */
  weight_reason: string;
  /**
   * What is asked, in the language asked for.
   */
  text: string;
  /**
   * What could be published to have it counted.
   */
  publish: string;
  /**
   * How it is measured.
   */
  measure: string;
  /**
   * Fact keys that decide it.
   */
  feeds: string[];
  /**
   * Networks whose members promise it.
   */
  charters: Id[];
  /**
   * Share of members known to meet it.
   */
  known_conformity: Share | null;
  /**
   * Where the criterion comes from.
   */
  source: Url;
}
/**
 * Where one's data can be asked for by law.
 */
export interface DataRequest {
  /**
   * Address of the form, where there is one; else by letter or e-mail.
   */
  url?: Url | null;
  /**
   * Key of the source.
   */
  source: Key;
}
/**
 * A value with the key of its source.
 */
export interface DateFact {
  /**
   * What is known.
   */
  value: Date;
  /**
   * Key into the record's sources.
   */
  source: Key;
}
/**
 * Hosters of the directory: all of them, or one page.
 */
export interface Directory {
  /**
   * Hosters that pass the filters, by id.
   */
  hosters: DirectoryEntry[];
  /**
   * How many pass, on whatever page they stand.
   */
  total: number;
}
/**
 * A hoster and its offers.
 */
export interface DirectoryEntry {
  /**
   * The hoster.
   */
  hoster: HosterBrief;
  /**
   * Its openness, whatever the offer.
   */
  openness: Openness;
  /**
   * Its offers that pass the filters.
   */
  offers: OfferBrief[];
}
/**
 * How much work leaving is.
 */
export interface Effort {
  /**
   * How much.
   */
  class: EffortClass;
  /**
   * Why.
   */
  why: EffortReason;
  /**
   * What is known beyond that: a number, a limit.
   */
  text?: Texts | null;
  /**
   * Key of the source.
   */
  source: Key;
}
/**
 * A fact in words.
 */
export interface EntryFact {
  /**
   * The field, as contradictions name it: `legal_form`, `network chatons`, `link terms`.
   */
  field: string;
  /**
   * What it is called, in the language asked for.
   */
  label: string;
  /**
   * Its value, in that language.
   */
  said: string;
  /**
   * Key of the source.
   */
  source: Key;
}
/**
 * An offer in words.
 */
export interface EntryOffer {
  /**
   * What it is for, in the language asked for.
   */
  need_name: string;
  /**
   * Name of its software, or of its protocol.
   */
  software_name: string | null;
  /**
   * What is known of it beside.
   */
  facts: EntryFact[];
}
/**
 * What went wrong and what to do.
 */
export interface ErrorBody {
  /**
   * Stable code.
   */
  code: ErrorCode;
  /**
   * What went wrong.
   */
  message: string;
  /**
   * What to do instead; may be empty.
   */
  hint: string;
}
/**
 * An error as a document: `{"error": {"code", "message", "hint"}}`.
 */
export interface ErrorDocument {
  /**
   * The error.
   */
  error: ErrorBody;
}
/**
 * Something that was left out.
 */
export interface Excluded {
  /**
   * Id of the hoster, when one was left out.
   */
  hoster: Id | null;
  /**
   * Its name.
   */
  name: string | null;
  /**
   * Id of the software, when one was left out.
   */
  software: Id | null;
  /**
   * Why.
   */
  reason: Reason;
}
/**
 * How safely one leaves a hoster again, as far as that is shown or promised.
 */
export interface Exit {
  /**
   * Whether it gives data back and lets people leave whenever they want.
   */
  export: Judgement;
  /**
   * Whether it tells at least three months before a service closes.
   */
  notice: Judgement;
  /**
   * Whether data come back in open formats.
   */
  portability: Judgement;
  /**
   * Whether the software lets people take out their data.
   */
  software: Judgement;
}
/**
 * The answer to "why does this hoster stand there?".
 */
export interface Explanation {
  /**
   * The question as understood.
   */
  query: QueryEcho;
  /**
   * Which data answered.
   */
  catalogue: CatalogueInfo;
  /**
   * What was recognised; none when nothing was sure enough.
   */
  match: Recognition | null;
  /**
   * What to try instead, when nothing was recognised.
   */
  suggestions: Match[];
  /**
   * Place in the ranking, from 1; none when the hoster is left out.
   */
  rank: number | null;
  /**
   * Hosters ranked in all.
   */
  of: number;
  /**
   * Score, when ranked.
   */
  score: Share | null;
  /**
   * Its contributions, when ranked.
   */
  contributions: Contribution[];
  /**
   * The hoster as the ranking shows it, when ranked.
   */
  hoster: RankedHoster | null;
  /**
   * Why it is left out, when it is.
   */
  excluded: Reason | null;
  /**
   * What the first has more of, most telling first; empty for the first.
   */
  why_not_first: Reason[];
  /**
   * The smallest single change that would put it first; none when it is first or no single change would.
   */
  change_to_be_first: Change | null;
  /**
   * The smallest change of each kind, smallest first.
   */
  changes: Change[];
}
/**
 * A house or a suite, with its services.
 */
export interface FamilyMatch {
  /**
   * Id.
   */
  id: Id;
  /**
   * Name.
   */
  name: string;
  /**
   * Its services, those that most people use first.
   */
  members: Member[];
}
/**
 * One hoster.
 */
export interface Feature {
  /**
   * Always `Feature`.
   */
  type: "Feature";
  /**
   * Id of the hoster.
   */
  id: Id;
  /**
   * Where it is; absent when that is not known.
   */
  geometry: Geometry | null;
  /**
   * What a map shows of it.
   */
  properties: FeatureProperties;
}
/**
 * A GeoJSON feature collection of hosters.
 */
export interface FeatureCollection {
  /**
   * Always `FeatureCollection`.
   */
  type: "FeatureCollection";
  /**
   * The hosters, in the order of the answer.
   */
  features: Feature[];
  /**
   * West, south, east and north of all points, degrees; absent when there is none.
   *
   * @minItems 4
   * @maxItems 4
   */
  bbox?: [number, number, number, number];
  /**
   * What is to be shown beside a map of them.
   */
  attribution: string;
  /**
   * Date of the data.
   */
  date: Date;
  /**
   * Of how many these are a page; none where the answer is no list of pages.
   */
  total: number | null;
}
/**
 * What a map shows of a hoster.
 */
export interface FeatureProperties {
  /**
   * Name of the hoster.
   */
  name: string;
  /**
   * Home page.
   */
  website: Url | null;
  /**
   * Town of the site.
   */
  city: string | null;
  /**
   * Region, département or area of the site.
   */
  region: string | null;
  /**
   * Country of the site, ISO 3166-1 alpha-2.
   */
  country: Country | null;
  /**
   * How closely the place is known; who is known by country only has no point.
   */
  known_by: KnownBy | null;
  /**
   * Radius within which the site lies, kilometres.
   */
  precision_km: number | null;
  /**
   * Networks it is a member of.
   */
  networks: Id[];
  /**
   * Its openness.
   */
  openness: Openness;
  /**
   * Its openness as one number, 0 to 1.
   */
  openness_score: number;
  /**
   * Share of the openness criteria about which something is known.
   */
  openness_coverage: number;
  /**
   * Ids of the software it offers.
   */
  offers: Id[];
  /**
   * Name of the software of the offer, or of its protocol; none in the directory and in plans, as what follows.
   */
  software_name: string | null;
  /**
   * Where the offer is used.
   */
  url: Url | null;
  /**
   * Where to sign up.
   */
  register_url: Url | null;
  /**
   * Whether an account is needed.
   */
  account: boolean | null;
  /**
   * Who may have one.
   */
  audience: Audience | null;
  /**
   * What it costs.
   */
  price: Price | null;
  /**
   * Place in the ranking, from 1.
   */
  rank: number | null;
  /**
   * Score, 0 to 1.
   */
  score: Share | null;
  /**
   * How sure it is that the offer can be used today, 0 to 1.
   */
  assurance: Share | null;
  /**
   * Distance, kilometres; none where it was not measured.
   */
  distance_km: number | null;
}
/**
 * A value with the key of its source.
 */
export interface FlagFact {
  /**
   * What is known.
   */
  value: boolean;
  /**
   * Key into the record's sources.
   */
  source: Key;
}
/**
 * A form of data.
 */
export interface FormatBrief {
  /**
   * Id.
   */
  id: Id;
  /**
   * What it is called.
   */
  name: string;
}
/**
 * What a hoster could publish, and what that would gain.
 */
export interface Gain {
  /**
   * Id of the criterion.
   */
  id: CriterionId;
  /**
   * The letter it counts for.
   */
  letter: Letter;
  /**
   * What to publish, in the language asked for.
   */
  publish: string;
  /**
   * What the score would rise by.
   */
  gain: number;
}
/**
 * A point.
 */
export interface Geometry {
  /**
   * Always `Point`.
   */
  type: "Point";
  /**
   * Degrees east, then degrees north.
   *
   * @minItems 2
   * @maxItems 2
   */
  coordinates: [number, number];
}
/**
 * An organisation or person that hosts free software for others.
 */
export interface Hoster {
  /**
   * Stable id, kebab-case.
   */
  id: Id;
  /**
   * Name.
   */
  name: string;
  /**
   * Names it had.
   */
  formerly?: string[];
  /**
   * Other names it goes by.
   */
  aka?: string[];
  /**
   * What kind of hoster it is.
   */
  profile: Profile;
  /**
   * Home page.
   */
  website?: UrlFact | null;
  /**
   * Legal form.
   */
  legal_form?: LegalFormFact | null;
  /**
   * Who runs the brand.
   */
  operator?: TextFact | null;
  /**
   * When it began.
   */
  founded?: DateFact | null;
  /**
   * Whether it still runs; absent when nothing was read.
   */
  status?: StatusFact | null;
  /**
   * Whom it serves.
   */
  audience?: AudienceFact | null;
  /**
   * Languages it speaks with its users, ISO 639-1.
   */
  languages?: LanguageListFact | null;
  /**
   * Institutional e-mail address.
   */
  contact?: TextFact | null;
  /**
   * Countries where the machines stand, ISO 3166-1 alpha-2.
   */
  server_countries?: CountryListFact | null;
  /**
   * Whether it owns its machines.
   */
  own_hardware?: FlagFact | null;
  /**
   * Whether its machines run on renewable energy.
   */
  green_hosting?: FlagFact | null;
  /**
   * Seats and other places where it can be met.
   */
  site?: Site[];
  /**
   * Memberships in collectives.
   */
  network?: Membership[];
  /**
   * Pages that evidence something.
   */
  link?: Link[];
  /**
   * Criteria stated directly, beside those that other facts decide.
   */
  criterion?: Statement[];
  /**
   * What it offers.
   */
  offer?: Offer[];
  /**
   * The sources, by key.
   */
  source: Sources;
  /**
   * What worse evidenced sources say of fields that hold one value.
   */
  aside?: Aside[];
  /**
   * Whom it serves by place; everybody alike when absent.
   */
  serves?: ServesFact | null;
  /**
   * Which kinds of askers it takes; its offers take none beside them.
   */
  takes?: AskerListFact | null;
}
/**
 * A hoster, in brief.
 */
export interface HosterBrief {
  /**
   * Id.
   */
  id: Id;
  /**
   * Name.
   */
  name: string;
  /**
   * Home page.
   */
  website: Url | null;
  /**
   * Town of the site that was measured.
   */
  city: string | null;
  /**
   * Region, département or area of that site.
   */
  region: string | null;
  /**
   * Country of that site, ISO 3166-1 alpha-2.
   */
  country: Country | null;
  /**
   * Degrees north of that site.
   */
  latitude: Latitude | null;
  /**
   * Degrees east of that site.
   */
  longitude: Longitude | null;
  /**
   * Radius within which that site lies, kilometres.
   */
  precision_km: number | null;
  /**
   * How closely that site is known.
   */
  known_by: KnownBy | null;
  /**
   * Legal form.
   */
  legal_form: LegalForm | null;
  /**
   * Networks it is a member of at the date asked for.
   */
  networks: Id[];
}
/**
 * Every fact of one hoster, as the catalogue holds it.
 */
export interface HosterEntry {
  /**
   * The record: each fact names a key of `source`.
   */
  hoster: Hoster;
  /**
   * Its openness, whatever the offer.
   */
  openness: Openness;
  /**
   * Facts of one field that differ.
   */
  contradictions: Contradiction[];
  /**
   * The facts of the record in words: those that hold one value, its networks, its pages.
   */
  facts: EntryFact[];
  /**
   * Its offers in words, in the order of the record.
   */
  offers: EntryOffer[];
}
/**
 * A file, to be kept under its name.
 */
export interface HosterFile {
  /**
   * Its name.
   */
  name: string;
  /**
   * What it holds.
   */
  text: string;
}
/**
 * The files of one hoster, filled in with what is known of it. What is not known is an empty key, or stands behind a `#`.
 */
export interface HosterFiles {
  /**
   * Id of the hoster.
   */
  hoster: Id;
  /**
   * Its name.
   */
  name: string;
  /**
   * Address of the folder in which the files of `chatonsinfos` are to lie; none where it was not given and the hoster has no website.
   */
  folder: string | null;
  /**
   * What it could publish on its own site, in the format of ChatonsInfos: the file of the organisation and one for each service. Empty without a folder, since they name each other by their addresses.
   */
  chatonsinfos: HosterFile[];
  /**
   * Its record, as `data/hosters` keeps it: what a correction changes.
   */
  record: HosterFile;
}
/**
 * What a text may mean.
 */
export interface Identification {
  /**
   * What it means, when that is sure enough.
   */
  match: Match | null;
  /**
   * What else it could mean, most likely first.
   */
  candidates: Match[];
  /**
   * The house or suite that it names: "Google", "Microsoft 365". Beside a match, where a service has that name too.
   */
  family: FamilyMatch | null;
  /**
   * The services that it names, where there are several; nothing is then matched.
   */
  several: Part[];
  /**
   * The address that only leads to the one that was recognised.
   */
  wrapper: Wrapper | null;
}
/**
 * How one software takes in what a service gave back.
 */
export interface Import {
  /**
   * Id of the software.
   */
  software: Id;
  /**
   * By which way.
   */
  way: ImportWay;
  /**
   * Ids of the formats that it, or the tool, reads.
   */
  formats?: string[];
  /**
   * Where, and what to mind.
   */
  text?: Texts | null;
  /**
   * What does not come along; absent where nothing is known of that.
   */
  loses?: Texts | null;
  /**
   * How much work this step is.
   */
  effort?: EffortClass | null;
  /**
   * Key of the source.
   */
  source: Key;
}
/**
 * A criterion, judged for one hoster.
 */
export interface JudgedCriterion {
  /**
   * Id of the criterion.
   */
  id: CriterionId;
  /**
   * The letter it counts for.
   */
  letter: Letter;
  /**
   * What is known.
   */
  value: Judgement;
  /**
   * How well it is evidenced; none for a promise and for what is unknown.
   */
  grade: Grade | null;
  /**
   * Where it was read.
   */
  source: Url | null;
  /**
   * Date of that source.
   */
  date: Date | null;
  /**
   * What is asked, in the language asked for.
   */
  text: string;
}
/**
 * A value with the key of its source.
 */
export interface LanguageListFact {
  /**
   * What is known.
   */
  value: Language[];
  /**
   * Key into the record's sources.
   */
  source: Key;
}
/**
 * A part of the data: who tells it, as of which day, and what may be done with it. What is not known is left out.
 */
export interface Layer {
  /**
   * What it is called: a project, a federation, a directory.
   */
  name: string;
  /**
   * Where it is published: an address of the web.
   */
  origin?: string | null;
  /**
   * The day up to which it speaks.
   */
  date?: Date | null;
  /**
   * Its licence: an SPDX id.
   */
  licence?: string | null;
}
/**
 * A value with the key of its source.
 */
export interface LegalFormFact {
  /**
   * What is known.
   */
  value: LegalForm;
  /**
   * Key into the record's sources.
   */
  source: Key;
}
/**
 * How much is known of a letter, in criteria that concern the hoster.
 */
export interface LetterCount {
  /**
   * The letter.
   */
  letter: Letter;
  /**
   * Criteria about which something was read: met, met in part or not met.
   */
  shown: number;
  /**
   * Criteria that a charter promises and nothing shows.
   */
  promised: number;
  /**
   * Criteria of which nothing is known.
   */
  unknown: number;
}
/**
 * A number for each letter of CHATONS, 0 to 1.
 */
export interface Letters {
  /**
   * Alternative.
   */
  A: Share;
  /**
   * Transparent.
   */
  T: Share;
  /**
   * Open.
   */
  O: Share;
  /**
   * Neutral.
   */
  N: Share;
  /**
   * Solidary.
   */
  S: Share;
}
/**
 * A page that evidences something.
 */
export interface Link {
  /**
   * What the page is.
   */
  kind: LinkKind;
  /**
   * Its address.
   */
  url: Url;
  /**
   * Key of the source.
   */
  source: Key;
}
/**
 * What was recognised.
 */
export interface Match {
  /**
   * Service, software, need or hoster.
   */
  kind: NameKind;
  /**
   * Its id.
   */
  id: Id;
  /**
   * Its name; a need's is in English.
   */
  name: string;
  /**
   * How it was recognised.
   */
  how: MatchedBy;
  /**
   * How sure that is, 0 to 1.
   */
  confidence: Share;
}
/**
 * A service of a family.
 */
export interface Member {
  /**
   * What it is: a service.
   */
  kind: NameKind;
  /**
   * Its id.
   */
  id: Id;
  /**
   * Its name.
   */
  name: string;
}
/**
 * Membership in a collective.
 */
export interface Membership {
  /**
   * The collective: `chatons`, `librehosters`, …
   */
  id: Id;
  /**
   * What the source says of it.
   */
  status: MembershipStatus;
  /**
   * When it joined.
   */
  since?: Date | null;
  /**
   * When it left.
   */
  until?: Date | null;
  /**
   * Key of the source.
   */
  source: Key;
}
/**
 * How one leaves a service. Every fact names its own source; what nobody wrote down is unknown, and not "nothing".
 */
export interface Moving {
  /**
   * How much work it is.
   */
  effort?: Effort | null;
  /**
   * What to do first.
   */
  before?: Advice[];
  /**
   * What it gives back, and how.
   */
  export?: Transfer[];
  /**
   * How software takes that in.
   */
  import?: Import[];
  /**
   * How to live in both worlds for a while.
   */
  bridge?: Advice[];
  /**
   * What cannot come along.
   */
  stays?: Advice[];
  /**
   * How the account is ended.
   */
  close?: Closing | null;
  /**
   * The legal way to one's data, where the menus give too little: articles 15 and 20 of the GDPR.
   */
  request?: DataRequest | null;
  /**
   * The sources, by key.
   */
  source: Sources;
}
/**
 * Something to do or to know.
 */
export interface MovingAdvice {
  /**
   * What.
   */
  text: string;
  /**
   * Id of the software for which alone it holds, or that does it.
   */
  software: Id | null;
  /**
   * Where this is known from.
   */
  source: SourceBrief | null;
}
/**
 * The answer to "how does one leave it, and how do the data get across?". What nobody wrote down is left out: it is unknown, not nothing.
 */
export interface MovingAnswer {
  /**
   * Which data answered.
   */
  catalogue: CatalogueInfo;
  /**
   * What was recognised; none when nothing was sure enough.
   */
  match: Recognition | null;
  /**
   * What to try instead, when nothing was recognised.
   */
  suggestions: Match[];
  /**
   * The house or suite that was named; nothing is then matched, unless a service has that name too.
   */
  family: FamilyMatch | null;
  /**
   * The services that were named, where there are several; nothing is then matched.
   */
  several: Part[];
  /**
   * How much work it is.
   */
  effort: MovingEffort | null;
  /**
   * What to do first.
   */
  before: MovingAdvice[];
  /**
   * What it gives back, and how.
   */
  export: MovingExport[];
  /**
   * The legal way to one's data, where the menus give too little.
   */
  request: MovingRequest | null;
  /**
   * Software to go to: first what takes the data in.
   */
  to: MovingTarget[];
  /**
   * What cannot come along.
   */
  stays: MovingAdvice[];
  /**
   * How to live in both worlds for a while.
   */
  bridges: MovingAdvice[];
  /**
   * How the account is ended.
   */
  close: MovingClose | null;
  /**
   * What to know about the whole answer.
   */
  notes: Reason[];
}
/**
 * How one gets from what is left to a software, in two words.
 */
export interface MovingBrief {
  /**
   * How much work it is; none where nobody wrote that down.
   */
  effort: EffortClass | null;
  /**
   * Whether data get across, and by which way.
   */
  code: MovingCode;
}
/**
 * How an account is ended.
 */
export interface MovingClose {
  /**
   * Where.
   */
  way: ClosingWay;
  /**
   * The same in words, and what to mind.
   */
  text: string;
  /**
   * Address of that page.
   */
  url: Url | null;
  /**
   * Where this is known from.
   */
  source: SourceBrief | null;
}
/**
 * How much work leaving is.
 */
export interface MovingEffort {
  /**
   * How much.
   */
  class: EffortClass;
  /**
   * Why.
   */
  reason: Reason;
  /**
   * What is known beyond that.
   */
  text: string | null;
  /**
   * Where this is known from.
   */
  source: SourceBrief | null;
}
/**
 * Data that leave.
 */
export interface MovingExport {
  /**
   * Formats written; none where it is no file.
   */
  formats: FormatBrief[];
  /**
   * Where, how long it takes, what limits it.
   */
  text: string;
  /**
   * What does not come along; none where nothing is known of that.
   */
  loses: string | null;
  /**
   * Where this is known from.
   */
  source: SourceBrief | null;
}
/**
 * Data that enter.
 */
export interface MovingImport {
  /**
   * By which way.
   */
  way: ImportWay;
  /**
   * Formats read.
   */
  formats: FormatBrief[];
  /**
   * Where, and what to mind; none where nobody wrote that down.
   */
  text: string | null;
  /**
   * What does not come along; none where nothing is known of that.
   */
  loses: string | null;
  /**
   * How much work this step is.
   */
  effort: EffortClass | null;
  /**
   * Where this is known from.
   */
  source: SourceBrief | null;
}
/**
 * Where one's data can be asked for by law.
 */
export interface MovingRequest {
  /**
   * How.
   */
  text: string;
  /**
   * Address of the form; none where one writes a letter or an e-mail.
   */
  url: Url | null;
  /**
   * Where this is known from.
   */
  source: SourceBrief | null;
}
/**
 * A software that one can go to, and how.
 */
export interface MovingTarget {
  /**
   * The software.
   */
  software: SoftwareBrief;
  /**
   * How one gets there, in two words.
   */
  moving: MovingBrief;
  /**
   * Formats that the one writes and the other reads: computed, not claimed.
   */
  formats: FormatBrief[];
  /**
   * Ways in, the easiest first.
   */
  import: MovingImport[];
  /**
   * What to do before, for this software alone.
   */
  before: MovingAdvice[];
}
/**
 * Something people want to do online.
 */
export interface Need {
  /**
   * Stable id, kebab-case.
   */
  id: Id;
  /**
   * Name.
   */
  label: Texts;
  /**
   * Other English words for it.
   */
  synonyms_en?: string[];
  /**
   * Other French words for it.
   */
  synonyms_fr?: string[];
  /**
   * Other German words for it.
   */
  synonyms_de?: string[];
  /**
   * Other Spanish words for it.
   */
  synonyms_es?: string[];
  /**
   * Other Italian words for it.
   */
  synonyms_it?: string[];
  /**
   * Other Dutch words for it.
   */
  synonyms_nl?: string[];
  /**
   * Other Catalan words for it.
   */
  synonyms_ca?: string[];
  /**
   * Other Portuguese words for it.
   */
  synonyms_pt?: string[];
  /**
   * Whether small hosters usually offer it (core) or seldom (extended).
   */
  core: boolean;
  /**
   * Whether it is met by an online service (else by software on one's own device).
   */
  hosted: boolean;
}
/**
 * A service that a hoster offers.
 */
export interface Offer {
  /**
   * Id of the need it serves.
   */
  need: Id;
  /**
   * Id of the software; absent when the source names only a protocol or nothing.
   */
  software?: Id | null;
  /**
   * Protocol offered, when the source names that and not the software.
   */
  protocol?: string | null;
  /**
   * Name the hoster gives to the service.
   */
  service_name?: string | null;
  /**
   * Where it is used.
   */
  url?: Url | null;
  /**
   * Where to sign up.
   */
  register_url?: Url | null;
  /**
   * Whether an account is needed.
   */
  account?: boolean | null;
  /**
   * Who may have one.
   */
  audience?: Audience | null;
  /**
   * Whether new users are taken now.
   */
  accepting?: Accepting | null;
  /**
   * Key of the source of the three fields above and of `takes`, where it is not the offer's.
   */
  access_source?: Key | null;
  /**
   * What it costs.
   */
  price?: Price | null;
  /**
   * Whether this service still runs, where that differs from its hoster.
   */
  status?: Status | null;
  /**
   * When it began.
   */
  since?: Date | null;
  /**
   * Key of the source.
   */
  source: Key;
  /**
   * Which kinds of askers it takes; those that its hoster takes when absent.
   */
  takes?: [Asker, ...Asker[]] | null;
  /**
   * Since when machines that asked did not reach it, where that is sure: it then answers no question.
   */
  unreached?: DateFact | null;
  /**
   * Share of the visits of machines to which it answered, in percent.
   */
  uptime?: PercentFact | null;
}
/**
 * What is offered.
 */
export interface OfferBrief {
  /**
   * Id of the software; none when the source does not name it.
   */
  software: Id | null;
  /**
   * Its name, or that of the protocol.
   */
  software_name: string | null;
  /**
   * Protocol offered.
   */
  protocol: string | null;
  /**
   * Id of the need it is offered for.
   */
  need: Id;
  /**
   * Name the hoster gives to it.
   */
  service_name: string | null;
  /**
   * Where it is used.
   */
  url: Url | null;
  /**
   * Where to sign up.
   */
  register_url: Url | null;
  /**
   * Whether an account is needed.
   */
  account: boolean | null;
  /**
   * Who may have one.
   */
  audience: Audience | null;
  /**
   * Whether new users are taken now.
   */
  accepting: Accepting | null;
  /**
   * What it costs.
   */
  price: Price | null;
  /**
   * Where this is known from.
   */
  source: SourceBrief | null;
}
/**
 * How open a hoster is, and how much of that is known.
 */
export interface Openness {
  /**
   * Weighted mean of the letters, 0 to 1.
   */
  score: Share;
  /**
   * Share of the criteria about which something is known, 0 to 1, weighted like the score.
   */
  coverage: Share;
  /**
   * The five letters.
   */
  letters: Letters;
}
/**
 * The answer to "how open is this hoster, and why?".
 */
export interface OpennessAnswer {
  /**
   * Id of the hoster.
   */
  hoster: Id;
  /**
   * Its name.
   */
  name: string;
  /**
   * Software of the offer that was judged; none: all offers.
   */
  software: Id | null;
  /**
   * Weights of the letters A, T, O, N, S.
   *
   * @minItems 5
   * @maxItems 5
   */
  letter_weights: [number, number, number, number, number];
  /**
   * Date at which ages were told.
   */
  as_of: Date;
  /**
   * Score, letters, criteria.
   */
  openness: OpennessDetail;
  /**
   * What it could publish to gain most, most first.
   */
  gains: Gain[];
}
/**
 * Openness with every criterion.
 */
export interface OpennessDetail {
  /**
   * Weighted mean of the letters, 0 to 1.
   */
  score: Share;
  /**
   * Share of the criteria about which something was read.
   */
  coverage: Share;
  /**
   * The five letters.
   */
  letters: Letters;
  /**
   * How much is known of each letter.
   */
  counts: LetterCount[];
  /**
   * Every criterion, in the order of the table.
   */
  criteria: JudgedCriterion[];
}
/**
 * Records to lay over a catalogue: one with a known id replaces that record, any other is added; those under `merge` are merged into the record of the same hoster. The field names are those of the data files, so an overlay can be written by hand in TOML or JSON.
 */
export interface Overlay {
  /**
   * Date of the data, when newer than the catalogue's.
   */
  date?: Date | null;
  /**
   * Of whom the records come: answers tell it. Its date is `date` where it has none of its own.
   */
  layer?: Layer | null;
  /**
   * Needs.
   */
  need?: Need[];
  /**
   * Proprietary services.
   */
  service?: Service[];
  /**
   * Software.
   */
  software?: Software[];
  /**
   * Hosters.
   */
  hoster?: Hoster[];
  /**
   * Hosters as they or others publish them: each is merged into the record of the same hoster, which is found by the host of its website, the host of a service, its exact name, or one of `domains`; one that is not found is added.
   */
  merge?: Hoster[];
  /**
   * Domains that may have one owner (`example.org`). A hoster under `merge` whose website lies beneath one, and that is not found otherwise, joins the one hoster whose website is that domain, or who is called so, where no other has a website or a service there. Only its offers are added, unless it tells of itself in a file at that domain.
   */
  domains?: string[];
}
/**
 * One of several services in a text.
 */
export interface Part {
  /**
   * The words that name it.
   */
  text: string;
  /**
   * What it means; none where that is not known, or where it is a family.
   */
  match: Match | null;
  /**
   * The house or suite that it names.
   */
  family: FamilyMatch | null;
}
/**
 * A value with the key of its source.
 */
export interface PercentFact {
  /**
   * What is known.
   */
  value: number;
  /**
   * Key into the record's sources.
   */
  source: Key;
}
/**
 * A place: where it is and how precisely that is known.
 */
export interface Place {
  /**
   * Local name; for a postal code the code and its most populous place ("44000 Nantes").
   */
  name: string;
  /**
   * ISO 3166-1 alpha-2. French overseas territories have their own ("RE" for Réunion). Unknown for coordinates.
   */
  country: Country | null;
  /**
   * Département, province, state or canton: tells namesakes apart.
   */
  region: string | null;
  /**
   * Degrees north.
   */
  latitude: Latitude;
  /**
   * Degrees east.
   */
  longitude: Longitude;
  /**
   * Radius in kilometres within which the asker very likely is.
   */
  precision_km: number;
  /**
   * Inhabitants, where known.
   */
  population: number | null;
  /**
   * What kind of place it is.
   */
  kind: PlaceKind;
  /**
   * How the text was understood that led to it.
   */
  how: PlaceMatch;
  /**
   * The place as one would type it, where the text was not its very name or code, or where its country was guessed; none when the text was exact.
   */
  understood_as: string | null;
}
/**
 * What a text may mean: the place if that is clear, and all the places it could mean, likeliest first.
 */
export interface PlaceAnswer {
  /**
   * The place meant, or none when the text is unknown or could well mean several.
   */
  place: Place | null;
  /**
   * All the places it could mean (the chosen one included), likeliest first, at most `limit`.
   */
  candidates: Place[];
}
/**
 * A place, without what a map does not need.
 */
export interface PlaceEcho {
  /**
   * Name.
   */
  name: string;
  /**
   * Country, ISO 3166-1 alpha-2.
   */
  country: Country | null;
  /**
   * Degrees north.
   */
  latitude: Latitude;
  /**
   * Degrees east.
   */
  longitude: Longitude;
  /**
   * Radius within which it lies, kilometres.
   */
  precision_km: number;
  /**
   * How the text was understood that led to it.
   */
  how: PlaceMatch;
  /**
   * The place as one would type it, where the text was not its very name or code; none when it was.
   */
  understood_as: string | null;
}
/**
 * The document of `suggest_place`.
 */
export interface Places {
  /**
   * Places whose name begins like the text.
   */
  places: Place[];
}
/**
 * Hosters that together serve what is left.
 */
export interface Plan {
  /**
   * The hosters, those that serve most first.
   */
  hosters: PlanHoster[];
  /**
   * How many of the wants they serve.
   */
  covered: number;
  /**
   * Of how many that need a hoster.
   */
  of: number;
  /**
   * Mean of the scores over all these wants, 0 for one that is not served.
   */
  score: Share;
  /**
   * Whether it is proved that no other so many hosters do better, beyond the band within which they take turns.
   */
  exact: boolean;
  /**
   * Why this and not the next.
   */
  reasons: Reason[];
}
/**
 * The answer to "who together replaces all of this near me, and how do I get there?".
 */
export interface PlanAnswer {
  /**
   * The question as understood.
   */
  query: QueryEcho;
  /**
   * Which data answered.
   */
  catalogue: CatalogueInfo;
  /**
   * What is left, each thing once, in the order in which it was named.
   */
  wants: Want[];
  /**
   * The best plan with one hoster, with two, with three … as long as one more covers or gains something.
   */
  plans: Plan[];
  /**
   * The plan that the steps are for, by place: the first that covers what the largest covers.
   */
  chosen: number | null;
  /**
   * What no hoster replaces.
   */
  uncovered: Uncovered[];
  /**
   * What needs no hoster.
   */
  alone: Alone[];
  /**
   * What to do, in order.
   */
  steps: PlanStep[];
  /**
   * What to know about the whole answer.
   */
  notes: Reason[];
}
/**
 * A hoster of a plan.
 */
export interface PlanHoster {
  /**
   * The hoster.
   */
  hoster: HosterBrief;
  /**
   * Whether one already is with it.
   */
  kept: boolean;
  /**
   * Distance counted, kilometres.
   */
  distance_km: number | null;
  /**
   * Openness by letter, of its first offer of the plan.
   */
  openness: Openness;
  /**
   * How safely one leaves it again.
   */
  exit: Exit;
  /**
   * Which of the wants it serves, by place.
   */
  wants: number[];
  /**
   * What it does for each.
   */
  offers: PlanOffer[];
  /**
   * What to know of it.
   */
  reasons: Reason[];
}
/**
 * What a hoster of a plan does.
 */
export interface PlanOffer {
  /**
   * For which of the wants, by place.
   */
  want: number;
  /**
   * By which offer.
   */
  offer: OfferBrief;
  /**
   * How well its software replaces what is left, 0 to 1.
   */
  fit: Share;
  /**
   * How sure it is that the offer can be used today, 0 to 1.
   */
  assurance: Share;
  /**
   * Score for this want, 0 to 1: what `recommend` would give it.
   */
  score: Share;
  /**
   * Whether it rests on memory or inference alone.
   */
  weak: boolean;
  /**
   * How what is left gets there; none where nothing is known of leaving it.
   */
  moving: MovingBrief | null;
  /**
   * How it is got at: account, audience, price.
   */
  access: Reason[];
  /**
   * What to do next.
   */
  next: Reason[];
}
/**
 * One step of moving out.
 */
export interface PlanStep {
  /**
   * What it is.
   */
  kind: StepKind;
  /**
   * For which of the wants, by place; none for all.
   */
  want: number | null;
  /**
   * At which hoster, by id.
   */
  hoster: Id | null;
  /**
   * Into which software, by id.
   */
  software: Id | null;
  /**
   * What to do.
   */
  text: string;
  /**
   * Where.
   */
  url: Url | null;
  /**
   * Where this is known from; none for what is common sense.
   */
  source: SourceBrief | null;
}
/**
 * The question as it was understood.
 */
export interface QueryEcho {
  /**
   * What was typed.
   */
  what: string;
  /**
   * Who asks.
   */
  for: Asker;
  /**
   * Where the user is.
   */
  place: PlaceEcho | null;
  /**
   * Weights that were used.
   */
  weights: Weights;
  /**
   * Distance at which proximity is one half, kilometres.
   */
  half_distance_km: number;
  /**
   * Weights of the letters A, T, O, N, S.
   *
   * @minItems 5
   * @maxItems 5
   */
  letter_weights: [number, number, number, number, number];
  /**
   * Floors of the letters A, T, O, N, S.
   *
   * @minItems 5
   * @maxItems 5
   */
  letter_floors: [number, number, number, number, number];
  /**
   * Date at which ages were told.
   */
  as_of: Date;
  /**
   * Seed of the draw among near-equals.
   */
  seed: number;
  /**
   * Difference of score within which hosters took turns.
   */
  band: Share;
  /**
   * Language of the texts.
   */
  lang: Lang;
  /**
   * What the place may be, likeliest first, where it is unknown or could be several; then nothing was measured.
   */
  place_candidates: PlaceEcho[];
}
/**
 * A hoster, ranked.
 */
export interface RankedHoster {
  /**
   * Place in the ranking, from 1.
   */
  rank: number;
  /**
   * The hoster.
   */
  hoster: HosterBrief;
  /**
   * Its offer that answers best.
   */
  offer: OfferBrief;
  /**
   * Distance counted, kilometres: never below the precision with which the places are known.
   */
  distance_km: number | null;
  /**
   * Score, 0 to 1.
   */
  score: Share;
  /**
   * Share of the openness criteria about which something is known.
   */
  coverage: Share;
  /**
   * Fit, proximity (when a place was given), openness and assurance.
   */
  contributions: Contribution[];
  /**
   * Openness by letter.
   */
  openness: Openness;
  /**
   * How safely one leaves it again.
   */
  exit: Exit;
  /**
   * How what is left gets there; none where nothing is known of leaving it.
   */
  moving: MovingBrief | null;
  /**
   * Whether no other hoster is at least as near, open, fitting and sure, and better in one of these.
   */
  pareto: boolean;
  /**
   * What to know, most telling first.
   */
  reasons: Reason[];
  /**
   * What to do next.
   */
  next: Reason[];
}
/**
 * A software that replaces what is left.
 */
export interface RankedSoftware {
  /**
   * The software.
   */
  software: SoftwareBrief;
  /**
   * What it takes to use it.
   */
  group: SoftwareGroup;
  /**
   * How well it replaces, 0 to 1.
   */
  fit: Share;
  /**
   * Hosters known to offer it today, whatever the filters.
   */
  hosters: number;
  /**
   * Why it is proposed, and what to know.
   */
  why: Reason[];
  /**
   * The lists that name the pair.
   */
  sources: SourceBrief[];
}
/**
 * One reason: a code, the data it rests on, and, once spoken, a text made of that data.
 */
export interface Reason {
  /**
   * Stable code.
   */
  code: Code;
  /**
   * What the text says, as data.
   */
  data: {
    [k: string]: Value | undefined;
  };
  /**
   * The text in the language asked for, short; empty before.
   */
  text: string;
  /**
   * The same at length, where there is more to say; else empty.
   */
  detail: string;
}
/**
 * What was recognised, with what else it could mean.
 */
export interface Recognition {
  /**
   * Service, software or need.
   */
  kind: NameKind;
  /**
   * Its id.
   */
  id: Id;
  /**
   * Its name, in the language of the texts.
   */
  name: string;
  /**
   * How it was recognised.
   */
  how: MatchedBy;
  /**
   * How sure that is, 0 to 1.
   */
  confidence: Share;
  /**
   * What else it could mean.
   */
  candidates: Match[];
}
/**
 * The answer to "what replaces it, and who offers that near me?".
 */
export interface Recommendation {
  /**
   * The question as understood.
   */
  query: QueryEcho;
  /**
   * Which data answered.
   */
  catalogue: CatalogueInfo;
  /**
   * What was recognised; none when nothing was sure enough.
   */
  match: Recognition | null;
  /**
   * What to try instead, when nothing was recognised.
   */
  suggestions: Match[];
  /**
   * The house or suite that was named; nothing is then matched, unless a service has that name too.
   */
  family: FamilyMatch | null;
  /**
   * The services that were named, where there are several; nothing is then matched.
   */
  several: Part[];
  /**
   * Free software that replaces it: ready to use, then to host oneself, then for one's own device; in each group best first, and of those alike what somebody near offers.
   */
  alternatives: RankedSoftware[];
  /**
   * Hosters, best first.
   */
  hosters: RankedHoster[];
  /**
   * What was left out, and why.
   */
  excluded: Excluded[];
  /**
   * What to know about the whole answer.
   */
  notes: Reason[];
}
/**
 * Whom a hoster serves by place: those of one area, first or only.
 */
export interface Serves {
  /**
   * What becomes of others.
   */
  scope: Scope;
  /**
   * A country, ISO 3166-1 alpha-2.
   */
  country?: Country | null;
  /**
   * A region; its middle and its radius are told by the three fields below.
   */
  region?: string | null;
  /**
   * Degrees north of the middle of the region.
   */
  latitude?: Latitude | null;
  /**
   * Degrees east of the middle of the region.
   */
  longitude?: Longitude | null;
  /**
   * Radius in kilometres, around the middle of the region, else around the sites of the hoster.
   */
  radius_km?: number | null;
}
/**
 * A value with the key of its source.
 */
export interface ServesFact {
  /**
   * What is known.
   */
  value: Serves;
  /**
   * Key into the record's sources.
   */
  source: Key;
}
/**
 * A proprietary service that people leave.
 */
export interface Service {
  /**
   * Stable id, kebab-case.
   */
  id: Id;
  /**
   * Official name.
   */
  name: string;
  /**
   * Company behind it.
   */
  vendor?: string | null;
  /**
   * Other names people type, in any language.
   */
  aliases?: string[];
  /**
   * Names it had.
   */
  formerly?: string[];
  /**
   * Needs it serves, the main one first.
   */
  needs: Id[];
  /**
   * Whether it still runs.
   */
  status: ServiceStatus;
  /**
   * When it was switched off, if it was.
   */
  discontinued_on?: Date | null;
  /**
   * Addresses by which it is recognised.
   */
  url?: UrlRule[];
  /**
   * Software that a list names as its replacement.
   */
  alternative?: Alternative[];
  /**
   * Source keys of single fields, where they differ from the record's first source.
   */
  from?: {
    [k: string]: Key | undefined;
  };
  /**
   * The sources, by key.
   */
  source: Sources;
  /**
   * How one leaves it, with sources of its own; a file of its own among the data files.
   */
  moving?: Moving | null;
}
/**
 * A place of a hoster.
 */
export interface Site {
  /**
   * Town.
   */
  city?: string | null;
  /**
   * Region, département or area.
   */
  region?: string | null;
  /**
   * Postal code.
   */
  postal_code?: string | null;
  /**
   * Country, ISO 3166-1 alpha-2.
   */
  country?: Country | null;
  /**
   * Degrees north; filled from the gazetteer when packed.
   */
  latitude?: Latitude | null;
  /**
   * Degrees east; filled from the gazetteer when packed.
   */
  longitude?: Longitude | null;
  /**
   * Radius within which the place lies, kilometres.
   */
  precision_km?: number | null;
  /**
   * Key of the source.
   */
  source: Key;
}
/**
 * A software that can replace a service.
 */
export interface Software {
  /**
   * Stable id, kebab-case.
   */
  id: Id;
  /**
   * Official name.
   */
  name: string;
  /**
   * Other names and spellings.
   */
  aliases?: string[];
  /**
   * SPDX identifiers that appear; not an expression.
   */
  licences?: string[];
  /**
   * Whether it is free software.
   */
  free: Freedom;
  /**
   * Why, where that is not plain.
   */
  free_note?: string | null;
  /**
   * Needs it serves.
   */
  needs: Id[];
  /**
   * Where it runs.
   */
  kind: SoftwareKind;
  /**
   * Protocols it speaks.
   */
  protocols?: string[];
  /**
   * Software inside which it is an app or a plug-in.
   */
  parent?: Id | null;
  /**
   * Software it was forked from or succeeds.
   */
  succeeds?: Id[];
  /**
   * Whether it is only another face of a proprietary service.
   */
  frontend?: boolean;
  /**
   * Home page.
   */
  website?: Url | null;
  /**
   * Source code.
   */
  source_url?: Url | null;
  /**
   * Undesirable traits, in YunoHost's vocabulary.
   */
  antifeatures?: string[];
  /**
   * Whether its development was declared over.
   */
  archived?: boolean;
  /**
   * Last change seen in its repository.
   */
  last_update?: Date | null;
  /**
   * Name of its package in YunoHost.
   */
  yunohost?: string | null;
  /**
   * Source keys of single fields, where they differ from the record's first source.
   */
  from?: {
    [k: string]: Key | undefined;
  };
  /**
   * The sources, by key.
   */
  source: Sources;
  /**
   * What it gives back to whoever leaves it.
   */
  export?: Transfer[];
  /**
   * What it reads, whoever wrote it.
   */
  import?: Transfer[];
}
/**
 * A software, in brief.
 */
export interface SoftwareBrief {
  /**
   * Id.
   */
  id: Id;
  /**
   * Name.
   */
  name: string;
  /**
   * SPDX ids of its licences.
   */
  licences: string[];
  /**
   * Home page.
   */
  website: Url | null;
}
/**
 * Where facts come from.
 */
export interface Source {
  /**
   * Public address; absent only for memory.
   */
  url?: Url | null;
  /**
   * When the source was written or last changed; absent when nothing tells.
   */
  date?: Date | null;
  /**
   * When it was read for this catalogue.
   */
  seen: Date;
  /**
   * How well it evidences what it is named for.
   */
  grade: Grade;
  /**
   * When its author took it back; what it said then weighs as the oldest.
   */
  withdrawn?: Date | null;
  /**
   * When its author last held it against the world, where that is later than its date.
   */
  retested?: Date | null;
}
/**
 * Where a fact comes from.
 */
export interface SourceBrief {
  /**
   * Public address; none for memory.
   */
  url: Url | null;
  /**
   * Date of the source, when it bears one.
   */
  date: Date | null;
  /**
   * How well it evidences.
   */
  grade: Grade;
  /**
   * When its author took it back; absent where nobody did.
   */
  withdrawn?: Date;
}
/**
 * The sources of one record, by the key that its facts name.
 */
export interface Sources {
  [k: string]: Source | undefined;
}
/**
 * A hoster's best offer, as the ranking sees it.
 */
export interface Standing {
  /**
   * Id of the hoster.
   */
  hoster: Id;
  /**
   * The offer, by its place in the hoster's record.
   */
  offer: number;
  /**
   * Id of the software offered, when the source names it.
   */
  software: Id | null;
  /**
   * Kilometres from the user; none when either place is unknown.
   */
  distance_km: number | null;
  /**
   * How well the offer replaces what is left, 0 to 1.
   */
  fit: Share;
  /**
   * Proximity, 0 to 1; none when the user did not say where.
   */
  proximity: Share | null;
  /**
   * Openness, 0 to 1.
   */
  openness: Share;
  /**
   * How sure it is that the offer can be used today, 0 to 1.
   */
  assurance: Share;
  /**
   * The weighted sum of these.
   */
  score: Share;
}
/**
 * The best hosters as numbers.
 */
export interface Standings {
  /**
   * What was recognised; none when nothing was sure enough.
   */
  match: Match | null;
  /**
   * The hosters, best first.
   */
  hosters: Standing[];
  /**
   * How many, within the band of the best, take turns by the seed to stand first; 0 or 1 when none does.
   */
  near_equals: number;
  /**
   * Whether the place asked from is unknown, or could be several: then nothing was measured.
   */
  place_unknown: boolean;
}
/**
 * A criterion stated directly.
 */
export interface Statement {
  /**
   * Id of the criterion.
   */
  id: CriterionId;
  /**
   * Whether it is met.
   */
  met: State;
  /**
   * Key of the source.
   */
  source: Key;
}
/**
 * A value with the key of its source.
 */
export interface StatusFact {
  /**
   * What is known.
   */
  value: Status;
  /**
   * Key into the record's sources.
   */
  source: Key;
}
/**
 * A name to propose.
 */
export interface Suggestion {
  /**
   * Service, software or need.
   */
  kind: NameKind;
  /**
   * Its id.
   */
  id: Id;
  /**
   * Its name; a need's in the language of the texts.
   */
  name: string;
}
/**
 * The document of `suggest`.
 */
export interface Suggestions {
  /**
   * Names that begin like the text.
   */
  suggestions: Suggestion[];
}
/**
 * The document of an answer as a table, for who asks in JSON.
 */
export interface Table {
  /**
   * The table, its first line the names of the columns.
   */
  csv: string;
}
/**
 * A value with the key of its source.
 */
export interface TextFact {
  /**
   * What is known.
   */
  value: string;
  /**
   * Key into the record's sources.
   */
  source: Key;
}
/**
 * A text in several languages; English, French, German and Spanish are always there.
 */
export interface Texts {
  /**
   * English.
   */
  en: string;
  /**
   * French.
   */
  fr: string;
  /**
   * German.
   */
  de: string;
  /**
   * Spanish.
   */
  es: string;
  /**
   * Italian; empty where it is missing, as are those below.
   */
  it?: string;
  /**
   * Dutch.
   */
  nl?: string;
  /**
   * Catalan.
   */
  ca?: string;
  /**
   * Portuguese.
   */
  pt?: string;
}
/**
 * Data that leave or enter.
 */
export interface Transfer {
  /**
   * Ids of the formats written or read; none where it is no file.
   */
  formats?: string[];
  /**
   * Where, how long it takes, what limits it.
   */
  text: Texts;
  /**
   * What does not come along; absent where nothing is known of that.
   */
  loses?: Texts | null;
  /**
   * Key of the source.
   */
  source: Key;
}
/**
 * Something that no hoster replaces.
 */
export interface Uncovered {
  /**
   * Which of the wants, by place.
   */
  want: number;
  /**
   * Why.
   */
  reason: Reason;
  /**
   * What one could host oneself instead.
   */
  software: SoftwareBrief[];
}
/**
 * A value with the key of its source.
 */
export interface UrlFact {
  /**
   * What is known.
   */
  value: Url;
  /**
   * Key into the record's sources.
   */
  source: Key;
}
/**
 * One rule that recognises an address; the longest match wins.
 */
export interface UrlRule {
  /**
   * `host`, `*.host` (its subdomains), `name.*` (the name under `.com` and the endings of all countries: `google.fr`, `google.co.uk`) or `host/path` (a path prefix, of any of them); no scheme, no `www.`. A host rule also holds for the same host behind a language or a device (`fr.linkedin.com`, `m.facebook.com`), unless another rule knows that host.
   */
  rule: string;
  /**
   * Key of the source.
   */
  source: Key;
}
/**
 * Something that is left.
 */
export interface Want {
  /**
   * What was typed; of a family, the name of the service.
   */
  text: string;
  /**
   * How often it was named.
   */
  times: number;
  /**
   * What was recognised; none when nothing was sure enough.
   */
  match: Recognition | null;
  /**
   * What to try instead, when nothing was recognised.
   */
  suggestions: Match[];
  /**
   * Name of the house or suite whose services were all meant.
   */
  family: string | null;
  /**
   * How much work it is to leave it; none where nobody wrote that down.
   */
  effort: MovingEffort | null;
}
/**
 * How much each signal counts; they sum to 1, so that no score can pass it.
 */
export interface Weights {
  /**
   * How well the offer replaces what is left.
   */
  fit: Share;
  /**
   * How near the hoster is.
   */
  proximity: Share;
  /**
   * How open the hoster is.
   */
  openness: Share;
  /**
   * How sure it is that the offer can be used today.
   */
  assurance: Share;
}
/**
 * An address that leads to another, which stands in it.
 */
export interface Wrapper {
  /**
   * Its host.
   */
  host: string;
}
