"""The classes of answers, one for each kind of document and of its parts.

Written by `generate.py` from `schema/`: change those."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Literal, Optional, Union

from degafam._record import Document, Field, Listing, Record, many, mapping

__all__ = [
    "Accepting",
    "Alone",
    "Alternatives",
    "Aside",
    "Asker",
    "AskerListFact",
    "Audience",
    "AudienceFact",
    "CatalogueInfo",
    "Change",
    "Claim",
    "ClosingWay",
    "Contradiction",
    "Contribution",
    "CountryListFact",
    "Counts",
    "Criteria",
    "CriterionBrief",
    "DateFact",
    "Directory",
    "DirectoryEntry",
    "EffortClass",
    "EntryFact",
    "EntryOffer",
    "Excluded",
    "Exit",
    "ExitPart",
    "Explanation",
    "FamilyMatch",
    "FlagFact",
    "FormatBrief",
    "Gain",
    "Grade",
    "Hoster",
    "HosterBrief",
    "HosterEntry",
    "HosterFile",
    "HosterFiles",
    "Identification",
    "ImportWay",
    "JudgedCriterion",
    "Judgement",
    "KnownBy",
    "Lang",
    "LanguageListFact",
    "Layer",
    "LegalForm",
    "LegalFormFact",
    "Letter",
    "LetterCount",
    "Letters",
    "Level",
    "Link",
    "LinkKind",
    "Match",
    "MatchedBy",
    "Member",
    "Membership",
    "MembershipStatus",
    "MovingAdvice",
    "MovingAnswer",
    "MovingBrief",
    "MovingClose",
    "MovingCode",
    "MovingEffort",
    "MovingExport",
    "MovingImport",
    "MovingRequest",
    "MovingTarget",
    "NameKind",
    "Offer",
    "OfferBrief",
    "Openness",
    "OpennessAnswer",
    "OpennessDetail",
    "Part",
    "PercentFact",
    "Place",
    "PlaceAnswer",
    "PlaceEcho",
    "PlaceKind",
    "PlaceMatch",
    "Places",
    "Plan",
    "PlanAnswer",
    "PlanHoster",
    "PlanOffer",
    "PlanStep",
    "Price",
    "Profile",
    "QueryEcho",
    "RankedHoster",
    "RankedSoftware",
    "Reason",
    "Recognition",
    "Recommendation",
    "Scope",
    "Serves",
    "ServesFact",
    "Site",
    "SoftwareBrief",
    "SoftwareGroup",
    "Source",
    "SourceBrief",
    "Standing",
    "Standings",
    "State",
    "Statement",
    "Status",
    "StatusFact",
    "StepKind",
    "Subject",
    "Suggestion",
    "Suggestions",
    "TextFact",
    "Uncovered",
    "UrlFact",
    "Want",
    "Weights",
    "Wrapper",
]

Accepting = Literal["open", "on-request", "full", "closed"]
Asker = Literal["person", "association", "school", "company", "public-body"]
Audience = Literal["everyone", "members", "clients", "restricted"]
ClosingWay = Literal["page", "settings", "app", "request", "ended"]
EffortClass = Literal["minutes", "hour", "day", "project"]
ExitPart = Literal["export", "notice", "portability", "software"]
Grade = Literal["probed", "read", "declared", "listed", "inferred", "memory"]
ImportWay = Literal["file", "direct", "tool", "by-hand"]
Judgement = Literal["met", "partly", "not-met", "presumed", "unknown", "not-applicable"]
KnownBy = Literal["town", "coordinates", "region", "country"]
Lang = Literal["en", "fr", "de", "es", "it", "nl", "ca", "pt"]
LegalForm = Literal["association", "cooperative", "collective", "company", "individual", "public", "other"]
Letter = Literal["A", "T", "O", "N", "S"]
Level = Literal["must", "should"]
LinkKind = Literal["legal", "terms", "privacy", "accounts", "meetings", "technical_doc", "status_page", "charter", "source", "contact", "services", "about", "faq", "security", "backups", "suppliers", "logs", "authority_requests", "statistics", "prices", "packages", "user_guide", "code_of_conduct", "export", "sustainability", "application", "profile"]
MatchedBy = Literal["name", "alias", "formerly", "offer-name", "synonym", "url", "words", "typo", "resemblance"]
MembershipStatus = Literal["member", "listed", "applied", "self-described", "follows-charter", "took-part", "left"]
MovingCode = Literal["file", "direct", "tool", "formats_differ", "by_hand", "unknown"]
NameKind = Literal["service", "software", "need", "hoster"]
PlaceKind = Literal["city", "commune", "former_commune", "postal_code", "region", "country", "coordinates", "quarter"]
PlaceMatch = Literal["name", "code", "typo", "prefix", "words", "region", "coordinates"]
Price = Literal["free", "donation", "membership", "paid"]
Profile = Literal["community", "instance", "commercial", "public-body"]
Scope = Literal["first", "only"]
SoftwareGroup = Literal["ready", "self_host", "on_device"]
State = Literal["no", "partly", "yes"]
Status = Literal["active", "closing", "closed"]
StepKind = Literal["tell", "before", "export", "open", "import", "keep_both", "close"]
Subject = Literal["hoster", "offer", "software"]


class PlaceEcho(Record):
    """A place, without what a map does not need."""

    name = Field[str]("name", "Name.")
    country = Field[Optional[str]]("country", "Country, ISO 3166-1 alpha-2.")
    latitude = Field[float]("latitude", "Degrees north.")
    longitude = Field[float]("longitude", "Degrees east.")
    precision_km = Field[float]("precision_km", "Radius within which it lies, kilometres.")
    how = Field[PlaceMatch]("how", "How the text was understood that led to it.")
    understood_as = Field[Optional[str]]("understood_as", "The place as one would type it, where the text was not its very name or code; none when it was.")


class Weights(Record):
    """How much each signal counts; they sum to 1, so that no score can pass it."""

    fit = Field[float]("fit", "How well the offer replaces what is left.")
    proximity = Field[float]("proximity", "How near the hoster is.")
    openness = Field[float]("openness", "How open the hoster is.")
    assurance = Field[float]("assurance", "How sure it is that the offer can be used today.")


class QueryEcho(Record):
    """The question as it was understood."""

    what = Field[str]("what", "What was typed.")
    for_ = Field[Asker]("for", "Who asks.")
    place = Field[Optional[PlaceEcho]]("place", "Where the user is.", PlaceEcho)
    weights = Field[Weights]("weights", "Weights that were used.", Weights)
    half_distance_km = Field[float]("half_distance_km", "Distance at which proximity is one half, kilometres.")
    letter_weights = Field[tuple[float, ...]]("letter_weights", "Weights of the letters A, T, O, N, S.", tuple)
    letter_floors = Field[tuple[float, ...]]("letter_floors", "Floors of the letters A, T, O, N, S.", tuple)
    as_of = Field[str]("as_of", "Date at which ages were told.")
    seed = Field[int]("seed", "Seed of the draw among near-equals.")
    band = Field[float]("band", "Difference of score within which hosters took turns.")
    lang = Field[Lang]("lang", "Language of the texts.")
    place_candidates = Field[tuple[PlaceEcho, ...]]("place_candidates", "What the place may be, likeliest first, where it is unknown or could be several; then nothing was measured.", many(PlaceEcho))


class Counts(Record):
    """How many records a catalogue holds."""

    criteria = Field[int]("criteria", "Criteria of openness.")
    needs = Field[int]("needs", "Needs.")
    services = Field[int]("services", "Proprietary services.")
    software = Field[int]("software", "Software.")
    hosters = Field[int]("hosters", "Hosters.")
    offers = Field[int]("offers", "Offers of all hosters.")


class Layer(Record):
    """A part of the data: who tells it, as of which day, and what may be done with it. What is not known is left out."""

    name = Field[str]("name", "What it is called: a project, a federation, a directory.")
    origin = Field[Optional[str]]("origin", "Where it is published: an address of the web.")
    date = Field[Optional[str]]("date", "The day up to which it speaks.")
    licence = Field[Optional[str]]("licence", "Its licence: an SPDX id.")


class CatalogueInfo(Document):
    """Which data answered."""

    date = Field[str]("date", "Date of the data.")
    digest = Field[str]("digest", "Digest of the data.")
    counts = Field[Counts]("counts", "How many records it holds.", Counts)
    layers = Field[tuple[Layer, ...]]("layers", "Of whom they come, what lies beneath first.", many(Layer))
    attribution = Field[str]("attribution", "What is to be shown wherever its facts are.")


class Match(Record):
    """What was recognised."""

    kind = Field[NameKind]("kind", "Service, software, need or hoster.")
    id = Field[str]("id", "Its id.")
    name = Field[str]("name", "Its name; a need's is in English.")
    how = Field[MatchedBy]("how", "How it was recognised.")
    confidence = Field[float]("confidence", "How sure that is, 0 to 1.")


class Recognition(Record):
    """What was recognised, with what else it could mean."""

    kind = Field[NameKind]("kind", "Service, software or need.")
    id = Field[str]("id", "Its id.")
    name = Field[str]("name", "Its name, in the language of the texts.")
    how = Field[MatchedBy]("how", "How it was recognised.")
    confidence = Field[float]("confidence", "How sure that is, 0 to 1.")
    candidates = Field[tuple[Match, ...]]("candidates", "What else it could mean.", many(Match))


class Member(Record):
    """A service of a family."""

    kind = Field[NameKind]("kind", "What it is: a service.")
    id = Field[str]("id", "Its id.")
    name = Field[str]("name", "Its name.")


class FamilyMatch(Record):
    """A house or a suite, with its services."""

    id = Field[str]("id", "Id.")
    name = Field[str]("name", "Name.")
    members = Field[tuple[Member, ...]]("members", "Its services, those that most people use first.", many(Member))


class Part(Record):
    """One of several services in a text."""

    text = Field[str]("text", "The words that name it.")
    match = Field[Optional[Match]]("match", "What it means; none where that is not known, or where it is a family.", Match)
    family = Field[Optional[FamilyMatch]]("family", "The house or suite that it names.", FamilyMatch)


class SoftwareBrief(Record):
    """A software, in brief."""

    id = Field[str]("id", "Id.")
    name = Field[str]("name", "Name.")
    licences = Field[tuple[str, ...]]("licences", "SPDX ids of its licences.", tuple)
    website = Field[Optional[str]]("website", "Home page.")


class Reason(Record):
    """One reason: a code, the data it rests on, and, once spoken, a text made of that data."""

    code = Field[str]("code", "Stable code.")
    data = Field[Mapping[str, Union[str, float]]]("data", "What the text says, as data.", MappingProxyType)
    text = Field[str]("text", "The text in the language asked for, short; empty before.")
    detail = Field[str]("detail", "The same at length, where there is more to say; else empty.")


class SourceBrief(Record):
    """Where a fact comes from."""

    url = Field[Optional[str]]("url", "Public address; none for memory.")
    date = Field[Optional[str]]("date", "Date of the source, when it bears one.")
    grade = Field[Grade]("grade", "How well it evidences.")
    withdrawn = Field[Optional[str]]("withdrawn", "When its author took it back; absent where nobody did.")


class RankedSoftware(Record):
    """A software that replaces what is left."""

    software = Field[SoftwareBrief]("software", "The software.", SoftwareBrief)
    group = Field[SoftwareGroup]("group", "What it takes to use it.")
    fit = Field[float]("fit", "How well it replaces, 0 to 1.")
    hosters = Field[int]("hosters", "Hosters known to offer it today, whatever the filters.")
    why = Field[tuple[Reason, ...]]("why", "Why it is proposed, and what to know.", many(Reason))
    sources = Field[tuple[SourceBrief, ...]]("sources", "The lists that name the pair.", many(SourceBrief))


class HosterBrief(Record):
    """A hoster, in brief."""

    id = Field[str]("id", "Id.")
    name = Field[str]("name", "Name.")
    website = Field[Optional[str]]("website", "Home page.")
    city = Field[Optional[str]]("city", "Town of the site that was measured.")
    region = Field[Optional[str]]("region", "Region, département or area of that site.")
    country = Field[Optional[str]]("country", "Country of that site, ISO 3166-1 alpha-2.")
    latitude = Field[Optional[float]]("latitude", "Degrees north of that site.")
    longitude = Field[Optional[float]]("longitude", "Degrees east of that site.")
    precision_km = Field[Optional[float]]("precision_km", "Radius within which that site lies, kilometres.")
    known_by = Field[Optional[KnownBy]]("known_by", "How closely that site is known.")
    legal_form = Field[Optional[LegalForm]]("legal_form", "Legal form.")
    networks = Field[tuple[str, ...]]("networks", "Networks it is a member of at the date asked for.", tuple)


class OfferBrief(Record):
    """What is offered."""

    software = Field[Optional[str]]("software", "Id of the software; none when the source does not name it.")
    software_name = Field[Optional[str]]("software_name", "Its name, or that of the protocol.")
    protocol = Field[Optional[str]]("protocol", "Protocol offered.")
    need = Field[str]("need", "Id of the need it is offered for.")
    service_name = Field[Optional[str]]("service_name", "Name the hoster gives to it.")
    url = Field[Optional[str]]("url", "Where it is used.")
    register_url = Field[Optional[str]]("register_url", "Where to sign up.")
    account = Field[Optional[bool]]("account", "Whether an account is needed.")
    audience = Field[Optional[Audience]]("audience", "Who may have one.")
    accepting = Field[Optional[Accepting]]("accepting", "Whether new users are taken now.")
    price = Field[Optional[Price]]("price", "What it costs.")
    source = Field[Optional[SourceBrief]]("source", "Where this is known from.", SourceBrief)


class Contribution(Record):
    """What a signal adds to the score."""

    signal = Field[Literal["fit", "proximity", "openness", "assurance"]]("signal", "`fit`, `proximity`, `openness` or `assurance`.")
    raw = Field[Optional[float]]("raw", "The value before it was normalised: kilometres for proximity.")
    value = Field[float]("value", "The value from 0 to 1.")
    weight = Field[float]("weight", "Its weight.")
    contribution = Field[float]("contribution", "Value times weight; the contributions sum to the score.")
    source = Field[Optional[SourceBrief]]("source", "Where the raw value comes from.", SourceBrief)


class Letters(Record):
    """A number for each letter of CHATONS, 0 to 1."""

    A = Field[float]("A", "Alternative.")
    T = Field[float]("T", "Transparent.")
    O = Field[float]("O", "Open.")
    N = Field[float]("N", "Neutral.")
    S = Field[float]("S", "Solidary.")


class Openness(Record):
    """How open a hoster is, and how much of that is known."""

    score = Field[float]("score", "Weighted mean of the letters, 0 to 1.")
    coverage = Field[float]("coverage", "Share of the criteria about which something is known, 0 to 1, weighted like the score.")
    letters = Field[Letters]("letters", "The five letters.", Letters)


class Exit(Record):
    """How safely one leaves a hoster again, as far as that is shown or promised."""

    export = Field[Judgement]("export", "Whether it gives data back and lets people leave whenever they want.")
    notice = Field[Judgement]("notice", "Whether it tells at least three months before a service closes.")
    portability = Field[Judgement]("portability", "Whether data come back in open formats.")
    software = Field[Judgement]("software", "Whether the software lets people take out their data.")


class MovingBrief(Record):
    """How one gets from what is left to a software, in two words."""

    effort = Field[Optional[EffortClass]]("effort", "How much work it is; none where nobody wrote that down.")
    code = Field[MovingCode]("code", "Whether data get across, and by which way.")


class RankedHoster(Record):
    """A hoster, ranked."""

    rank = Field[int]("rank", "Place in the ranking, from 1.")
    hoster = Field[HosterBrief]("hoster", "The hoster.", HosterBrief)
    offer = Field[OfferBrief]("offer", "Its offer that answers best.", OfferBrief)
    distance_km = Field[Optional[float]]("distance_km", "Distance counted, kilometres: never below the precision with which the places are known.")
    score = Field[float]("score", "Score, 0 to 1.")
    coverage = Field[float]("coverage", "Share of the openness criteria about which something is known.")
    contributions = Field[tuple[Contribution, ...]]("contributions", "Fit, proximity (when a place was given), openness and assurance.", many(Contribution))
    openness = Field[Openness]("openness", "Openness by letter.", Openness)
    exit = Field[Exit]("exit", "How safely one leaves it again.", Exit)
    moving = Field[Optional[MovingBrief]]("moving", "How what is left gets there; none where nothing is known of leaving it.", MovingBrief)
    pareto = Field[bool]("pareto", "Whether no other hoster is at least as near, open, fitting and sure, and better in one of these.")
    reasons = Field[tuple[Reason, ...]]("reasons", "What to know, most telling first.", many(Reason))
    next = Field[tuple[Reason, ...]]("next", "What to do next.", many(Reason))


class Excluded(Record):
    """Something that was left out."""

    hoster = Field[Optional[str]]("hoster", "Id of the hoster, when one was left out.")
    name = Field[Optional[str]]("name", "Its name.")
    software = Field[Optional[str]]("software", "Id of the software, when one was left out.")
    reason = Field[Reason]("reason", "Why.", Reason)


class Recommendation(Listing[RankedHoster]):
    """The answer to "what replaces it, and who offers that near me?"."""

    _main = "hosters"
    query = Field[QueryEcho]("query", "The question as understood.", QueryEcho)
    catalogue = Field[CatalogueInfo]("catalogue", "Which data answered.", CatalogueInfo.part)
    match = Field[Optional[Recognition]]("match", "What was recognised; none when nothing was sure enough.", Recognition)
    suggestions = Field[tuple[Match, ...]]("suggestions", "What to try instead, when nothing was recognised.", many(Match))
    family = Field[Optional[FamilyMatch]]("family", "The house or suite that was named; nothing is then matched, unless a service has that name too.", FamilyMatch)
    several = Field[tuple[Part, ...]]("several", "The services that were named, where there are several; nothing is then matched.", many(Part))
    alternatives = Field[tuple[RankedSoftware, ...]]("alternatives", "Free software that replaces it: ready to use, then to host oneself, then for one's own device; in each group best first, and of those alike what somebody near offers.", many(RankedSoftware))
    hosters = Field[tuple[RankedHoster, ...]]("hosters", "Hosters, best first.", many(RankedHoster))
    excluded = Field[tuple[Excluded, ...]]("excluded", "What was left out, and why.", many(Excluded))
    notes = Field[tuple[Reason, ...]]("notes", "What to know about the whole answer.", many(Reason))


class Standing(Record):
    """A hoster's best offer, as the ranking sees it."""

    hoster = Field[str]("hoster", "Id of the hoster.")
    offer = Field[int]("offer", "The offer, by its place in the hoster's record.")
    software = Field[Optional[str]]("software", "Id of the software offered, when the source names it.")
    distance_km = Field[Optional[float]]("distance_km", "Kilometres from the user; none when either place is unknown.")
    fit = Field[float]("fit", "How well the offer replaces what is left, 0 to 1.")
    proximity = Field[Optional[float]]("proximity", "Proximity, 0 to 1; none when the user did not say where.")
    openness = Field[float]("openness", "Openness, 0 to 1.")
    assurance = Field[float]("assurance", "How sure it is that the offer can be used today, 0 to 1.")
    score = Field[float]("score", "The weighted sum of these.")


