"""The classes of answers, one for each kind of document and of its parts.

Written by `generate.py` from `schema/`: change those."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Literal, Optional, Union

from degafam._record import Document, Field, Listing, Record, many, mapping

__all__ = [
    "Accepting",
    "Alternative",
    "Alternatives",
    "Asker",
    "AskerListFact",
    "Audience",
    "AudienceFact",
    "BooleanFact",
    "Candidate",
    "Catalogue",
    "CatalogueEcho",
    "Change",
    "Contradiction",
    "Contribution",
    "CountryListFact",
    "Counts",
    "Criteria",
    "Criterion",
    "DateFact",
    "Directory",
    "DirectoryEntry",
    "Excluded",
    "Explanation",
    "Gain",
    "Grade",
    "Hoster",
    "HosterEntry",
    "HosterRecord",
    "HosterRecordAside",
    "How",
    "Identification",
    "JudgedCriterion",
    "Kind",
    "LanguageListFact",
    "LegalForm",
    "LegalFormFact",
    "Letter",
    "Letters",
    "LinkRecord",
    "Match",
    "NetworkRecord",
    "Offer",
    "OfferRecord",
    "Openness",
    "OpennessAnswer",
    "OpennessDetail",
    "Place",
    "PlaceAnswer",
    "PlaceEcho",
    "Places",
    "Price",
    "QueryEcho",
    "Ranked",
    "Reason",
    "Recommendation",
    "Serves",
    "ServesFact",
    "SiteRecord",
    "SoftwareBrief",
    "Source",
    "Sources",
    "Standing",
    "Standings",
    "StatementRecord",
    "Status",
    "StatusFact",
    "StringFact",
    "Suggestion",
    "Suggestions",
    "UrlFact",
    "Weights",
]

Accepting = Literal["open", "on-request", "full", "closed"]
Asker = Literal["person", "association", "school", "company", "public-body"]
Audience = Literal["everyone", "members", "clients", "restricted"]
Grade = Literal["probed", "read", "declared", "listed", "inferred", "memory"]
How = Literal["name", "alias", "formerly", "offer-name", "synonym", "url", "words", "typo", "resemblance"]
Kind = Literal["service", "software", "need"]
LegalForm = Literal["association", "cooperative", "collective", "company", "individual", "public", "other"]
Letter = Literal["A", "T", "O", "N", "S"]
Price = Literal["free", "donation", "membership", "paid"]
Status = Literal["active", "closing", "closed"]


class PlaceEcho(Record):
    """Place echo."""

    name = Field[str]("name", "")
    country = Field[Optional[str]]("country", "ISO 3166-1 alpha-2.")
    latitude = Field[float]("latitude", "")
    longitude = Field[float]("longitude", "")
    precision_km = Field[float]("precision_km", "")


class Weights(Record):
    """Weights."""

    fit = Field[float]("fit", "From 0 to 1.")
    proximity = Field[float]("proximity", "From 0 to 1.")
    openness = Field[float]("openness", "From 0 to 1.")


class QueryEcho(Record):
    """The question, as it was understood."""

    what = Field[str]("what", "")
    place = Field[Optional[PlaceEcho]]("place", "", PlaceEcho)
    weights = Field[Weights]("weights", "", Weights)
    half_distance_km = Field[float]("half_distance_km", "")
    letter_weights = Field[tuple[float, ...]]("letter_weights", "One number a letter: A, T, O, N, S.", tuple)
    letter_floors = Field[tuple[float, ...]]("letter_floors", "One number a letter: A, T, O, N, S.", tuple)
    as_of = Field[str]("as_of", "A day, a month or a year, as precise as it is known.")
    seed = Field[int]("seed", "")
    band = Field[float]("band", "")
    lang = Field[Literal["en", "fr", "de", "es"]]("lang", "")


class Counts(Record):
    """Counts."""

    criteria = Field[int]("criteria", "")
    needs = Field[int]("needs", "")
    services = Field[int]("services", "")
    software = Field[int]("software", "")
    hosters = Field[int]("hosters", "")
    offers = Field[int]("offers", "")


class CatalogueEcho(Record):
    """The data that answered."""

    date = Field[str]("date", "A day, a month or a year, as precise as it is known.")
    digest = Field[str]("digest", "")
    counts = Field[Counts]("counts", "", Counts)


class Candidate(Record):
    """What a text may mean."""

    kind = Field[Kind]("kind", "")
    id = Field[str]("id", "Stable id, kebab-case.")
    name = Field[str]("name", "")
    how = Field[How]("how", "")
    confidence = Field[float]("confidence", "From 0 to 1.")


class Match(Record):
    """What was recognised, and what else it may mean."""

    kind = Field[Kind]("kind", "")
    id = Field[str]("id", "Stable id, kebab-case.")
    name = Field[str]("name", "")
    how = Field[How]("how", "")
    confidence = Field[float]("confidence", "From 0 to 1.")
    candidates = Field[tuple[Candidate, ...]]("candidates", "", many(Candidate))


class SoftwareBrief(Record):
    """Software brief."""

    id = Field[str]("id", "Stable id, kebab-case.")
    name = Field[str]("name", "")
    licences = Field[tuple[str, ...]]("licences", "", tuple)
    website = Field[Optional[str]]("website", "An address of the web.")


class Reason(Record):
    """Something said, as data and as text."""

    code = Field[str]("code", "A stable code.")
    data = Field[Mapping[str, Union[str, float]]]("data", "What the text says, as data; its keys depend on the code.", MappingProxyType)
    text = Field[str]("text", "")
    detail = Field[str]("detail", "")


class Source(Record):
    """Where a fact was read."""

    url = Field[Optional[str]]("url", "An address of the web.")
    date = Field[Optional[str]]("date", "A day, a month or a year, as precise as it is known.")
    grade = Field[Grade]("grade", "How a fact was learnt, the surest first.")


class Alternative(Record):
    """Free software that replaces what was asked for."""

    software = Field[SoftwareBrief]("software", "", SoftwareBrief)
    fit = Field[float]("fit", "From 0 to 1.")
    hosters = Field[int]("hosters", "")
    why = Field[tuple[Reason, ...]]("why", "", many(Reason))
    sources = Field[tuple[Source, ...]]("sources", "", many(Source))


class Hoster(Record):
    """A hoster in brief."""

    id = Field[str]("id", "Stable id, kebab-case.")
    name = Field[str]("name", "")
    website = Field[Optional[str]]("website", "An address of the web.")
    city = Field[Optional[str]]("city", "")
    country = Field[Optional[str]]("country", "ISO 3166-1 alpha-2.")
    latitude = Field[Optional[float]]("latitude", "")
    longitude = Field[Optional[float]]("longitude", "")
    legal_form = Field[Optional[LegalForm]]("legal_form", "")
    networks = Field[tuple[str, ...]]("networks", "", tuple)


class Offer(Record):
    """What a hoster offers."""

    software = Field[Optional[str]]("software", "Stable id, kebab-case.")
    software_name = Field[Optional[str]]("software_name", "")
    protocol = Field[Optional[str]]("protocol", "")
    need = Field[str]("need", "Stable id, kebab-case.")
    service_name = Field[Optional[str]]("service_name", "")
    url = Field[Optional[str]]("url", "An address of the web.")
    register_url = Field[Optional[str]]("register_url", "An address of the web.")
    account = Field[Optional[bool]]("account", "")
    audience = Field[Optional[Audience]]("audience", "")
    accepting = Field[Optional[Accepting]]("accepting", "")
    price = Field[Optional[Price]]("price", "")
    source = Field[Optional[Source]]("source", "Where a fact was read.", Source)


class Contribution(Record):
    """A signal's share of the score."""

    signal = Field[Literal["fit", "proximity", "openness"]]("signal", "")
    raw = Field[Optional[float]]("raw", "")
    value = Field[float]("value", "From 0 to 1.")
    weight = Field[float]("weight", "From 0 to 1.")
    contribution = Field[float]("contribution", "From 0 to 1.")
    source = Field[Optional[Source]]("source", "Where a fact was read.", Source)


