"""Questions: options, places, data of one's own, errors."""

from __future__ import annotations

import json
import pickle
from datetime import date
from pathlib import Path
from typing import Any

import pytest

import degafam
from degafam._errors import made


def test_nothing_recognised_and_no_hoster_are_answers() -> None:
    nothing = degafam.recommend("xyzzyx")
    assert (nothing.status, nothing.match, nothing.hosters) == (3, None, ())
    nobody = degafam.recommend("Google Docs", near=(0.0, 0.0), within_km=1)
    assert nobody.status == 5 and nobody.match is not None and nobody.hosters == () and nobody.alternatives
    assert degafam.identify("xyzzyx").status == 3
    unknown = degafam.place("nowhere at all")
    assert (unknown.status, unknown.place) == (4, None)
    assert degafam.hosters(no_account=True, prices=["paid"], software="etherpad").status in (0, 5)


@pytest.mark.parametrize(
    ("kind", "code", "status", "ask"),
    [
        (degafam.QueryError, "empty_query", 2, lambda: degafam.recommend(" ")),
        (degafam.OptionError, "bad_option", 2, lambda: degafam.recommend("doodle", limit=0)),
        (degafam.OptionError, "bad_option", 2, lambda: degafam.recommend("doodle", weights={"fit": -1.0})),
        (degafam.QueryError, "unknown_network", 2, lambda: degafam.hosters(networks=["nobody"])),
        (degafam.PlaceError, "unknown_place", 4, lambda: degafam.recommend("doodle", region="nowhere at all")),
        (degafam.PlaceError, "ambiguous_place", 4, lambda: degafam.recommend("doodle", region="Saint-Denis")),
        (degafam.PlaceError, "bad_coordinates", 2, lambda: degafam.recommend("doodle", near=(91.0, 0.0))),
        (degafam.CatalogueError, "not_a_catalogue", 6, lambda: degafam.Finder(catalogue=b"PK")),
        (degafam.CatalogueError, "records_refused", 6, lambda: degafam.Finder().overlaid({"hosters": []})),
        (degafam.GazetteerError, "bad_gazetteer", 6, lambda: degafam.Finder(places=b"PK")),
    ],
)
def test_errors(kind: type[degafam.DegafamError], code: str, status: int, ask: Any) -> None:
    with pytest.raises(kind) as caught:
        ask()
    error = caught.value
    assert (error.code, error.status, type(error)) == (code, status, kind)
    assert error.message and str(error).startswith(error.message) and isinstance(error, ValueError)
    assert str(pickle.loads(pickle.dumps(error))) == str(error)


@pytest.mark.parametrize("options", [{"limit": "many"}, {"weights": {"fitness": 1}}, {"prices": "free"}, {"near": 3}])
def test_the_core_refuses_other_types(options: Any) -> None:
    with pytest.raises(degafam.QueryError) as caught:
        degafam.recommend("doodle", **options)
    assert caught.value.status == 2 and caught.value.message
    # A row with such an option is refused alone, with the same code.
    good, bad = degafam.recommend_many(["doodle", {"what": "doodle", **options}], limit=1)
    assert (good["error"], bad["error"], bad["status"]) == (None, caught.value.code, 2)


def test_every_code_has_a_class(root: Path) -> None:
    codes = json.loads((root / "schema" / "common.schema.json").read_text("utf-8"))
    for code in codes["$defs"]["ErrorCode"]["enum"]:
        assert isinstance(made(2, code, "message", ""), degafam.DegafamError)


def test_raw_ask_raises_nothing() -> None:
    reply = degafam.ask("no JSON")
    assert reply.status == 2 and json.loads(reply.json)["error"]["code"] == "bad_request"


def test_seeds_are_drawn() -> None:
    seeds = {degafam.recommend("doodle", limit=1, seed=None).query.seed for _ in range(20)}  # type: ignore[arg-type]
    assert len(seeds) > 1 and all(0 <= seed < 10_000 for seed in seeds)
    assert degafam.recommend("doodle", limit=1, seed=3).query.seed == 3


def test_options_in_python_s_own_types() -> None:
    nantes = degafam.place("Nantes").place
    assert nantes is not None
    by_place = degafam.recommend("doodle", near=nantes, seed=1)
    by_point = degafam.recommend("doodle", near=(nantes.latitude, nantes.longitude), seed=1, weights=None)  # type: ignore[arg-type]
    assert by_place == by_point
    dated = degafam.recommend("doodle", as_of=date(2026, 12, 24), countries={"FR"}, seed=1)  # type: ignore[arg-type]
    assert dated.query.as_of == "2026-12-24"
    weights = dict(fit=1, proximity=0, openness=0, assurance=0)
    weighed = degafam.recommend("doodle", weights=weights, letters={"A": 2}, seed=1)
    assert weighed.query.weights.fit == 1 and weighed.query.letter_weights == (2, 1, 1, 1, 1)
    assert degafam.recommend("doodle", weights=weighed.query.weights, seed=1).query.weights == weighed.query.weights  # type: ignore[arg-type]


def test_texts_in_four_languages() -> None:
    texts = {
        degafam.recommend("doodle", lang=lang, seed=1).hosters[0].reasons[0].text for lang in ("en", "fr", "de", "es")
    }
    assert len(texts) > 2


def test_queries_are_kept() -> None:
    query = degafam.Query("doodle", near="Nantes", limit=2)
    assert query == degafam.Query("doodle", near="Nantes", limit=2) != degafam.Query("doodle")
    assert repr(query) == "Query('doodle', near='Nantes', limit=2)"
    assert degafam.recommend(query, limit=1, seed=1) == degafam.recommend("doodle", near="Nantes", limit=1, seed=1)
    assert pickle.loads(pickle.dumps(query)) == query


def test_data_of_one_s_own(root: Path) -> None:
    packed = root / "data" / "catalogue.bin"
    ours = degafam.recommend("doodle", near="Nantes", seed=1)
    for catalogue in (packed, str(packed), packed.read_bytes()):
        finder = degafam.Finder(catalogue=catalogue, places=root / "data" / "places.bin")
        assert finder.recommend("doodle", near="Nantes", seed=1) == ours
    placeless = degafam.Finder(places=None).recommend("doodle", near="Nantes")
    assert placeless.status == 4 and placeless.hosters[0].distance_km is None
    assert list(degafam.Finder(places=None).places()) == []
    with pytest.raises(FileNotFoundError):
        degafam.Finder(catalogue="no such file")


def test_overlays() -> None:
    hoster = {
        "id": "example",
        "name": "Example",
        "profile": "community",
        "site": [{"city": "Nantes", "country": "FR", "source": "page"}],
        "offer": [{"need": "date-poll", "software": "framadate", "source": "page"}],
        "source": {"page": {"url": "https://example.org/", "seen": "2026-12-01", "grade": "read"}},
    }
    overlay = {"date": "2026-12-01", "hoster": [hoster]}
    finder = degafam.Finder().overlaid(overlay)
    assert finder.hoster("Example").hoster.site[0].latitude is not None
    assert finder.catalogue().counts.hosters == degafam.catalogue().counts.hosters + 1
    assert finder.overlaid(json.dumps({"date": "2099-01-01"})).catalogue().date == "2099-01-01"
    assert sum(1 for _ in finder.places(country="FR")) > 30_000


def test_finders_stay_in_their_process() -> None:
    with pytest.raises(TypeError, match="stays in its process"):
        pickle.dumps(degafam.Finder())
    assert repr(degafam.Finder()) == f"<Finder of {degafam.catalogue().date}>"