class Standings(Listing[Standing]):
    """The best hosters as numbers."""

    _main = "hosters"
    match = Field[Optional[Match]]("match", "What was recognised; none when nothing was sure enough.", Match)
    hosters = Field[tuple[Standing, ...]]("hosters", "The hosters, best first.", many(Standing))
    near_equals = Field[int]("near_equals", "How many, within the band of the best, take turns by the seed to stand first; 0 or 1 when none does.")
    place_unknown = Field[bool]("place_unknown", "Whether the place asked from is unknown, or could be several: then nothing was measured.")


class Change(Record):
    """One change that would put a hoster first."""

    what = Field[str]("what", "`weight.` and a signal, `distance_km`, or `criterion.` and an id.")
    from_ = Field[Optional[float]]("from", "What it is now; none when that is not known.")
    to = Field[float]("to", "What it would have to be; for a criterion 1, met and read on the hoster's page.")
    size = Field[float]("size", "How large the change is: of a weight, of proximity or of openness, each from 0 to 1.")
    text = Field[Reason]("text", "The change in words.", Reason)


class Explanation(Document):
    """The answer to "why does this hoster stand there?"."""

    query = Field[QueryEcho]("query", "The question as understood.", QueryEcho)
    catalogue = Field[CatalogueInfo]("catalogue", "Which data answered.", CatalogueInfo.part)
    match = Field[Optional[Recognition]]("match", "What was recognised; none when nothing was sure enough.", Recognition)
    suggestions = Field[tuple[Match, ...]]("suggestions", "What to try instead, when nothing was recognised.", many(Match))
    rank = Field[Optional[int]]("rank", "Place in the ranking, from 1; none when the hoster is left out.")
    of = Field[int]("of", "Hosters ranked in all.")
    score = Field[Optional[float]]("score", "Score, when ranked.")
    contributions = Field[tuple[Contribution, ...]]("contributions", "Its contributions, when ranked.", many(Contribution))
    hoster = Field[Optional[RankedHoster]]("hoster", "The hoster as the ranking shows it, when ranked.", RankedHoster)
    excluded = Field[Optional[Reason]]("excluded", "Why it is left out, when it is.", Reason)
    why_not_first = Field[tuple[Reason, ...]]("why_not_first", "What the first has more of, most telling first; empty for the first.", many(Reason))
    change_to_be_first = Field[Optional[Change]]("change_to_be_first", "The smallest single change that would put it first; none when it is first or no single change would.", Change)
    changes = Field[tuple[Change, ...]]("changes", "The smallest change of each kind, smallest first.", many(Change))