class Letters(Record):
    """A number for each letter of CHATONS."""

    A = Field[float]("A", "From 0 to 1.")
    T = Field[float]("T", "From 0 to 1.")
    O = Field[float]("O", "From 0 to 1.")
    N = Field[float]("N", "From 0 to 1.")
    S = Field[float]("S", "From 0 to 1.")


class Openness(Record):
    """Openness."""

    score = Field[float]("score", "From 0 to 1.")
    coverage = Field[float]("coverage", "From 0 to 1.")
    letters = Field[Letters]("letters", "A number for each letter of CHATONS.", Letters)


class Ranked(Record):
    """A recommended hoster."""

    rank = Field[int]("rank", "")
    hoster = Field[Hoster]("hoster", "A hoster in brief.", Hoster)
    offer = Field[Offer]("offer", "What a hoster offers.", Offer)
    distance_km = Field[Optional[float]]("distance_km", "")
    score = Field[float]("score", "From 0 to 1.")
    coverage = Field[float]("coverage", "From 0 to 1.")
    contributions = Field[tuple[Contribution, ...]]("contributions", "", many(Contribution))
    openness = Field[Openness]("openness", "", Openness)
    pareto = Field[bool]("pareto", "")
    reasons = Field[tuple[Reason, ...]]("reasons", "", many(Reason))
    next = Field[tuple[Reason, ...]]("next", "", many(Reason))


