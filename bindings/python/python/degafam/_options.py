"""The options of questions.

Written by `generate.py` from `schema/`: change those."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Literal, TypedDict, Union

from degafam._near import Near
from degafam.answers import Audience, LegalForm, Price


class Options(TypedDict, total=False):
    """Options of a question: Free software that replaces something, and hosters near that offer it."""

    near: Near
    """Where the user is: a town, a postal code, `lat,lon`; or coordinates in degrees."""

    near_country: str
    """Country that settles which of several places is meant, ISO 3166-1 alpha-2."""

    limit: int
    """Hosters to return; 10 unless said otherwise."""

    weights: Mapping[str, float]
    """What counts how much; scaled to sum to 1. Left out: fit 0.2, proximity 0.4, openness 0.4."""

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

    networks: Sequence[str]
    """Only members of one of these networks, such as chatons; none: any."""

    forms: Sequence[LegalForm]
    """Only these legal forms; none: any."""

    software: str
    """Only this software, by id or name."""

    languages: Sequence[str]
    """Languages the user speaks, ISO 639-1; none: any."""

    as_of: Union[str, date]
    """Date at which ages are told; the catalogue's unless said otherwise."""

    seed: int
    """Draws the order of near-equals; 0 unless said otherwise."""

    band: float
    """Difference of score within which hosters take turns; 0: only equals do."""

    lang: Literal["fr", "en", "de", "es"]
    """Language of the texts; en unless said otherwise."""


class Filters(TypedDict, total=False):
    """Options of a question: The directory."""

    no_account: bool
    """Only offers that need no account."""

    prices: Sequence[Price]
    """Only these prices; none: any."""

    audience: Audience
    """Only offers for this audience."""

    countries: Sequence[str]
    """Only hosters with a site in these countries, ISO 3166-1 alpha-2; none: any."""

    networks: Sequence[str]
    """Only members of one of these networks, such as chatons; none: any."""

    forms: Sequence[LegalForm]
    """Only these legal forms; none: any."""

    software: str
    """Only this software, by id or name."""
