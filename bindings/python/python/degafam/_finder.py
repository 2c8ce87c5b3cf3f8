"""The finder: every question."""

from __future__ import annotations

import enum
import json
import os
import sys
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, Optional, Protocol, TypeVar, Union, get_args

from degafam._degafam import Engine
from degafam._errors import OptionError, made
from degafam._functions import described
from degafam._options import REQUESTS, Filters, Options, PlanOptions
from degafam._record import Document
from degafam._request import SEEDS, Query, Question, asked, core_name, drawn, known, row_of, spelled, spelled_row
from degafam._schema import nearest
from degafam._table import Table
from degafam.answers import (
    Alternatives,
    CatalogueInfo,
    Criteria,
    Directory,
    Explanation,
    HosterEntry,
    HosterFiles,
    Identification,
    MovingAnswer,
    OpennessAnswer,
    PlaceAnswer,
    Places,
    PlanAnswer,
    Recommendation,
    Standings,
    Suggestions,
)

if sys.version_info >= (3, 11):
    from typing import Unpack
elif TYPE_CHECKING:
    from typing_extensions import Unpack

D = TypeVar("D", bound=Document)
Data = Union[bytes, "os.PathLike[str]", str]
Lang = Literal["fr", "en", "de", "es"]
PlaceKind = Literal["city", "commune", "former_commune", "region", "country"]


class Embedded(enum.Enum):
    """What is compiled in."""

    EMBEDDED = "embedded"


EMBEDDED = Embedded.EMBEDDED


class Reply(NamedTuple):
    """What `ask` answers."""

    status: int
    """How it went: 0 answered, 2 not understood, 3 nothing recognised, 4 place, 5 no hoster, 6 data."""
    json: str
    """One document: an answer, or `{"error": {"code", "message", "hint"}}`."""


class ArrowStream(Protocol):
    """A table of any library that speaks Arrow."""

    def __arrow_c_stream__(self, requested_schema: Optional[object] = None) -> object: ...


class ArrowArray(Protocol):
    """A batch of rows of any library that speaks Arrow."""

    def __arrow_c_array__(self, requested_schema: Optional[object] = None) -> tuple[object, object]: ...


Questions = Union[ArrowStream, ArrowArray, Iterable[Union[Question, Mapping[str, Any]]]]


def _bytes(data: Data) -> bytes:
    return data if isinstance(data, bytes) else Path(data).read_bytes()