class Excluded(Record):
    """What was left out, and why."""

    hoster = Field[Optional[str]]("hoster", "Stable id, kebab-case.")
    name = Field[Optional[str]]("name", "")
    software = Field[Optional[str]]("software", "Stable id, kebab-case.")
    reason = Field[Reason]("reason", "Something said, as data and as text.", Reason)


class Recommendation(Listing[Ranked]):
    """What replaces a service, and who offers that near a place."""

    _main = "hosters"
    query = Field[QueryEcho]("query", "The question, as it was understood.", QueryEcho)
    catalogue = Field[CatalogueEcho]("catalogue", "The data that answered.", CatalogueEcho)
    match = Field[Optional[Match]]("match", "What was recognised, and what else it may mean.", Match)
    suggestions = Field[tuple[Candidate, ...]]("suggestions", "", many(Candidate))
    alternatives = Field[tuple[Alternative, ...]]("alternatives", "", many(Alternative))
    hosters = Field[tuple[Ranked, ...]]("hosters", "", many(Ranked))
    excluded = Field[tuple[Excluded, ...]]("excluded", "", many(Excluded))
    notes = Field[tuple[Reason, ...]]("notes", "", many(Reason))


class Change(Record):
    """Change."""

    what = Field[str]("what", "")
    from_ = Field[Optional[float]]("from", "")
    to = Field[float]("to", "")
    size = Field[float]("size", "")
    text = Field[Reason]("text", "Something said, as data and as text.", Reason)


class Explanation(Document):
    """Why a hoster stands where it stands, and what would put it first."""

    query = Field[QueryEcho]("query", "The question, as it was understood.", QueryEcho)
    catalogue = Field[CatalogueEcho]("catalogue", "The data that answered.", CatalogueEcho)
    match = Field[Optional[Match]]("match", "What was recognised, and what else it may mean.", Match)
    suggestions = Field[tuple[Candidate, ...]]("suggestions", "", many(Candidate))
    rank = Field[Optional[int]]("rank", "")
    of = Field[int]("of", "")
    score = Field[Optional[float]]("score", "From 0 to 1.")
    contributions = Field[tuple[Contribution, ...]]("contributions", "", many(Contribution))
    hoster = Field[Optional[Ranked]]("hoster", "A recommended hoster.", Ranked)
    excluded = Field[Optional[Reason]]("excluded", "Something said, as data and as text.", Reason)
    why_not_first = Field[tuple[Reason, ...]]("why_not_first", "", many(Reason))
    change_to_be_first = Field[Optional[Change]]("change_to_be_first", "", Change)
    changes = Field[tuple[Change, ...]]("changes", "", many(Change))