class Alternatives(Listing[RankedSoftware]):
    """The answer to "what free software replaces it?"."""

    _main = "alternatives"
    match = Field[Optional[Recognition]]("match", "What was recognised; none when nothing was sure enough.", Recognition)
    suggestions = Field[tuple[Match, ...]]("suggestions", "What to try instead, when nothing was recognised.", many(Match))
    family = Field[Optional[FamilyMatch]]("family", "The house or suite that was named; nothing is then matched, unless a service has that name too.", FamilyMatch)
    several = Field[tuple[Part, ...]]("several", "The services that were named, where there are several; nothing is then matched.", many(Part))
    alternatives = Field[tuple[RankedSoftware, ...]]("alternatives", "Free software that replaces it: ready to use, then to host oneself, then for one's own device; in each group best first.", many(RankedSoftware))
    excluded = Field[tuple[Excluded, ...]]("excluded", "Software left out, and why.", many(Excluded))
    notes = Field[tuple[Reason, ...]]("notes", "What to know about the whole answer.", many(Reason))


class MovingEffort(Record):
    """How much work leaving is."""

    class_ = Field[EffortClass]("class", "How much.")
    reason = Field[Reason]("reason", "Why.", Reason)
    text = Field[Optional[str]]("text", "What is known beyond that.")
    source = Field[Optional[SourceBrief]]("source", "Where this is known from.", SourceBrief)


