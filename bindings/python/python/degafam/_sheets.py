"""What of an answer a person reads first, as a table: notebooks and the command show it."""

from __future__ import annotations

from collections.abc import Iterable
from functools import singledispatch
from typing import Any, NamedTuple, Optional, Union

from degafam._record import Document
from degafam.answers import (
    Alternatives,
    CatalogueInfo,
    Criteria,
    Directory,
    Explanation,
    HosterEntry,
    HosterFiles,
    Identification,
    Match,
    OpennessAnswer,
    Place,
    PlaceAnswer,
    Places,
    Reason,
    Recognition,
    Recommendation,
    Standings,
    Suggestions,
)


class Link(NamedTuple):
    """A text that leads to a page of the web."""

    text: str
    url: str


Cell = Union[str, Link]


class Row(NamedTuple):
    """A row, and what explains it."""

    cells: tuple[Cell, ...]
    why: str = ""


class Sheet(NamedTuple):
    """A table with what stands above and below it."""

    title: str
    columns: tuple[str, ...]
    rows: list[Row]
    notes: tuple[str, ...] = ()


@singledispatch
def sheet(answer: Document) -> Sheet:
    """The table of an answer."""
    return Sheet(repr(answer), (), [])


@sheet.register
def _(answer: Recommendation) -> Sheet:
    place = answer.query.place
    where = f" near {place.name}" if place else ""
    rows = [
        Row(
            (
                str(found.rank),
                _linked(found.hoster.name, found.offer.url or found.hoster.website),
                found.offer.software_name or found.offer.protocol or "",
                _km(found.distance_km),
                _percent(found.openness.score),
                f"{found.score:.2f}",
            ),
            _said(found.reasons),
        )
        for found in answer.hosters
    ]
    software = ", ".join(found.software.name for found in answer.alternatives)
    return Sheet(
        _asked(answer.match, f"hosters{where}" if rows else f"no hoster is known{where}, or the filters leave none"),
        ("#", "Hoster", "Software", "Distance", "Openness", "Score"),
        rows,
        (
            *([f"Free software: {software}"] if software else []),
            *(note.text for note in answer.notes),
            *_meant(answer.suggestions),
        ),
    )


@sheet.register
def _(answer: Explanation) -> Sheet:
    name, left_out = answer.hoster.hoster.name if answer.hoster else "", answer.excluded
    stands = f"{name} is number {answer.rank} of {answer.of}" if name else left_out.text if left_out else "not ranked"
    rows = [
        Row((part.signal, _percent(part.value), _percent(part.weight), f"{part.contribution:.2f}"))
        for part in answer.contributions
    ]
    return Sheet(
        _asked(answer.match, stands),
        ("Signal", "Value", "Weight", "Share of the score"),
        rows,
        (
            *(reason.text for reason in answer.why_not_first),
            *(change.text.text for change in answer.changes),
            *_meant(answer.suggestions),
        ),
    )


@sheet.register
def _(answer: Standings) -> Sheet:
    rows = [
        Row(
            (
                str(rank),
                found.hoster,
                found.software or "",
                _km(found.distance_km),
                _percent(found.fit),
                "" if found.proximity is None else _percent(found.proximity),
                _percent(found.openness),
                f"{found.score:.2f}",
            )
        )
        for rank, found in enumerate(answer.hosters, 1)
    ]
    columns = ("#", "Hoster", "Software", "Distance", "Fit", "Proximity", "Openness", "Score")
    return Sheet(_asked(answer.match, "hosters" if rows else "no hoster"), columns, rows)


@sheet.register
def _(answer: Alternatives) -> Sheet:
    rows = [
        Row(
            (
                _linked(found.software.name, found.software.website),
                ", ".join(found.software.licences),
                _percent(found.fit),
                str(found.hosters),
            ),
            _said(found.why),
        )
        for found in answer.alternatives
    ]
    return Sheet(
        _asked(answer.match, "free software"),
        ("Free software", "Licence", "Fit", "Hosters"),
        rows,
        (*(note.text for note in answer.notes), *_meant(answer.suggestions)),
    )


@sheet.register
def _(answer: Identification) -> Sheet:
    found = ([answer.match] if answer.match else []) + list(answer.candidates)
    rows = [Row((one.name, one.kind, one.how, _percent(one.confidence))) for one in found]
    title = answer.match.name if answer.match else "Nothing was recognised"
    return Sheet(title, ("Name", "Kind", "Recognised by", "Sureness"), rows)


@sheet.register
def _(answer: Suggestions) -> Sheet:
    rows = [Row((one.name, one.kind, one.id)) for one in answer.suggestions]
    return Sheet(_count(rows, "name"), ("Name", "Kind", "Id"), rows)