class Standing(Record):
    """Standing."""

    hoster = Field[str]("hoster", "Stable id, kebab-case.")
    offer = Field[int]("offer", "The offer, by its place in the hoster's record.")
    software = Field[Optional[str]]("software", "Stable id, kebab-case.")
    distance_km = Field[Optional[float]]("distance_km", "")
    fit = Field[float]("fit", "From 0 to 1.")
    proximity = Field[Optional[float]]("proximity", "From 0 to 1.")
    openness = Field[float]("openness", "From 0 to 1.")
    score = Field[float]("score", "From 0 to 1.")


class Standings(Listing[Standing]):
    """The best hosters as numbers."""

    _main = "hosters"
    match = Field[Optional[Candidate]]("match", "What a text may mean.", Candidate)
    hosters = Field[tuple[Standing, ...]]("hosters", "", many(Standing))
    near_equals = Field[int]("near_equals", "Hosters that stand within the band of the best and take turns.")


class Alternatives(Listing[Alternative]):
    """Free software that replaces a service."""

    _main = "alternatives"
    match = Field[Optional[Match]]("match", "What was recognised, and what else it may mean.", Match)
    suggestions = Field[tuple[Candidate, ...]]("suggestions", "", many(Candidate))
    alternatives = Field[tuple[Alternative, ...]]("alternatives", "", many(Alternative))
    excluded = Field[tuple[Excluded, ...]]("excluded", "", many(Excluded))
    notes = Field[tuple[Reason, ...]]("notes", "", many(Reason))


class Identification(Document):
    """What a text means; each line of identify --stdin is such a document, or an error."""

    match = Field[Optional[Candidate]]("match", "What a text may mean.", Candidate)
    candidates = Field[tuple[Candidate, ...]]("candidates", "", many(Candidate))


class Suggestion(Record):
    """Suggestion."""

    kind = Field[Kind]("kind", "")
    id = Field[str]("id", "Stable id, kebab-case.")
    name = Field[str]("name", "")


class Suggestions(Listing[Suggestion]):
    """Services, needs and software whose name begins like a text."""

    _main = "suggestions"
    suggestions = Field[tuple[Suggestion, ...]]("suggestions", "", many(Suggestion))


class DirectoryEntry(Record):
    """Directory entry."""

    hoster = Field[Hoster]("hoster", "A hoster in brief.", Hoster)
    openness = Field[Openness]("openness", "", Openness)
    offers = Field[tuple[Offer, ...]]("offers", "", many(Offer))


class Directory(Listing[DirectoryEntry]):
    """The directory of hosters."""

    _main = "hosters"
    hosters = Field[tuple[DirectoryEntry, ...]]("hosters", "", many(DirectoryEntry))


class UrlFact(Record):
    """Url fact."""

    value = Field[str]("value", "An address of the web.")
    source = Field[str]("source", "Key of a source of the record.")


class LegalFormFact(Record):
    """Legal form fact."""

    value = Field[LegalForm]("value", "")
    source = Field[str]("source", "Key of a source of the record.")


class StringFact(Record):
    """String fact."""

    value = Field[str]("value", "")
    source = Field[str]("source", "Key of a source of the record.")


class DateFact(Record):
    """Date fact."""

    value = Field[str]("value", "A day, a month or a year, as precise as it is known.")
    source = Field[str]("source", "Key of a source of the record.")


class StatusFact(Record):
    """Status fact."""

    value = Field[Status]("value", "")
    source = Field[str]("source", "Key of a source of the record.")