class Want(Record):
    """Something that is left."""

    text = Field[str]("text", "What was typed; of a family, the name of the service.")
    times = Field[int]("times", "How often it was named.")
    match = Field[Optional[Recognition]]("match", "What was recognised; none when nothing was sure enough.", Recognition)
    suggestions = Field[tuple[Match, ...]]("suggestions", "What to try instead, when nothing was recognised.", many(Match))
    family = Field[Optional[str]]("family", "Name of the house or suite whose services were all meant.")
    effort = Field[Optional[MovingEffort]]("effort", "How much work it is to leave it; none where nobody wrote that down.", MovingEffort)


class PlanOffer(Record):
    """What a hoster of a plan does."""

    want = Field[int]("want", "For which of the wants, by place.")
    offer = Field[OfferBrief]("offer", "By which offer.", OfferBrief)
    fit = Field[float]("fit", "How well its software replaces what is left, 0 to 1.")
    assurance = Field[float]("assurance", "How sure it is that the offer can be used today, 0 to 1.")
    score = Field[float]("score", "Score for this want, 0 to 1: what `recommend` would give it.")
    weak = Field[bool]("weak", "Whether it rests on memory or inference alone.")
    moving = Field[Optional[MovingBrief]]("moving", "How what is left gets there; none where nothing is known of leaving it.", MovingBrief)
    access = Field[tuple[Reason, ...]]("access", "How it is got at: account, audience, price.", many(Reason))
    next = Field[tuple[Reason, ...]]("next", "What to do next.", many(Reason))


class PlanHoster(Record):
    """A hoster of a plan."""

    hoster = Field[HosterBrief]("hoster", "The hoster.", HosterBrief)
    kept = Field[bool]("kept", "Whether one already is with it.")
    distance_km = Field[Optional[float]]("distance_km", "Distance counted, kilometres.")
    openness = Field[Openness]("openness", "Openness by letter, of its first offer of the plan.", Openness)
    exit = Field[Exit]("exit", "How safely one leaves it again.", Exit)
    wants = Field[tuple[int, ...]]("wants", "Which of the wants it serves, by place.", tuple)
    offers = Field[tuple[PlanOffer, ...]]("offers", "What it does for each.", many(PlanOffer))
    reasons = Field[tuple[Reason, ...]]("reasons", "What to know of it.", many(Reason))


class Plan(Record):
    """Hosters that together serve what is left."""

    hosters = Field[tuple[PlanHoster, ...]]("hosters", "The hosters, those that serve most first.", many(PlanHoster))
    covered = Field[int]("covered", "How many of the wants they serve.")
    of = Field[int]("of", "Of how many that need a hoster.")
    score = Field[float]("score", "Mean of the scores over all these wants, 0 for one that is not served.")
    exact = Field[bool]("exact", "Whether it is proved that no other so many hosters do better, beyond the band within which they take turns.")
    reasons = Field[tuple[Reason, ...]]("reasons", "Why this and not the next.", many(Reason))


