"""The options of questions.

Written by `generate.py` from `schema/`: change those."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TypedDict, Union

from degafam import answers
from degafam._near import Near
from degafam._schema import Option, Request
from degafam.answers import Asker, Audience, ExitPart, Lang, LegalForm, Price


class Options(TypedDict, total=False):
    """Options of a question: Free software that replaces something, and hosters near that offer it."""

    for_: Asker
    """Who asks, person unless said otherwise: who takes others only is left out."""

    near: Near
    """Where the user is: a town, a postal code, `lat,lon`; or coordinates in degrees."""

    near_country: str
    """Country that settles which of several places is meant, ISO 3166-1 alpha-2."""

    limit: int
    """Hosters to return; 10 unless said otherwise."""

    weights: Mapping[str, float]
    """What counts how much; scaled to sum to 1. Left out: fit 0.1, proximity 0.32, openness 0.32, assurance 0.26."""

    letters: Mapping[str, float]
    """What counts in openness; each 1 unless said otherwise."""

    floor: Mapping[str, float]
    """Least value of each letter; 0 unless said otherwise."""

    half_distance_km: float
    """Distance at which proximity is one half, kilometres; 100 unless said otherwise."""

    within_km: float
    """Only hosters within so many kilometres; needs `near`."""

    no_account: bool
    """Only offers that need no account."""

    prices: Sequence[Price]
    """Only these prices; none: any."""

    audience: Audience
    """Only offers for this audience."""

    countries: Sequence[str]
    """Only hosters with a site in these countries, ISO 3166-1 alpha-2; none: any."""

    region: str
    """Only hosters known to have a site in this region, département, canton or country."""

    server_countries: Sequence[str]
    """Only hosters whose machines all stand in these countries, ISO 3166-1 alpha-2; none: anywhere."""

    networks: Sequence[str]
    """Only members of one of these networks, such as chatons; none: any."""

    forms: Sequence[LegalForm]
    """Only these legal forms; none: any."""

    without: Sequence[str]
    """Not these hosters, by id or name."""

    exit: Sequence[ExitPart]
    """Only where these parts of a safe exit are shown or promised; none: any."""

    software: str
    """Only this software, by id or name."""

    languages: Sequence[str]
    """Languages the user speaks, ISO 639-1; none: any."""

    as_of: Union[str, date]
    """Date at which ages are told; the catalogue's unless said otherwise."""

    seed: int
    """Draws the order of near-equals; drawn anew unless given, and told by the answer."""

    band: float
    """Difference of score within which hosters take turns, 0.02 unless said otherwise; 0: only equals do."""

    lang: Lang
    """Language of the texts; en unless said otherwise."""


class PlanOptions(TypedDict, total=False):
    """Options of a question: Which few hosters near together replace several things, and what to do in which order."""

    for_: Asker
    """Who asks, person unless said otherwise: who takes others only is left out."""

    people: int
    """For how many people."""

    near: Near
    """Where the user is: a town, a postal code, `lat,lon`; or coordinates in degrees."""

    near_country: str
    """Country that settles which of several places is meant, ISO 3166-1 alpha-2."""

    max_hosters: int
    """Hosters of a plan at most; as many as gain something unless said otherwise."""

    keep: Sequence[str]
    """Hosters that one already is with, by id or name: part of every plan."""

    weights: Mapping[str, float]
    """What counts how much; scaled to sum to 1. Left out: fit 0.1, proximity 0.32, openness 0.32, assurance 0.26."""

    letters: Mapping[str, float]
    """What counts in openness; each 1 unless said otherwise."""

    floor: Mapping[str, float]
    """Least value of each letter; 0 unless said otherwise."""

    half_distance_km: float
    """Distance at which proximity is one half, kilometres; 100 unless said otherwise."""

    within_km: float
    """Only hosters within so many kilometres; needs `near`."""

    no_account: bool
    """Only offers that need no account."""

    prices: Sequence[Price]
    """Only these prices; none: any."""

    audience: Audience
    """Only offers for this audience."""

    countries: Sequence[str]
    """Only hosters with a site in these countries, ISO 3166-1 alpha-2; none: any."""

    region: str
    """Only hosters known to have a site in this region, département, canton or country."""

    server_countries: Sequence[str]
    """Only hosters whose machines all stand in these countries, ISO 3166-1 alpha-2; none: anywhere."""

    networks: Sequence[str]
    """Only members of one of these networks, such as chatons; none: any."""

    forms: Sequence[LegalForm]
    """Only these legal forms; none: any."""

    without: Sequence[str]
    """Not these hosters, by id or name."""

    exit: Sequence[ExitPart]
    """Only where these parts of a safe exit are shown or promised; none: any."""

    languages: Sequence[str]
    """Languages the user speaks, ISO 639-1; none: any."""

    as_of: Union[str, date]
    """Date at which ages are told; the catalogue's unless said otherwise."""

    seed: int
    """Draws the order of near-equals; drawn anew unless given, and told by the answer."""

    band: float
    """Difference of score within which hosters take turns, 0.02 unless said otherwise; 0: only equals do."""

    lang: Lang
    """Language of the texts; en unless said otherwise."""