class AudienceFact(Record):
    """Audience fact."""

    value = Field[Audience]("value", "")
    source = Field[str]("source", "Key of a source of the record.")


class LanguageListFact(Record):
    """Language list fact."""

    value = Field[tuple[str, ...]]("value", "", tuple)
    source = Field[str]("source", "Key of a source of the record.")


class CountryListFact(Record):
    """Country list fact."""

    value = Field[tuple[str, ...]]("value", "", tuple)
    source = Field[str]("source", "Key of a source of the record.")


class BooleanFact(Record):
    """Boolean fact."""

    value = Field[bool]("value", "")
    source = Field[str]("source", "Key of a source of the record.")


class SiteRecord(Record):
    """Site record."""

    city = Field[Optional[str]]("city", "")
    region = Field[Optional[str]]("region", "")
    postal_code = Field[Optional[str]]("postal_code", "")
    country = Field[Optional[str]]("country", "ISO 3166-1 alpha-2.")
    latitude = Field[Optional[float]]("latitude", "")
    longitude = Field[Optional[float]]("longitude", "")
    precision_km = Field[Optional[float]]("precision_km", "")
    source = Field[str]("source", "Key of a source of the record.")


class NetworkRecord(Record):
    """Network record."""

    id = Field[str]("id", "Stable id, kebab-case.")
    status = Field[Literal["member", "listed", "applied", "self-described", "follows-charter", "took-part", "left"]]("status", "")
    since = Field[Optional[str]]("since", "A day, a month or a year, as precise as it is known.")
    until = Field[Optional[str]]("until", "A day, a month or a year, as precise as it is known.")
    source = Field[str]("source", "Key of a source of the record.")


class LinkRecord(Record):
    """Link record."""

    kind = Field[Literal["legal", "terms", "privacy", "accounts", "meetings", "technical_doc", "status_page", "charter", "source", "contact", "services", "about", "faq", "security", "backups", "suppliers", "logs", "authority_requests", "statistics", "prices", "packages", "user_guide", "code_of_conduct", "export", "sustainability", "application", "profile"]]("kind", "")
    url = Field[str]("url", "An address of the web.")
    source = Field[str]("source", "Key of a source of the record.")


class StatementRecord(Record):
    """Statement record."""

    id = Field[str]("id", "")
    met = Field[Literal["no", "partly", "yes"]]("met", "")
    source = Field[str]("source", "Key of a source of the record.")


class OfferRecord(Record):
    """Offer record."""

    need = Field[str]("need", "Stable id, kebab-case.")
    software = Field[Optional[str]]("software", "Stable id, kebab-case.")
    protocol = Field[Optional[str]]("protocol", "")
    service_name = Field[Optional[str]]("service_name", "")
    url = Field[Optional[str]]("url", "An address of the web.")
    register_url = Field[Optional[str]]("register_url", "An address of the web.")
    account = Field[Optional[bool]]("account", "")
    audience = Field[Optional[Audience]]("audience", "")
    accepting = Field[Optional[Accepting]]("accepting", "")
    access_source = Field[Optional[str]]("access_source", "Key of a source of the record.")
    price = Field[Optional[Price]]("price", "")
    status = Field[Optional[Status]]("status", "")
    since = Field[Optional[str]]("since", "A day, a month or a year, as precise as it is known.")
    source = Field[str]("source", "Key of a source of the record.")
    takes = Field[Optional[tuple[Asker, ...]]]("takes", "Which kinds of askers it takes; those that its hoster takes when absent.", tuple)


class Sources(Record):
    """Sources."""

    url = Field[Optional[str]]("url", "An address of the web.")
    date = Field[Optional[str]]("date", "A day, a month or a year, as precise as it is known.")
    seen = Field[str]("seen", "A day, a month or a year, as precise as it is known.")
    grade = Field[Grade]("grade", "How a fact was learnt, the surest first.")