@sheet.register
def _(answer: Directory) -> Sheet:
    rows = [
        Row(
            (
                _linked(entry.hoster.name, entry.hoster.website),
                entry.hoster.city or "",
                entry.hoster.country or "",
                entry.hoster.legal_form or "",
                ", ".join(entry.hoster.networks),
                str(len(entry.offers)),
                _percent(entry.openness.score),
            )
        )
        for entry in answer.hosters
    ]
    columns = ("Hoster", "City", "Country", "Legal form", "Networks", "Offers", "Openness")
    return Sheet(_count(rows, "hoster"), columns, rows)


@sheet.register
def _(answer: HosterEntry) -> Sheet:
    hoster = answer.hoster
    rows = []
    for name, facts in hoster.to_dict().items():
        for fact in facts if isinstance(facts, list) else [facts]:
            # Every fact names its source; what does not is no fact: the name, the profile.
            if name != "source" and isinstance(fact, dict) and "source" in fact:
                source = hoster.source[fact["source"]]
                rows.append(Row((name.replace("_", " "), _fact(fact), source.grade, source.seen)))
    title = f"{hoster.name}: openness {_percent(answer.openness.score)}"
    return Sheet(title, ("Fact", "Value", "Grade", "Seen"), rows)


@sheet.register
def _(answer: HosterFiles) -> Sheet:
    rows = [Row((file.name, "to publish", _count(file.text.splitlines(), "line"))) for file in answer.chatonsinfos]
    rows.append(Row((answer.record.name, "to send as a correction", _count(answer.record.text.splitlines(), "line"))))
    notes = (f"published below {answer.folder}",) if answer.folder else ()
    return Sheet(f"{answer.name}: {_count(rows, 'file')}", ("File", "For", "Length"), rows, notes)


@sheet.register
def _(answer: OpennessAnswer) -> Sheet:
    detail = answer.openness
    rows = [
        Row((criterion.letter, criterion.text, criterion.value, criterion.grade or "", criterion.date or ""))
        for criterion in detail.criteria
    ]
    title = f"{answer.name}: openness {_percent(detail.score)}, with {_percent(detail.coverage)} of the criteria known"
    gains = tuple(f"to publish: {gain.publish} (+{gain.gain:.2f})" for gain in answer.gains)
    return Sheet(title, ("Letter", "Criterion", "Value", "Grade", "Date"), rows, gains)


@sheet.register
def _(answer: Criteria) -> Sheet:
    rows = [Row((one.letter, one.text, one.level, f"{one.weight:g}")) for one in answer.criteria]
    return Sheet(_count(rows, "criterion", "criteria"), ("Letter", "Criterion", "Level", "Weight"), rows)


@sheet.register
def _(answer: PlaceAnswer) -> Sheet:
    if answer.place:
        return _places(answer.place.name, [answer.place])
    return _places("Several places could be meant" if answer.candidates else "No such place", answer.candidates)


@sheet.register
def _(answer: Places) -> Sheet:
    return _places(_count(answer.places, "place"), answer.places)


@sheet.register
def _(answer: CatalogueInfo) -> Sheet:
    rows = [Row((name, str(count))) for name, count in answer.counts.to_dict().items()]
    return Sheet(f"Catalogue of {answer.date}", ("Kind", "Records"), rows, (f"digest {answer.digest}",))


def _places(title: str, places: Iterable[Place]) -> Sheet:
    rows = [
        Row(
            (
                place.name,
                place.region or "",
                place.country or "",
                f"{place.latitude:.4f}, {place.longitude:.4f}",
                _km(place.precision_km),
                place.kind,
            )
        )
        for place in places
    ]
    return Sheet(title, ("Place", "Region", "Country", "Latitude, longitude", "Precision", "Kind"), rows)


def _linked(text: str, url: Optional[str]) -> Cell:
    """A text with the page that it leads to. Any other kind of address may hold a script, and is left out."""
    return Link(text, url) if url and url.lower().startswith(("https://", "http://")) else text


def _fact(fact: dict[str, Any]) -> Cell:
    """What a fact says, without where it was read."""
    told = [value for key, value in fact.items() if value is not None and "source" not in key and key != "url"]
    texts = [", ".join(map(str, value)) if isinstance(value, list) else str(value) for value in told]
    return _linked(" · ".join(texts), str(fact.get("url") or fact.get("value")))


def _asked(match: Union[Recognition, Match, None], what: str) -> str:
    return f"{match.name}: {what}" if match else "Nothing was recognised"


def _meant(suggestions: Iterable[Match]) -> list[str]:
    names = ", ".join(one.name for one in suggestions)
    return [f"Did you mean: {names}?"] if names else []


def _said(reasons: Iterable[Reason]) -> str:
    return "; ".join(reason.text for reason in reasons)


def _count(of: Iterable[object], one: str, many: str = "") -> str:
    number = len(list(of))
    return f"{number} {one if number == 1 else many or one + 's'}"


def _km(distance: Optional[float]) -> str:
    return "unknown" if distance is None else f"{distance:.0f} km"


def _percent(share: float) -> str:
    return f"{share:.0%}"