class Filters(TypedDict, total=False):
    """Options of a question: The directory of hosters."""

    no_account: bool
    """Only offers that need no account."""

    prices: Sequence[Price]
    """Only these prices; none: any."""

    audience: Audience
    """Only offers for this audience."""

    countries: Sequence[str]
    """Only hosters with a site in these countries, ISO 3166-1 alpha-2; none: any."""

    region: str
    """Only hosters known to have a site in this region, département, canton or country."""

    server_countries: Sequence[str]
    """Only hosters whose machines all stand in these countries, ISO 3166-1 alpha-2; none: anywhere."""

    networks: Sequence[str]
    """Only members of one of these networks, such as chatons; none: any."""

    forms: Sequence[LegalForm]
    """Only these legal forms; none: any."""

    without: Sequence[str]
    """Not these hosters, by id or name."""

    exit: Sequence[ExitPart]
    """Only where these parts of a safe exit are shown or promised; none: any."""

    software: str
    """Only this software, by id or name."""

    lang: Lang
    """Language of the texts; en unless said otherwise."""

    limit: int
    """How many to return; all unless said otherwise."""

    offset: int
    """How many of the first to pass over; 0 unless said otherwise."""


REQUESTS: dict[str, Request] = {
    "recommend": Request(
        "Free software that replaces something, and hosters near that offer it.",
        answers.Recommendation,
        {
            "what": Option(str, "What is left: a name, an address, a need.", True, ()),
            "for_": Option(str, "Who asks, person unless said otherwise: who takes others only is left out.", False, ("person", "association", "school", "company", "public-body",)),
            "near": Option(str, "Where the user is: a town, a postal code, `lat,lon`; or coordinates in degrees.", False, ()),
            "near_country": Option(str, "Country that settles which of several places is meant, ISO 3166-1 alpha-2.", False, ()),
            "limit": Option(int, "Hosters to return; 10 unless said otherwise.", False, ()),
            "weights": Option(dict, "What counts how much; scaled to sum to 1. Left out: fit 0.1, proximity 0.32, openness 0.32, assurance 0.26.", False, ("fit", "proximity", "openness", "assurance",)),
            "letters": Option(dict, "What counts in openness; each 1 unless said otherwise.", False, ("A", "T", "O", "N", "S",)),
            "floor": Option(dict, "Least value of each letter; 0 unless said otherwise.", False, ("A", "T", "O", "N", "S",)),
            "half_distance_km": Option(float, "Distance at which proximity is one half, kilometres; 100 unless said otherwise.", False, ()),
            "within_km": Option(float, "Only hosters within so many kilometres; needs `near`.", False, ()),
            "no_account": Option(bool, "Only offers that need no account.", False, ()),
            "prices": Option(list, "Only these prices; none: any.", False, ("free", "donation", "membership", "paid",)),
            "audience": Option(str, "Only offers for this audience.", False, ("everyone", "members", "clients", "restricted",)),
            "countries": Option(list, "Only hosters with a site in these countries, ISO 3166-1 alpha-2; none: any.", False, ()),
            "region": Option(str, "Only hosters known to have a site in this region, département, canton or country.", False, ()),
            "server_countries": Option(list, "Only hosters whose machines all stand in these countries, ISO 3166-1 alpha-2; none: anywhere.", False, ()),
            "networks": Option(list, "Only members of one of these networks, such as chatons; none: any.", False, ()),
            "forms": Option(list, "Only these legal forms; none: any.", False, ("association", "cooperative", "collective", "company", "individual", "public", "other",)),
            "without": Option(list, "Not these hosters, by id or name.", False, ()),
            "exit": Option(list, "Only where these parts of a safe exit are shown or promised; none: any.", False, ("export", "notice", "portability", "software",)),
            "software": Option(str, "Only this software, by id or name.", False, ()),
            "languages": Option(list, "Languages the user speaks, ISO 639-1; none: any.", False, ()),
            "as_of": Option(str, "Date at which ages are told; the catalogue's unless said otherwise.", False, ()),
            "seed": Option(int, "Draws the order of near-equals; drawn anew unless given, and told by the answer.", False, ()),
            "band": Option(float, "Difference of score within which hosters take turns, 0.02 unless said otherwise; 0: only equals do.", False, ()),
            "lang": Option(str, "Language of the texts; en unless said otherwise.", False, ("en", "fr", "de", "es", "it", "nl", "ca", "pt",)),
        },
    ),
    "standings": Request(
        "The order of hosters alone, as numbers.",
        answers.Standings,
        {
            "what": Option(str, "What is left: a name, an address, a need.", True, ()),
            "for_": Option(str, "Who asks, person unless said otherwise: who takes others only is left out.", False, ("person", "association", "school", "company", "public-body",)),
            "near": Option(str, "Where the user is: a town, a postal code, `lat,lon`; or coordinates in degrees.", False, ()),
            "near_country": Option(str, "Country that settles which of several places is meant, ISO 3166-1 alpha-2.", False, ()),
            "limit": Option(int, "Hosters to return; 10 unless said otherwise.", False, ()),
            "weights": Option(dict, "What counts how much; scaled to sum to 1. Left out: fit 0.1, proximity 0.32, openness 0.32, assurance 0.26.", False, ("fit", "proximity", "openness", "assurance",)),
            "letters": Option(dict, "What counts in openness; each 1 unless said otherwise.", False, ("A", "T", "O", "N", "S",)),
            "floor": Option(dict, "Least value of each letter; 0 unless said otherwise.", False, ("A", "T", "O", "N", "S",)),
            "half_distance_km": Option(float, "Distance at which proximity is one half, kilometres; 100 unless said otherwise.", False, ()),
            "within_km": Option(float, "Only hosters within so many kilometres; needs `near`.", False, ()),
            "no_account": Option(bool, "Only offers that need no account.", False, ()),
            "prices": Option(list, "Only these prices; none: any.", False, ("free", "donation", "membership", "paid",)),
            "audience": Option(str, "Only offers for this audience.", False, ("everyone", "members", "clients", "restricted",)),
            "countries": Option(list, "Only hosters with a site in these countries, ISO 3166-1 alpha-2; none: any.", False, ()),
            "region": Option(str, "Only hosters known to have a site in this region, département, canton or country.", False, ()),
            "server_countries": Option(list, "Only hosters whose machines all stand in these countries, ISO 3166-1 alpha-2; none: anywhere.", False, ()),
            "networks": Option(list, "Only members of one of these networks, such as chatons; none: any.", False, ()),
            "forms": Option(list, "Only these legal forms; none: any.", False, ("association", "cooperative", "collective", "company", "individual", "public", "other",)),
            "without": Option(list, "Not these hosters, by id or name.", False, ()),
            "exit": Option(list, "Only where these parts of a safe exit are shown or promised; none: any.", False, ("export", "notice", "portability", "software",)),
            "software": Option(str, "Only this software, by id or name.", False, ()),
            "languages": Option(list, "Languages the user speaks, ISO 639-1; none: any.", False, ()),
            "as_of": Option(str, "Date at which ages are told; the catalogue's unless said otherwise.", False, ()),
            "seed": Option(int, "Draws the order of near-equals; drawn anew unless given, and told by the answer.", False, ()),
            "band": Option(float, "Difference of score within which hosters take turns, 0.02 unless said otherwise; 0: only equals do.", False, ()),
            "lang": Option(str, "Language of the texts; en unless said otherwise.", False, ("en", "fr", "de", "es", "it", "nl", "ca", "pt",)),
        },
    ),
    "explain": Request(
        "Why a hoster stands where it stands, and what would put it first.",
        answers.Explanation,
        {
            "what": Option(str, "What is left: a name, an address, a need.", True, ()),
            "hoster": Option(str, "Id or name of the hoster.", True, ()),
            "for_": Option(str, "Who asks, person unless said otherwise: who takes others only is left out.", False, ("person", "association", "school", "company", "public-body",)),
            "near": Option(str, "Where the user is: a town, a postal code, `lat,lon`; or coordinates in degrees.", False, ()),
            "near_country": Option(str, "Country that settles which of several places is meant, ISO 3166-1 alpha-2.", False, ()),
            "limit": Option(int, "Hosters to return; 10 unless said otherwise.", False, ()),
            "weights": Option(dict, "What counts how much; scaled to sum to 1. Left out: fit 0.1, proximity 0.32, openness 0.32, assurance 0.26.", False, ("fit", "proximity", "openness", "assurance",)),
            "letters": Option(dict, "What counts in openness; each 1 unless said otherwise.", False, ("A", "T", "O", "N", "S",)),
            "floor": Option(dict, "Least value of each letter; 0 unless said otherwise.", False, ("A", "T", "O", "N", "S",)),
            "half_distance_km": Option(float, "Distance at which proximity is one half, kilometres; 100 unless said otherwise.", False, ()),
            "within_km": Option(float, "Only hosters within so many kilometres; needs `near`.", False, ()),
            "no_account": Option(bool, "Only offers that need no account.", False, ()),
            "prices": Option(list, "Only these prices; none: any.", False, ("free", "donation", "membership", "paid",)),
            "audience": Option(str, "Only offers for this audience.", False, ("everyone", "members", "clients", "restricted",)),
            "countries": Option(list, "Only hosters with a site in these countries, ISO 3166-1 alpha-2; none: any.", False, ()),
            "region": Option(str, "Only hosters known to have a site in this region, département, canton or country.", False, ()),
            "server_countries": Option(list, "Only hosters whose machines all stand in these countries, ISO 3166-1 alpha-2; none: anywhere.", False, ()),
            "networks": Option(list, "Only members of one of these networks, such as chatons; none: any.", False, ()),
            "forms": Option(list, "Only these legal forms; none: any.", False, ("association", "cooperative", "collective", "company", "individual", "public", "other",)),
            "without": Option(list, "Not these hosters, by id or name.", False, ()),
            "exit": Option(list, "Only where these parts of a safe exit are shown or promised; none: any.", False, ("export", "notice", "portability", "software",)),
            "software": Option(str, "Only this software, by id or name.", False, ()),
            "languages": Option(list, "Languages the user speaks, ISO 639-1; none: any.", False, ()),
            "as_of": Option(str, "Date at which ages are told; the catalogue's unless said otherwise.", False, ()),
            "seed": Option(int, "Draws the order of near-equals; drawn anew unless given, and told by the answer.", False, ()),
            "band": Option(float, "Difference of score within which hosters take turns, 0.02 unless said otherwise; 0: only equals do.", False, ()),
            "lang": Option(str, "Language of the texts; en unless said otherwise.", False, ("en", "fr", "de", "es", "it", "nl", "ca", "pt",)),
        },
    ),
    "alternatives": Request(
        "Free software that replaces something.",
        answers.Alternatives,
        {
            "what": Option(str, "What is left: a name, an address, a need.", True, ()),
            "lang": Option(str, "Language of the texts; en unless said otherwise.", False, ("en", "fr", "de", "es", "it", "nl", "ca", "pt",)),
        },
    ),
    "plan": Request(
        "Which few hosters near together replace several things, and what to do in which order.",
        answers.PlanAnswer,
        {
            "wants": Option(list, "What is left: names, addresses, needs, families; up to 64 are planned for.", True, ()),
            "for_": Option(str, "Who asks, person unless said otherwise: who takes others only is left out.", False, ("person", "association", "school", "company", "public-body",)),
            "people": Option(int, "For how many people.", False, ()),
            "near": Option(str, "Where the user is: a town, a postal code, `lat,lon`; or coordinates in degrees.", False, ()),
            "near_country": Option(str, "Country that settles which of several places is meant, ISO 3166-1 alpha-2.", False, ()),
            "max_hosters": Option(int, "Hosters of a plan at most; as many as gain something unless said otherwise.", False, ()),
            "keep": Option(list, "Hosters that one already is with, by id or name: part of every plan.", False, ()),
            "weights": Option(dict, "What counts how much; scaled to sum to 1. Left out: fit 0.1, proximity 0.32, openness 0.32, assurance 0.26.", False, ("fit", "proximity", "openness", "assurance",)),
            "letters": Option(dict, "What counts in openness; each 1 unless said otherwise.", False, ("A", "T", "O", "N", "S",)),
            "floor": Option(dict, "Least value of each letter; 0 unless said otherwise.", False, ("A", "T", "O", "N", "S",)),
            "half_distance_km": Option(float, "Distance at which proximity is one half, kilometres; 100 unless said otherwise.", False, ()),
            "within_km": Option(float, "Only hosters within so many kilometres; needs `near`.", False, ()),
            "no_account": Option(bool, "Only offers that need no account.", False, ()),
            "prices": Option(list, "Only these prices; none: any.", False, ("free", "donation", "membership", "paid",)),
            "audience": Option(str, "Only offers for this audience.", False, ("everyone", "members", "clients", "restricted",)),
            "countries": Option(list, "Only hosters with a site in these countries, ISO 3166-1 alpha-2; none: any.", False, ()),
            "region": Option(str, "Only hosters known to have a site in this region, département, canton or country.", False, ()),
            "server_countries": Option(list, "Only hosters whose machines all stand in these countries, ISO 3166-1 alpha-2; none: anywhere.", False, ()),
            "networks": Option(list, "Only members of one of these networks, such as chatons; none: any.", False, ()),
            "forms": Option(list, "Only these legal forms; none: any.", False, ("association", "cooperative", "collective", "company", "individual", "public", "other",)),
            "without": Option(list, "Not these hosters, by id or name.", False, ()),
            "exit": Option(list, "Only where these parts of a safe exit are shown or promised; none: any.", False, ("export", "notice", "portability", "software",)),
            "languages": Option(list, "Languages the user speaks, ISO 639-1; none: any.", False, ()),
            "as_of": Option(str, "Date at which ages are told; the catalogue's unless said otherwise.", False, ()),
            "seed": Option(int, "Draws the order of near-equals; drawn anew unless given, and told by the answer.", False, ()),
            "band": Option(float, "Difference of score within which hosters take turns, 0.02 unless said otherwise; 0: only equals do.", False, ()),
            "lang": Option(str, "Language of the texts; en unless said otherwise.", False, ("en", "fr", "de", "es", "it", "nl", "ca", "pt",)),
        },
    ),
    "move": Request(
        "How one leaves something, and how its data get into free software.",
        answers.MovingAnswer,
        {
            "what": Option(str, "What is left: a name, an address, a need.", True, ()),
            "software": Option(str, "Only this software, by id or name.", False, ()),
            "lang": Option(str, "Language of the texts; en unless said otherwise.", False, ("en", "fr", "de", "es", "it", "nl", "ca", "pt",)),
        },
    ),
    "identify": Request(
        "What a name, an address or a need means.",
        answers.Identification,
        {
            "what": Option(str, "What is left: a name, an address, a need.", True, ()),
        },
    ),
    "suggest": Request(
        "Names that begin like a text.",
        answers.Suggestions,
        {
            "text": Option(str, "What has been typed so far.", True, ()),
            "lang": Option(str, "Language of the texts; en unless said otherwise.", False, ("en", "fr", "de", "es", "it", "nl", "ca", "pt",)),
            "limit": Option(int, "How many to return; 8 unless said otherwise.", False, ()),
        },
    ),
    "hosters": Request(
        "The directory of hosters.",
        answers.Directory,
        {
            "no_account": Option(bool, "Only offers that need no account.", False, ()),
            "prices": Option(list, "Only these prices; none: any.", False, ("free", "donation", "membership", "paid",)),
            "audience": Option(str, "Only offers for this audience.", False, ("everyone", "members", "clients", "restricted",)),
            "countries": Option(list, "Only hosters with a site in these countries, ISO 3166-1 alpha-2; none: any.", False, ()),
            "region": Option(str, "Only hosters known to have a site in this region, département, canton or country.", False, ()),
            "server_countries": Option(list, "Only hosters whose machines all stand in these countries, ISO 3166-1 alpha-2; none: anywhere.", False, ()),
            "networks": Option(list, "Only members of one of these networks, such as chatons; none: any.", False, ()),
            "forms": Option(list, "Only these legal forms; none: any.", False, ("association", "cooperative", "collective", "company", "individual", "public", "other",)),
            "without": Option(list, "Not these hosters, by id or name.", False, ()),
            "exit": Option(list, "Only where these parts of a safe exit are shown or promised; none: any.", False, ("export", "notice", "portability", "software",)),
            "software": Option(str, "Only this software, by id or name.", False, ()),
            "lang": Option(str, "Language of the texts; en unless said otherwise.", False, ("en", "fr", "de", "es", "it", "nl", "ca", "pt",)),
            "limit": Option(int, "How many to return; all unless said otherwise.", False, ()),
            "offset": Option(int, "How many of the first to pass over; 0 unless said otherwise.", False, ()),
        },
    ),
    "hoster": Request(
        "Every fact of one hoster.",
        answers.HosterEntry,
        {
            "name": Option(str, "Id or name of a hoster.", True, ()),
            "lang": Option(str, "Language of the texts; en unless said otherwise.", False, ("en", "fr", "de", "es", "it", "nl", "ca", "pt",)),
        },
    ),
    "files": Request(
        "The files that a hoster could publish of itself, and its record, filled in as far as it is known.",
        answers.HosterFiles,
        {
            "name": Option(str, "Id or name of a hoster.", True, ()),
            "folder": Option(str, "Address of the folder where the files will lie; left out: `.well-known/chatonsinfos` of its website.", False, ()),
        },
    ),
    "openness": Request(
        "How open a hoster is, criterion by criterion.",
        answers.OpennessAnswer,
        {
            "name": Option(str, "Id or name of a hoster.", True, ()),
            "software": Option(str, "Only this software, by id or name.", False, ()),
            "letters": Option(dict, "What counts in openness; each 1 unless said otherwise.", False, ("A", "T", "O", "N", "S",)),
            "as_of": Option(str, "Date at which ages are told; the catalogue's unless said otherwise.", False, ()),
            "lang": Option(str, "Language of the texts; en unless said otherwise.", False, ("en", "fr", "de", "es", "it", "nl", "ca", "pt",)),
        },
    ),
    "criteria": Request(
        "The criteria of openness.",
        answers.Criteria,
        {
            "lang": Option(str, "Language of the texts; en unless said otherwise.", False, ("en", "fr", "de", "es", "it", "nl", "ca", "pt",)),
        },
    ),
    "place": Request(
        "Where a place is.",
        answers.PlaceAnswer,
        {
            "text": Option(str, "A town, a postal code, a region, a country, or `lat,lon`.", True, ()),
            "country": Option(str, "Country that settles which of several places is meant, ISO 3166-1 alpha-2.", False, ()),
        },
    ),
    "suggest_place": Request(
        "Places that begin like a text.",
        answers.Places,
        {
            "text": Option(str, "What has been typed so far.", True, ()),
            "limit": Option(int, "How many to return; 8 unless said otherwise.", False, ()),
        },
    ),
    "catalogue": Request(
        "Which data answer.",
        answers.CatalogueInfo,
        {
        },
    ),
}
"""What can be asked, and how."""