class Uncovered(Record):
    """Something that no hoster replaces."""

    want = Field[int]("want", "Which of the wants, by place.")
    reason = Field[Reason]("reason", "Why.", Reason)
    software = Field[tuple[SoftwareBrief, ...]]("software", "What one could host oneself instead.", many(SoftwareBrief))


class Alone(Record):
    """Something that needs no hoster."""

    want = Field[int]("want", "Which of the wants, by place.")
    software = Field[tuple[SoftwareBrief, ...]]("software", "Software for one's own device, the best first.", many(SoftwareBrief))
    moving = Field[Optional[MovingBrief]]("moving", "How what is left gets into the first; none where nothing is known of leaving it.", MovingBrief)


class PlanStep(Record):
    """One step of moving out."""

    kind = Field[StepKind]("kind", "What it is.")
    want = Field[Optional[int]]("want", "For which of the wants, by place; none for all.")
    hoster = Field[Optional[str]]("hoster", "At which hoster, by id.")
    software = Field[Optional[str]]("software", "Into which software, by id.")
    text = Field[str]("text", "What to do.")
    url = Field[Optional[str]]("url", "Where.")
    source = Field[Optional[SourceBrief]]("source", "Where this is known from; none for what is common sense.", SourceBrief)


class PlanAnswer(Listing[Plan]):
    """The answer to "who together replaces all of this near me, and how do I get there?"."""

    _main = "plans"
    query = Field[QueryEcho]("query", "The question as understood.", QueryEcho)
    catalogue = Field[CatalogueInfo]("catalogue", "Which data answered.", CatalogueInfo.part)
    wants = Field[tuple[Want, ...]]("wants", "What is left, each thing once, in the order in which it was named.", many(Want))
    plans = Field[tuple[Plan, ...]]("plans", "The best plan with one hoster, with two, with three … as long as one more covers or gains something.", many(Plan))
    chosen = Field[Optional[int]]("chosen", "The plan that the steps are for, by place: the first that covers what the largest covers.")
    uncovered = Field[tuple[Uncovered, ...]]("uncovered", "What no hoster replaces.", many(Uncovered))
    alone = Field[tuple[Alone, ...]]("alone", "What needs no hoster.", many(Alone))
    steps = Field[tuple[PlanStep, ...]]("steps", "What to do, in order.", many(PlanStep))
    notes = Field[tuple[Reason, ...]]("notes", "What to know about the whole answer.", many(Reason))


class MovingAdvice(Record):
    """Something to do or to know."""

    text = Field[str]("text", "What.")
    software = Field[Optional[str]]("software", "Id of the software for which alone it holds, or that does it.")
    source = Field[Optional[SourceBrief]]("source", "Where this is known from.", SourceBrief)


class FormatBrief(Record):
    """A form of data."""

    id = Field[str]("id", "Id.")
    name = Field[str]("name", "What it is called.")


class MovingExport(Record):
    """Data that leave."""

    formats = Field[tuple[FormatBrief, ...]]("formats", "Formats written; none where it is no file.", many(FormatBrief))
    text = Field[str]("text", "Where, how long it takes, what limits it.")
    loses = Field[Optional[str]]("loses", "What does not come along; none where nothing is known of that.")
    source = Field[Optional[SourceBrief]]("source", "Where this is known from.", SourceBrief)


class MovingRequest(Record):
    """Where one's data can be asked for by law."""

    text = Field[str]("text", "How.")
    url = Field[Optional[str]]("url", "Address of the form; none where one writes a letter or an e-mail.")
    source = Field[Optional[SourceBrief]]("source", "Where this is known from.", SourceBrief)


class MovingImport(Record):
    """Data that enter."""

    way = Field[ImportWay]("way", "By which way.")
    formats = Field[tuple[FormatBrief, ...]]("formats", "Formats read.", many(FormatBrief))
    text = Field[Optional[str]]("text", "Where, and what to mind; none where nobody wrote that down.")
    loses = Field[Optional[str]]("loses", "What does not come along; none where nothing is known of that.")
    effort = Field[Optional[EffortClass]]("effort", "How much work this step is.")
    source = Field[Optional[SourceBrief]]("source", "Where this is known from.", SourceBrief)


class MovingTarget(Record):
    """A software that one can go to, and how."""

    software = Field[SoftwareBrief]("software", "The software.", SoftwareBrief)
    moving = Field[MovingBrief]("moving", "How one gets there, in two words.", MovingBrief)
    formats = Field[tuple[FormatBrief, ...]]("formats", "Formats that the one writes and the other reads: computed, not claimed.", many(FormatBrief))
    import_ = Field[tuple[MovingImport, ...]]("import", "Ways in, the easiest first.", many(MovingImport))
    before = Field[tuple[MovingAdvice, ...]]("before", "What to do before, for this software alone.", many(MovingAdvice))


class MovingClose(Record):
    """How an account is ended."""

    way = Field[ClosingWay]("way", "Where.")
    text = Field[str]("text", "The same in words, and what to mind.")
    url = Field[Optional[str]]("url", "Address of that page.")
    source = Field[Optional[SourceBrief]]("source", "Where this is known from.", SourceBrief)


class MovingAnswer(Listing[MovingTarget]):
    """The answer to "how does one leave it, and how do the data get across?". What nobody wrote down is left out: it is unknown, not nothing."""

    _main = "to"
    catalogue = Field[CatalogueInfo]("catalogue", "Which data answered.", CatalogueInfo.part)
    match = Field[Optional[Recognition]]("match", "What was recognised; none when nothing was sure enough.", Recognition)
    suggestions = Field[tuple[Match, ...]]("suggestions", "What to try instead, when nothing was recognised.", many(Match))
    family = Field[Optional[FamilyMatch]]("family", "The house or suite that was named; nothing is then matched, unless a service has that name too.", FamilyMatch)
    several = Field[tuple[Part, ...]]("several", "The services that were named, where there are several; nothing is then matched.", many(Part))
    effort = Field[Optional[MovingEffort]]("effort", "How much work it is.", MovingEffort)
    before = Field[tuple[MovingAdvice, ...]]("before", "What to do first.", many(MovingAdvice))
    export = Field[tuple[MovingExport, ...]]("export", "What it gives back, and how.", many(MovingExport))
    request = Field[Optional[MovingRequest]]("request", "The legal way to one's data, where the menus give too little.", MovingRequest)
    to = Field[tuple[MovingTarget, ...]]("to", "Software to go to: first what takes the data in.", many(MovingTarget))
    stays = Field[tuple[MovingAdvice, ...]]("stays", "What cannot come along.", many(MovingAdvice))
    bridges = Field[tuple[MovingAdvice, ...]]("bridges", "How to live in both worlds for a while.", many(MovingAdvice))
    close = Field[Optional[MovingClose]]("close", "How the account is ended.", MovingClose)
    notes = Field[tuple[Reason, ...]]("notes", "What to know about the whole answer.", many(Reason))