class HosterRecordAside(Record):
    """Hoster record aside."""

    field = Field[str]("field", "")
    value = Field[str]("value", "")
    source = Field[str]("source", "Key of a source of the record.")


class AskerListFact(Record):
    """Asker list fact."""

    value = Field[tuple[Asker, ...]]("value", "Which kinds of askers it takes; its offers take none beside them.", tuple)
    source = Field[str]("source", "Key of a source of the record.")


class Serves(Record):
    """Whom a hoster serves by place: a country; a region with its middle and its radius; or a radius alone, around its sites."""

    scope = Field[Literal["first", "only"]]("scope", "Whether others are served after those in the area, or not at all.")
    country = Field[Optional[str]]("country", "ISO 3166-1 alpha-2.")
    region = Field[Optional[str]]("region", "")
    latitude = Field[Optional[float]]("latitude", "")
    longitude = Field[Optional[float]]("longitude", "")
    radius_km = Field[Optional[float]]("radius_km", "")


class ServesFact(Record):
    """Serves fact."""

    value = Field[Serves]("value", "Whom a hoster serves by place: a country; a region with its middle and its radius; or a radius alone, around its sites.", Serves)
    source = Field[str]("source", "Key of a source of the record.")


class HosterRecord(Record):
    """A hoster with all that is known of it."""

    id = Field[str]("id", "Stable id, kebab-case.")
    name = Field[str]("name", "")
    formerly = Field[tuple[str, ...]]("formerly", "", tuple, default=())
    aka = Field[tuple[str, ...]]("aka", "", tuple, default=())
    profile = Field[Literal["community", "instance", "commercial", "public-body"]]("profile", "")
    website = Field[Optional[UrlFact]]("website", "", UrlFact)
    legal_form = Field[Optional[LegalFormFact]]("legal_form", "", LegalFormFact)
    operator = Field[Optional[StringFact]]("operator", "", StringFact)
    founded = Field[Optional[DateFact]]("founded", "", DateFact)
    status = Field[Optional[StatusFact]]("status", "", StatusFact)
    audience = Field[Optional[AudienceFact]]("audience", "", AudienceFact)
    languages = Field[Optional[LanguageListFact]]("languages", "", LanguageListFact)
    contact = Field[Optional[StringFact]]("contact", "", StringFact)
    server_countries = Field[Optional[CountryListFact]]("server_countries", "", CountryListFact)
    own_hardware = Field[Optional[BooleanFact]]("own_hardware", "", BooleanFact)
    green_hosting = Field[Optional[BooleanFact]]("green_hosting", "", BooleanFact)
    site = Field[tuple[SiteRecord, ...]]("site", "", many(SiteRecord), default=())
    network = Field[tuple[NetworkRecord, ...]]("network", "", many(NetworkRecord), default=())
    link = Field[tuple[LinkRecord, ...]]("link", "", many(LinkRecord), default=())
    criterion = Field[tuple[StatementRecord, ...]]("criterion", "", many(StatementRecord), default=())
    offer = Field[tuple[OfferRecord, ...]]("offer", "", many(OfferRecord), default=())
    source = Field[Mapping[str, Sources]]("source", "Where facts come from, by key.", mapping(Sources))
    aside = Field[tuple[HosterRecordAside, ...]]("aside", "", many(HosterRecordAside), default=())
    takes = Field[Optional[AskerListFact]]("takes", "", AskerListFact)
    serves = Field[Optional[ServesFact]]("serves", "", ServesFact)


class Contradiction(Record):
    """Contradiction."""

    field = Field[str]("field", "")
    claims = Field[tuple[StringFact, ...]]("claims", "", many(StringFact))


class HosterEntry(Document):
    """Every fact of one hoster, with its sources."""

    hoster = Field[HosterRecord]("hoster", "A hoster with all that is known of it.", HosterRecord)
    openness = Field[Openness]("openness", "", Openness)
    contradictions = Field[tuple[Contradiction, ...]]("contradictions", "", many(Contradiction))