class Finder:
    """Answers every question from a catalogue and a gazetteer. Made once and shared: it never changes, any number of
    threads may ask it, and each call lets the other threads run.

    `catalogue` and `places` are packed files, as bytes or paths; left out: those that came with the package.
    `places=None`: places are given as coordinates only.

    >>> import degafam
    >>> finder = degafam.Finder(places=None)
    >>> finder.recommend("doodle", near="50.63,5.57", limit=1).query.place.name
    '50.63,5.57'
    """

    __slots__ = ("_engine",)

    def __init__(
        self, catalogue: Union[Data, Embedded] = EMBEDDED, places: Union[Data, Embedded, None] = EMBEDDED
    ) -> None:
        self._engine = Engine(
            None if isinstance(catalogue, Embedded) else _bytes(catalogue),
            None if places is None or isinstance(places, Embedded) else _bytes(places),
            places is None,
        )

    def overlaid(self, overlay: Union[str, Mapping[str, Any]]) -> Finder:
        """A finder with records laid over the catalogue, written as JSON or as what JSON is read into.

        >>> import degafam
        >>> degafam.Finder().overlaid({"date": "2031-01-01"}).catalogue().date
        '2031-01-01'
        """
        finder = object.__new__(Finder)
        finder._engine = self._engine.overlaid(overlay if isinstance(overlay, str) else spelled(overlay))
        return finder

    def ask(self, request: str) -> Reply:
        """Asks as `schema/request.schema.json` says and gives back text. It raises nothing.

        >>> import degafam
        >>> degafam.ask('{"ask": "identify", "what": "gogle docs"}').json[:54]
        '{"match":{"kind":"service","id":"google-docs","name":"'
        """
        return Reply(*self._engine.ask(request))

    def _answer(self, kind: type[D], ask: str, options: Mapping[str, Any]) -> D:
        status, text = self._engine.ask(spelled({"ask": ask, **options}))
        if text.startswith('{"error":'):
            raise made(status, **json.loads(text)["error"])
        return kind(status, text)

    @described(REQUESTS["recommend"])
    def recommend(self, what: Question, **options: Unpack[Options]) -> Recommendation:
        """Free software that replaces `what`, and hosters near that offer it. Nothing recognised: `match` is None;
        no hoster: `hosters` is empty. Without `seed` one is drawn, so that near-equals take turns.

        >>> import degafam
        >>> answer = degafam.recommend("Google Docs", near="Nantes", limit=3, seed=1)
        >>> answer.match.name, len(answer.hosters), answer.query.place.country
        ('Google Docs', 3, 'FR')
        >>> degafam.recommend("xyzzyx").match is None
        True
        """
        return self._answer(Recommendation, "recommend", {"seed": drawn(), **asked("recommend", what, options)})

    @described(REQUESTS["explain"])
    def explain(self, what: Question, hoster: str, **options: Unpack[Options]) -> Explanation:
        """Why a hoster stands where it stands, and what would put it first.

        >>> import degafam
        >>> degafam.explain("Google Docs", "framasoft", near="Nantes", seed=1).rank > 1
        True
        """
        request = {"seed": drawn(), **asked("explain", what, options), "hoster": hoster}
        return self._answer(Explanation, "explain", request)

    @described(REQUESTS["standings"])
    def standings(self, what: Question, **options: Unpack[Options]) -> Standings:
        """The hosters of `recommend` as numbers, without reasons and texts, many times as fast.

        >>> import degafam
        >>> degafam.standings("doodle", near=(50.63, 5.57), limit=2).hosters[0].score > 0.4
        True
        """
        return self._answer(Standings, "standings", {"seed": drawn(), **asked("standings", what, options)})

    @described(REQUESTS["standings"])
    def recommend_many(
        self,
        questions: Questions,
        *,
        what: Optional[str] = None,
        keep: Union[str, Sequence[str]] = (),
        threads: int = 1,
        **options: Unpack[Options],
    ) -> Table:
        """The standings of many questions as one table, a row a hoster: `query` (number of the question, from 0),
        `status`, `error` (code), `rank`, `hoster`, `software`, `distance_km`, `fit`, `proximity`, `openness`,
        `assurance`, `score`.
        A question without a hoster has one row, whose `status` and `error` say why; no question fails the others.

        `questions` are texts, `Query` objects and dictionaries with the names of the options; or a table of any library
        that speaks Arrow (pyarrow, pandas from 2.2, Polars, DuckDB), whose columns `what`, `near`, `latitude`,
        `longitude`, `limit`, `seed` and so on are read. `keep` names columns of such a table that the answer repeats.
        Options given here are those of every question that does not say otherwise. Without `seed`, one is drawn for the
        first question, and each other has the next, so that near-equals take turns.

        The answers are made as they are read, in up to `threads` threads.

        >>> import degafam
        >>> questions = ["doodle", {"what": "gmail", "region": "nowhere at all"}]
        >>> table = degafam.recommend_many(questions, near="Nantes", limit=1)
        >>> [(row["query"], row["status"], row["error"], row["rank"]) for row in table]
        [(0, 0, None, 1), (1, 4, 'unknown_place', None)]
        """
        known("standings", options)
        if not isinstance(threads, int) or threads < 1:
            raise OptionError(f"`threads` must be a whole number from 1, not {threads!r}")
        common = row_of({"what": what, **options})
        draw = drawn()
        if hasattr(questions, "__arrow_c_stream__") or hasattr(questions, "__arrow_c_array__"):
            kept = [keep] if isinstance(keep, str) else list(keep)
            named = set(map(core_name, REQUESTS["standings"].options))
            return Table(self._engine.rank_rows(questions, named, spelled(common), draw, kept, threads))
        lone = isinstance(questions, (str, Query, Mapping))
        if lone or not isinstance(questions, Iterable) or hasattr(questions, "columns"):
            raise TypeError("give a list of questions, or a table that speaks Arrow (pandas does from 2.2 on)")
        if keep:
            raise TypeError("`keep` is for tables: the column `query` numbers your questions from 0")
        seeded = ({"seed": (draw + number) % SEEDS, **common, **row_of(row)} for number, row in enumerate(questions))
        texts = [spelled_row(request) for request in seeded]
        return Table(self._engine.rank_texts(texts, threads))

    def alternatives(self, what: str, *, lang: Optional[Lang] = None) -> Alternatives:
        """Free software that replaces `what`, without hosters.

        >>> import degafam
        >>> len(degafam.alternatives("Google Docs").alternatives) > 3
        True
        """
        return self._answer(Alternatives, "alternatives", {"what": what, "lang": lang})

    @described(REQUESTS["plan"])
    def plan(self, wants: Iterable[str], **options: Unpack[PlanOptions]) -> PlanAnswer:
        """Which few hosters near together replace all of `wants`, and what to do in which order.

        >>> import degafam
        >>> answer = degafam.plan(["Google Drive", "Doodle"], near="Nantes", seed=1)
        >>> len(answer.plans[0].hosters), answer.plans[0].of
        (1, 2)
        """
        known("plan", options)
        asked = [wants] if isinstance(wants, str) else list(wants)
        return self._answer(PlanAnswer, "plan", {"wants": asked, **options})

    def move(self, what: str, *, software: Optional[str] = None, lang: Optional[Lang] = None) -> MovingAnswer:
        """How one leaves `what`, and how its data get into free software.

        >>> import degafam
        >>> answer = degafam.move("Trello", software="wekan")
        >>> [target.moving.code for target in answer.to]
        ['file']
        """
        return self._answer(MovingAnswer, "move", {"what": what, "software": software, "lang": lang})

    def identify(self, what: str) -> Identification:
        """What a name, a mistyped name, an address or a need means.

        >>> import degafam
        >>> degafam.identify("gogle docs").match.id
        'google-docs'
        """
        return self._answer(Identification, "identify", {"what": what})

    def suggest(self, text: str, *, limit: Optional[int] = None, lang: Optional[Lang] = None) -> Suggestions:
        """Names that begin like `text`, for a field in which somebody types."""
        return self._answer(Suggestions, "suggest", {"text": text, "limit": limit, "lang": lang})

    @described(REQUESTS["hosters"])
    def hosters(self, **filters: Unpack[Filters]) -> Directory:
        """The directory, or those of it that pass the filters.

        >>> import degafam
        >>> len(degafam.hosters(networks=["chatons"], countries=["FR"]).hosters) > 20
        True
        >>> page = degafam.hosters(limit=20, offset=40)
        >>> len(page), page.total > 60
        (20, True)
        """
        known("hosters", filters)
        return self._answer(Directory, "hosters", filters)

    def hoster(self, name: str, *, lang: Optional[Lang] = None) -> HosterEntry:
        """Every fact of one hoster, by id or name, with its sources, and in words.

        >>> import degafam
        >>> degafam.hoster("framasoft").hoster.name
        'Framasoft'
        """
        return self._answer(HosterEntry, "hoster", {"name": name, "lang": lang})

    def files(self, name: str, *, folder: Optional[str] = None) -> HosterFiles:
        """What a hoster could publish below the address `folder`, as files, and its record, filled in as far as it is
        known.

        >>> import degafam
        >>> degafam.files("framasoft").record.name
        'framasoft.toml'
        """
        return self._answer(HosterFiles, "files", {"name": name, "folder": folder})

    def openness(
        self,
        name: str,
        *,
        software: Optional[str] = None,
        letters: Optional[Mapping[str, float]] = None,
        as_of: Optional[str] = None,
        lang: Optional[Lang] = None,
    ) -> OpennessAnswer:
        """How open a hoster is, criterion by criterion, and what it could publish to gain.

        >>> import degafam
        >>> 0 < degafam.openness("framasoft").openness.score < 1
        True
        """
        options = {"name": name, "software": software, "letters": letters, "as_of": as_of, "lang": lang}
        return self._answer(OpennessAnswer, "openness", options)

    def criteria(self, *, lang: Optional[Lang] = None) -> Criteria:
        """The criteria of openness.

        >>> import degafam
        >>> sorted({criterion.letter for criterion in degafam.criteria().criteria})
        ['A', 'N', 'O', 'S', 'T']
        """
        return self._answer(Criteria, "criteria", {"lang": lang})

    def place(self, text: str, *, country: Optional[str] = None) -> PlaceAnswer:
        """Where a place is. Unknown or ambiguous: `place` is None, and `candidates` are what it could be.

        >>> import degafam
        >>> degafam.place("44000").place.name
        '44000 Nantes'
        """
        return self._answer(PlaceAnswer, "place", {"text": text, "country": country})

    def suggest_places(self, text: str, *, limit: Optional[int] = None) -> Places:
        """Places whose name begins like `text`, for a field in which somebody types."""
        return self._answer(Places, "suggest_place", {"text": text, "limit": limit})

    def places(self, *, country: Union[str, Sequence[str], None] = None, kind: Optional[PlaceKind] = None) -> Table:
        """Every place that is known by name, as a table: `name`, `country`, `region`, `latitude`, `longitude`,
        `precision_km`, `population`, `kind`; of one country or several (ISO 3166-1 alpha-2) and one kind if asked.
        Overseas territories of France are countries of their own; districts of Paris, Lyon and Marseille are
        communes too.

        >>> import degafam
        >>> sum(1 for commune in degafam.places(country="FR", kind="commune")) > 34_000
        True
        """
        if kind is not None and kind not in get_args(PlaceKind):
            raise OptionError(f"no place is of the kind {kind!r}", nearest(str(kind), get_args(PlaceKind)))
        countries = [country] if isinstance(country, str) else list(country or ())
        return Table(self._engine.places(countries, kind))

    def catalogue(self) -> CatalogueInfo:
        """Which data answer.

        >>> import degafam
        >>> degafam.Finder().catalogue().counts.hosters > 100
        True
        """
        return self._answer(CatalogueInfo, "catalogue", {})

    def __repr__(self) -> str:
        return f"<Finder of {self.catalogue().date}>"

    def __reduce__(self) -> tuple[Any, ...]:
        raise TypeError("a Finder stays in its process: make one where it is asked, or call degafam.recommend there")