class Wrapper(Record):
    """An address that leads to another, which stands in it."""

    host = Field[str]("host", "Its host.")


class Identification(Document):
    """What a text may mean."""

    match = Field[Optional[Match]]("match", "What it means, when that is sure enough.", Match)
    candidates = Field[tuple[Match, ...]]("candidates", "What else it could mean, most likely first.", many(Match))
    family = Field[Optional[FamilyMatch]]("family", "The house or suite that it names: \"Google\", \"Microsoft 365\". Beside a match, where a service has that name too.", FamilyMatch)
    several = Field[tuple[Part, ...]]("several", "The services that it names, where there are several; nothing is then matched.", many(Part))
    wrapper = Field[Optional[Wrapper]]("wrapper", "The address that only leads to the one that was recognised.", Wrapper)


class Suggestion(Record):
    """A name to propose."""

    kind = Field[NameKind]("kind", "Service, software or need.")
    id = Field[str]("id", "Its id.")
    name = Field[str]("name", "Its name; a need's in the language of the texts.")


class Suggestions(Listing[Suggestion]):
    """The document of `suggest`."""

    _main = "suggestions"
    suggestions = Field[tuple[Suggestion, ...]]("suggestions", "Names that begin like the text.", many(Suggestion))


class DirectoryEntry(Record):
    """A hoster and its offers."""

    hoster = Field[HosterBrief]("hoster", "The hoster.", HosterBrief)
    openness = Field[Openness]("openness", "Its openness, whatever the offer.", Openness)
    offers = Field[tuple[OfferBrief, ...]]("offers", "Its offers that pass the filters.", many(OfferBrief))


class Directory(Listing[DirectoryEntry]):
    """Hosters of the directory: all of them, or one page."""

    _main = "hosters"
    hosters = Field[tuple[DirectoryEntry, ...]]("hosters", "Hosters that pass the filters, by id.", many(DirectoryEntry))
    total = Field[int]("total", "How many pass, on whatever page they stand.")


class UrlFact(Record):
    """A value with the key of its source."""

    value = Field[str]("value", "What is known.")
    source = Field[str]("source", "Key into the record's sources.")


class LegalFormFact(Record):
    """A value with the key of its source."""

    value = Field[LegalForm]("value", "What is known.")
    source = Field[str]("source", "Key into the record's sources.")


class TextFact(Record):
    """A value with the key of its source."""

    value = Field[str]("value", "What is known.")
    source = Field[str]("source", "Key into the record's sources.")


class DateFact(Record):
    """A value with the key of its source."""

    value = Field[str]("value", "What is known.")
    source = Field[str]("source", "Key into the record's sources.")


class StatusFact(Record):
    """A value with the key of its source."""

    value = Field[Status]("value", "What is known.")
    source = Field[str]("source", "Key into the record's sources.")


class AudienceFact(Record):
    """A value with the key of its source."""

    value = Field[Audience]("value", "What is known.")
    source = Field[str]("source", "Key into the record's sources.")


class LanguageListFact(Record):
    """A value with the key of its source."""

    value = Field[tuple[str, ...]]("value", "What is known.", tuple)
    source = Field[str]("source", "Key into the record's sources.")


class CountryListFact(Record):
    """A value with the key of its source."""

    value = Field[tuple[str, ...]]("value", "What is known.", tuple)
    source = Field[str]("source", "Key into the record's sources.")


class FlagFact(Record):
    """A value with the key of its source."""

    value = Field[bool]("value", "What is known.")
    source = Field[str]("source", "Key into the record's sources.")


class Site(Record):
    """A place of a hoster."""

    city = Field[Optional[str]]("city", "Town.")
    region = Field[Optional[str]]("region", "Region, département or area.")
    postal_code = Field[Optional[str]]("postal_code", "Postal code.")
    country = Field[Optional[str]]("country", "Country, ISO 3166-1 alpha-2.")
    latitude = Field[Optional[float]]("latitude", "Degrees north; filled from the gazetteer when packed.")
    longitude = Field[Optional[float]]("longitude", "Degrees east; filled from the gazetteer when packed.")
    precision_km = Field[Optional[float]]("precision_km", "Radius within which the place lies, kilometres.")
    source = Field[str]("source", "Key of the source.")


class Membership(Record):
    """Membership in a collective."""

    id = Field[str]("id", "The collective: `chatons`, `librehosters`, …")
    status = Field[MembershipStatus]("status", "What the source says of it.")
    since = Field[Optional[str]]("since", "When it joined.")
    until = Field[Optional[str]]("until", "When it left.")
    source = Field[str]("source", "Key of the source.")


class Link(Record):
    """A page that evidences something."""

    kind = Field[LinkKind]("kind", "What the page is.")
    url = Field[str]("url", "Its address.")
    source = Field[str]("source", "Key of the source.")


class Statement(Record):
    """A criterion stated directly."""

    id = Field[str]("id", "Id of the criterion.")
    met = Field[State]("met", "Whether it is met.")
    source = Field[str]("source", "Key of the source.")


class PercentFact(Record):
    """A value with the key of its source."""

    value = Field[int]("value", "What is known.")
    source = Field[str]("source", "Key into the record's sources.")


class Offer(Record):
    """A service that a hoster offers."""

    need = Field[str]("need", "Id of the need it serves.")
    software = Field[Optional[str]]("software", "Id of the software; absent when the source names only a protocol or nothing.")
    protocol = Field[Optional[str]]("protocol", "Protocol offered, when the source names that and not the software.")
    service_name = Field[Optional[str]]("service_name", "Name the hoster gives to the service.")
    url = Field[Optional[str]]("url", "Where it is used.")
    register_url = Field[Optional[str]]("register_url", "Where to sign up.")
    account = Field[Optional[bool]]("account", "Whether an account is needed.")
    audience = Field[Optional[Audience]]("audience", "Who may have one.")
    accepting = Field[Optional[Accepting]]("accepting", "Whether new users are taken now.")
    access_source = Field[Optional[str]]("access_source", "Key of the source of the three fields above and of `takes`, where it is not the offer's.")
    price = Field[Optional[Price]]("price", "What it costs.")
    status = Field[Optional[Status]]("status", "Whether this service still runs, where that differs from its hoster.")
    since = Field[Optional[str]]("since", "When it began.")
    source = Field[str]("source", "Key of the source.")
    takes = Field[Optional[tuple[Asker, ...]]]("takes", "Which kinds of askers it takes; those that its hoster takes when absent.", tuple)
    unreached = Field[Optional[DateFact]]("unreached", "Since when machines that asked did not reach it, where that is sure: it then answers no question.", DateFact)
    uptime = Field[Optional[PercentFact]]("uptime", "Share of the visits of machines to which it answered, in percent.", PercentFact)