class JudgedCriterion(Record):
    """Judged criterion."""

    id = Field[str]("id", "")
    letter = Field[Letter]("letter", "")
    value = Field[Literal["met", "partly", "not-met", "presumed", "unknown", "not-applicable"]]("value", "")
    grade = Field[Optional[Grade]]("grade", "How a fact was learnt, the surest first.")
    source = Field[Optional[str]]("source", "")
    date = Field[Optional[str]]("date", "A day, a month or a year, as precise as it is known.")
    text = Field[str]("text", "")


class OpennessDetail(Record):
    """Openness detail."""

    score = Field[float]("score", "From 0 to 1.")
    coverage = Field[float]("coverage", "From 0 to 1.")
    letters = Field[Letters]("letters", "A number for each letter of CHATONS.", Letters)
    criteria = Field[tuple[JudgedCriterion, ...]]("criteria", "", many(JudgedCriterion))


class Gain(Record):
    """Gain."""

    id = Field[str]("id", "")
    letter = Field[Letter]("letter", "")
    publish = Field[str]("publish", "")
    gain = Field[float]("gain", "")


class OpennessAnswer(Document):
    """How open a hoster is, criterion by criterion."""

    hoster = Field[str]("hoster", "Stable id, kebab-case.")
    name = Field[str]("name", "")
    software = Field[Optional[str]]("software", "Stable id, kebab-case.")
    letter_weights = Field[tuple[float, ...]]("letter_weights", "One number a letter: A, T, O, N, S.", tuple)
    as_of = Field[str]("as_of", "A day, a month or a year, as precise as it is known.")
    openness = Field[OpennessDetail]("openness", "", OpennessDetail)
    gains = Field[tuple[Gain, ...]]("gains", "", many(Gain))


class Criterion(Record):
    """Criterion."""

    id = Field[str]("id", "")
    letter = Field[Letter]("letter", "")
    level = Field[Literal["must", "should"]]("level", "")
    subject = Field[Literal["hoster", "offer", "software"]]("subject", "")
    weight = Field[float]("weight", "")
    weight_reason = Field[str]("weight_reason", "")
    text = Field[str]("text", "")
    publish = Field[str]("publish", "")
    measure = Field[str]("measure", "")
    feeds = Field[tuple[str, ...]]("feeds", "", tuple)
    charters = Field[tuple[str, ...]]("charters", "", tuple)
    known_conformity = Field[Optional[float]]("known_conformity", "From 0 to 1.")
    source = Field[str]("source", "An address of the web.")


class Criteria(Listing[Criterion]):
    """The criteria of openness."""

    _main = "criteria"
    criteria = Field[tuple[Criterion, ...]]("criteria", "", many(Criterion))


class Place(Record):
    """Place."""

    name = Field[str]("name", "")
    country = Field[Optional[str]]("country", "ISO 3166-1 alpha-2.")
    region = Field[Optional[str]]("region", "")
    latitude = Field[float]("latitude", "")
    longitude = Field[float]("longitude", "")
    precision_km = Field[float]("precision_km", "")
    population = Field[Optional[int]]("population", "")
    kind = Field[Literal["city", "commune", "former_commune", "postal_code", "region", "country", "coordinates"]]("kind", "")


class PlaceAnswer(Document):
    """Where a place is; none where several could be meant."""

    place = Field[Optional[Place]]("place", "", Place)
    candidates = Field[tuple[Place, ...]]("candidates", "", many(Place))


class Places(Listing[Place]):
    """Places whose name begins like a text."""

    _main = "places"
    places = Field[tuple[Place, ...]]("places", "", many(Place))


class Catalogue(Document):
    """The data that answered."""

    date = Field[str]("date", "A day, a month or a year, as precise as it is known.")
    digest = Field[str]("digest", "")
    counts = Field[Counts]("counts", "", Counts)