class Source(Record):
    """Where facts come from."""

    url = Field[Optional[str]]("url", "Public address; absent only for memory.")
    date = Field[Optional[str]]("date", "When the source was written or last changed; absent when nothing tells.")
    seen = Field[str]("seen", "When it was read for this catalogue.")
    grade = Field[Grade]("grade", "How well it evidences what it is named for.")
    withdrawn = Field[Optional[str]]("withdrawn", "When its author took it back; what it said then weighs as the oldest.")
    retested = Field[Optional[str]]("retested", "When its author last held it against the world, where that is later than its date.")


class Aside(Record):
    """What a source says that lost against a better or newer one; shown, and counted for nothing."""

    field = Field[str]("field", "The field, as in `Contradiction`: `legal_form`, `network chatons`.")
    value = Field[str]("value", "The value, as the data files write it.")
    source = Field[str]("source", "Key of the source.")


class Serves(Record):
    """Whom a hoster serves by place: those of one area, first or only."""

    scope = Field[Scope]("scope", "What becomes of others.")
    country = Field[Optional[str]]("country", "A country, ISO 3166-1 alpha-2.")
    region = Field[Optional[str]]("region", "A region; its middle and its radius are told by the three fields below.")
    latitude = Field[Optional[float]]("latitude", "Degrees north of the middle of the region.")
    longitude = Field[Optional[float]]("longitude", "Degrees east of the middle of the region.")
    radius_km = Field[Optional[float]]("radius_km", "Radius in kilometres, around the middle of the region, else around the sites of the hoster.")


class ServesFact(Record):
    """A value with the key of its source."""

    value = Field[Serves]("value", "What is known.", Serves)
    source = Field[str]("source", "Key into the record's sources.")


class AskerListFact(Record):
    """A value with the key of its source."""

    value = Field[tuple[Asker, ...]]("value", "What is known.", tuple)
    source = Field[str]("source", "Key into the record's sources.")


class Hoster(Record):
    """An organisation or person that hosts free software for others."""

    id = Field[str]("id", "Stable id, kebab-case.")
    name = Field[str]("name", "Name.")
    formerly = Field[tuple[str, ...]]("formerly", "Names it had.", tuple, default=())
    aka = Field[tuple[str, ...]]("aka", "Other names it goes by.", tuple, default=())
    profile = Field[Profile]("profile", "What kind of hoster it is.")
    website = Field[Optional[UrlFact]]("website", "Home page.", UrlFact)
    legal_form = Field[Optional[LegalFormFact]]("legal_form", "Legal form.", LegalFormFact)
    operator = Field[Optional[TextFact]]("operator", "Who runs the brand.", TextFact)
    founded = Field[Optional[DateFact]]("founded", "When it began.", DateFact)
    status = Field[Optional[StatusFact]]("status", "Whether it still runs; absent when nothing was read.", StatusFact)
    audience = Field[Optional[AudienceFact]]("audience", "Whom it serves.", AudienceFact)
    languages = Field[Optional[LanguageListFact]]("languages", "Languages it speaks with its users, ISO 639-1.", LanguageListFact)
    contact = Field[Optional[TextFact]]("contact", "Institutional e-mail address.", TextFact)
    server_countries = Field[Optional[CountryListFact]]("server_countries", "Countries where the machines stand, ISO 3166-1 alpha-2.", CountryListFact)
    own_hardware = Field[Optional[FlagFact]]("own_hardware", "Whether it owns its machines.", FlagFact)
    green_hosting = Field[Optional[FlagFact]]("green_hosting", "Whether its machines run on renewable energy.", FlagFact)
    site = Field[tuple[Site, ...]]("site", "Seats and other places where it can be met.", many(Site), default=())
    network = Field[tuple[Membership, ...]]("network", "Memberships in collectives.", many(Membership), default=())
    link = Field[tuple[Link, ...]]("link", "Pages that evidence something.", many(Link), default=())
    criterion = Field[tuple[Statement, ...]]("criterion", "Criteria stated directly, beside those that other facts decide.", many(Statement), default=())
    offer = Field[tuple[Offer, ...]]("offer", "What it offers.", many(Offer), default=())
    source = Field[Mapping[str, Source]]("source", "The sources, by key.", mapping(Source))
    aside = Field[tuple[Aside, ...]]("aside", "What worse evidenced sources say of fields that hold one value.", many(Aside), default=())
    serves = Field[Optional[ServesFact]]("serves", "Whom it serves by place; everybody alike when absent.", ServesFact)
    takes = Field[Optional[AskerListFact]]("takes", "Which kinds of askers it takes; its offers take none beside them.", AskerListFact)


class Claim(Record):
    """One value that a source gives."""

    value = Field[str]("value", "The value, as the data files write it.")
    source = Field[str]("source", "Key of the source.")


class Contradiction(Record):
    """Facts of one field that differ."""

    field = Field[str]("field", "The field, and what tells it from others of its name: `network chatons`.")
    claims = Field[tuple[Claim, ...]]("claims", "What is said, in the order of the record.", many(Claim))


class EntryFact(Record):
    """A fact in words."""

    field = Field[str]("field", "The field, as contradictions name it: `legal_form`, `network chatons`, `link terms`.")
    label = Field[str]("label", "What it is called, in the language asked for.")
    said = Field[str]("said", "Its value, in that language.")
    source = Field[str]("source", "Key of the source.")


class EntryOffer(Record):
    """An offer in words."""

    need_name = Field[str]("need_name", "What it is for, in the language asked for.")
    software_name = Field[Optional[str]]("software_name", "Name of its software, or of its protocol.")
    facts = Field[tuple[EntryFact, ...]]("facts", "What is known of it beside.", many(EntryFact))


class HosterEntry(Document):
    """Every fact of one hoster, as the catalogue holds it."""

    hoster = Field[Hoster]("hoster", "The record: each fact names a key of `source`.", Hoster)
    openness = Field[Openness]("openness", "Its openness, whatever the offer.", Openness)
    contradictions = Field[tuple[Contradiction, ...]]("contradictions", "Facts of one field that differ.", many(Contradiction))
    facts = Field[tuple[EntryFact, ...]]("facts", "The facts of the record in words: those that hold one value, its networks, its pages.", many(EntryFact))
    offers = Field[tuple[EntryOffer, ...]]("offers", "Its offers in words, in the order of the record.", many(EntryOffer))


class HosterFile(Record):
    """A file, to be kept under its name."""

    name = Field[str]("name", "Its name.")
    text = Field[str]("text", "What it holds.")


class HosterFiles(Document):
    """The files of one hoster, filled in with what is known of it. What is not known is an empty key, or stands behind a `#`."""

    hoster = Field[str]("hoster", "Id of the hoster.")
    name = Field[str]("name", "Its name.")
    folder = Field[Optional[str]]("folder", "Address of the folder in which the files of `chatonsinfos` are to lie; none where it was not given and the hoster has no website.")
    chatonsinfos = Field[tuple[HosterFile, ...]]("chatonsinfos", "What it could publish on its own site, in the format of ChatonsInfos: the file of the organisation and one for each service. Empty without a folder, since they name each other by their addresses.", many(HosterFile))
    record = Field[HosterFile]("record", "Its record, as `data/hosters` keeps it: what a correction changes.", HosterFile)


class LetterCount(Record):
    """How much is known of a letter, in criteria that concern the hoster."""

    letter = Field[Letter]("letter", "The letter.")
    shown = Field[int]("shown", "Criteria about which something was read: met, met in part or not met.")
    promised = Field[int]("promised", "Criteria that a charter promises and nothing shows.")
    unknown = Field[int]("unknown", "Criteria of which nothing is known.")


class JudgedCriterion(Record):
    """A criterion, judged for one hoster."""

    id = Field[str]("id", "Id of the criterion.")
    letter = Field[Letter]("letter", "The letter it counts for.")
    value = Field[Judgement]("value", "What is known.")
    grade = Field[Optional[Grade]]("grade", "How well it is evidenced; none for a promise and for what is unknown.")
    source = Field[Optional[str]]("source", "Where it was read.")
    date = Field[Optional[str]]("date", "Date of that source.")
    text = Field[str]("text", "What is asked, in the language asked for.")


class OpennessDetail(Record):
    """Openness with every criterion."""

    score = Field[float]("score", "Weighted mean of the letters, 0 to 1.")
    coverage = Field[float]("coverage", "Share of the criteria about which something was read.")
    letters = Field[Letters]("letters", "The five letters.", Letters)
    counts = Field[tuple[LetterCount, ...]]("counts", "How much is known of each letter.", many(LetterCount))
    criteria = Field[tuple[JudgedCriterion, ...]]("criteria", "Every criterion, in the order of the table.", many(JudgedCriterion))


class Gain(Record):
    """What a hoster could publish, and what that would gain."""

    id = Field[str]("id", "Id of the criterion.")
    letter = Field[Letter]("letter", "The letter it counts for.")
    publish = Field[str]("publish", "What to publish, in the language asked for.")
    gain = Field[float]("gain", "What the score would rise by.")


class OpennessAnswer(Document):
    """The answer to "how open is this hoster, and why?"."""

    hoster = Field[str]("hoster", "Id of the hoster.")
    name = Field[str]("name", "Its name.")
    software = Field[Optional[str]]("software", "Software of the offer that was judged; none: all offers.")
    letter_weights = Field[tuple[float, ...]]("letter_weights", "Weights of the letters A, T, O, N, S.", tuple)
    as_of = Field[str]("as_of", "Date at which ages were told.")
    openness = Field[OpennessDetail]("openness", "Score, letters, criteria.", OpennessDetail)
    gains = Field[tuple[Gain, ...]]("gains", "What it could publish to gain most, most first.", many(Gain))


class CriterionBrief(Record):
    """A criterion as front-ends show it."""

    id = Field[str]("id", "Id, for example `T14`.")
    letter = Field[Letter]("letter", "The letter it counts for.")
    level = Field[Level]("level", "How binding it is.")
    subject = Field[Subject]("subject", "What it is about.")
    weight = Field[float]("weight", "Weight within its letter.")
    weight_reason = Field[str]("weight_reason", "Why that weight.")
    text = Field[str]("text", "What is asked, in the language asked for.")
    publish = Field[str]("publish", "What could be published to have it counted.")
    measure = Field[str]("measure", "How it is measured.")
    feeds = Field[tuple[str, ...]]("feeds", "Fact keys that decide it.", tuple)
    charters = Field[tuple[str, ...]]("charters", "Networks whose members promise it.", tuple)
    known_conformity = Field[Optional[float]]("known_conformity", "Share of members known to meet it.")
    source = Field[str]("source", "Where the criterion comes from.")


class Criteria(Listing[CriterionBrief]):
    """The document of `criteria`."""

    _main = "criteria"
    criteria = Field[tuple[CriterionBrief, ...]]("criteria", "The criteria of openness.", many(CriterionBrief))


class Place(Record):
    """A place: where it is and how precisely that is known."""

    name = Field[str]("name", "Local name; for a postal code the code and its most populous place (\"44000 Nantes\").")
    country = Field[Optional[str]]("country", "ISO 3166-1 alpha-2. French overseas territories have their own (\"RE\" for Réunion). Unknown for coordinates.")
    region = Field[Optional[str]]("region", "Département, province, state or canton: tells namesakes apart.")
    latitude = Field[float]("latitude", "Degrees north.")
    longitude = Field[float]("longitude", "Degrees east.")
    precision_km = Field[float]("precision_km", "Radius in kilometres within which the asker very likely is.")
    population = Field[Optional[int]]("population", "Inhabitants, where known.")
    kind = Field[PlaceKind]("kind", "What kind of place it is.")
    how = Field[PlaceMatch]("how", "How the text was understood that led to it.")
    understood_as = Field[Optional[str]]("understood_as", "The place as one would type it, where the text was not its very name or code, or where its country was guessed; none when the text was exact.")


class PlaceAnswer(Document):
    """What a text may mean: the place if that is clear, and all the places it could mean, likeliest first."""

    place = Field[Optional[Place]]("place", "The place meant, or none when the text is unknown or could well mean several.", Place)
    candidates = Field[tuple[Place, ...]]("candidates", "All the places it could mean (the chosen one included), likeliest first, at most `limit`.", many(Place))


class Places(Listing[Place]):
    """The document of `suggest_place`."""

    _main = "places"
    places = Field[tuple[Place, ...]]("places", "Places whose name begins like the text.", many(Place))
