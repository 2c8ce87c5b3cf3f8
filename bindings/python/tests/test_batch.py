"""Batches: the standings of every question as one table, from lists and from tables of any library."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

import degafam

PLACES = [
    ("Nantes", 47.2173, -1.5534),
    ("Lyon", 45.7485, 4.8467),
    ("Liège", 50.6337, 5.5675),
    ("Brest", 48.3903, -4.4863),
]
NUMBERS = ["hoster", "software", "distance_km", "fit", "proximity", "openness", "assurance", "score"]


def expected(questions: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """What one question after the other answers."""
    rows: list[dict[str, Any]] = []
    for number, question in enumerate(questions):
        standings = degafam.standings(**question)
        for rank, standing in enumerate(standings.hosters, 1):
            numbers = {name: getattr(standing, name) for name in NUMBERS}
            rows.append({"query": number, "status": 0, "error": None, "rank": rank, **numbers})
    return rows


def table() -> dict[str, list[Any]]:
    return {
        "town": [name for name, _, _ in PLACES],
        "latitude": [latitude for _, latitude, _ in PLACES],
        "longitude": [longitude for _, _, longitude in PLACES],
        "what": ["doodle", "google docs", "gmail", "gogle docs"],
    }


def answers_to_the_table() -> list[dict[str, Any]]:
    columns = table()
    rows = zip(columns["what"], columns["latitude"], columns["longitude"])
    return expected([{"what": what, "near": (lat, lon), "limit": 3, "seed": 1} for what, lat, lon in rows])


def kept(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [{"query": row["query"], "town": PLACES[row["query"]][0], **row} for row in rows]


def test_lists_of_anything() -> None:
    mixed = [
        "doodle",
        degafam.Query("google docs", near="Nantes", limit=2),
        {"what": "gmail", "latitude": 50.6, "longitude": 5.6, "seed": 5},
        {"what": "gmail", "near": None, "limit": None, "software": "roundcube"},
    ]
    plain = [
        {"what": "doodle", "near": "Lyon", "limit": 4, "seed": 1},
        {"what": "google docs", "near": "Nantes", "limit": 2, "seed": 1},
        {"what": "gmail", "near": (50.6, 5.6), "limit": 4, "seed": 5},
        {"what": "gmail", "near": "Lyon", "limit": 4, "seed": 1, "software": "roundcube"},
    ]
    rows = [row for row in degafam.recommend_many(mixed, near="Lyon", limit=4, seed=1) if row["status"] == 0]
    assert rows == expected(plain) and len(rows) > 8


def test_bad_rows_tell_why_and_fail_nobody() -> None:
    with pytest.raises(degafam.QueryError) as caught:
        degafam.recommend("doodle", limit="many")  # type: ignore[arg-type]
    refused = caught.value.code
    questions: list[Any] = [
        {"what": "doodle", "near": "Nantes"},
        {"what": "doodle", "region": "nowhere at all"},
        {"what": ""},
        {"what": "xyzzyx"},
        {"what": "doodle", "wat": 1},
        {"what": "doodle", "near": (0.0, 0.0), "within_km": 1},
        {"what": "doodle", "near": (1.0, 2.0, 3.0)},
        {"near": "Nantes"},
        {"what": "doodle"},
    ]
    rows = list(degafam.recommend_many(questions, limit=1, seed=1))
    assert [row["query"] for row in rows] == list(range(9))
    assert [(row["status"], row["error"]) for row in rows] == [
        (0, None),
        (4, "unknown_place"),
        (2, "empty_query"),
        (3, None),
        (2, "unknown_option"),
        (5, None),
        (2, refused),
        (2, "empty_query"),
        (0, None),
    ]
    assert all(row[name] is None for row in rows if row["status"] for name in ["rank", *NUMBERS])
    assert rows[-1]["proximity"] is None and rows[-1]["score"] > 0


@pytest.mark.parametrize("threads", [1, 2, 3, 100])
def test_threads_change_nothing(threads: int) -> None:
    questions = [{"what": "doodle", "near": (40 + number / 500, 2.0), "limit": 1, "seed": 1} for number in range(5000)]
    rows = list(degafam.recommend_many(questions, threads=threads))
    assert [row["query"] for row in rows] == list(range(5000))
    assert rows[::997] == [{**row, "query": 997 * row["query"]} for row in expected(questions[::997])]


def test_seeds_are_drawn_one_a_question() -> None:
    firsts = {row["hoster"] for row in degafam.recommend_many(["doodle"] * 100, limit=1, band=0.3)}
    assert len(firsts) > 1
    questions = ["doodle"] * 20
    seeded = [[row["hoster"] for row in degafam.recommend_many(questions, limit=1, band=0.3, seed=4)] for _ in "ab"]
    assert seeded[0] == seeded[1] and len(set(seeded[0])) == 1


def test_nothing_asked_nothing_answered() -> None:
    answer = degafam.recommend_many([])
    assert answer.columns[:3] == ["query", "status", "error"] and list(answer) == []


@pytest.mark.parametrize("wrong", ["doodle", {"what": "doodle"}, degafam.Query("doodle"), 3])
def test_one_question_is_no_list(wrong: Any) -> None:
    with pytest.raises(TypeError, match="give a list of questions"):
        degafam.recommend_many(wrong)
    with pytest.raises(TypeError, match="`keep` is for tables"):
        degafam.recommend_many(["doodle"], keep=["town"])


@pytest.mark.parametrize("library", ["pyarrow", "pandas", "polars", "duckdb"])
def test_tables_of_every_library(library: str) -> None:
    module: Any = pytest.importorskip(library)
    pa = pytest.importorskip("pyarrow")
    if library == "pyarrow":
        given = [pa.table(table()), pa.RecordBatch.from_pydict(table()), pa.table(table()).to_reader()]
        # Other spellings of the same columns.
        text, number = pa.large_string(), pa.float64()
        given.append(
            pa.table(table()).cast(
                pa.schema([("town", text), ("latitude", number), ("longitude", number), ("what", text)])
            )
        )
        given.append(pa.table(table()).set_column(3, "what", pa.array(table()["what"]).dictionary_encode()))
    elif library == "duckdb":
        module.register("towns", pa.table(table()))
        given = [module.sql("SELECT * FROM towns")]
        if not hasattr(given[0], "__arrow_c_stream__"):
            pytest.skip("this DuckDB speaks no Arrow streams yet")
    else:
        given = [module.DataFrame(table())]
    for questions in given:
        answer = degafam.recommend_many(questions, keep=["town"], limit=3, seed=1)
        assert list(answer) == kept(answers_to_the_table())


@pytest.mark.parametrize("library", ["pyarrow", "pandas", "polars", "duckdb"])
def test_answers_are_read_by_every_library(library: str) -> None:
    module: Any = pytest.importorskip(library)
    pa = pytest.importorskip("pyarrow")
    answer = degafam.recommend_many(pa.table(table()), limit=3, seed=1)
    assert pa.schema(answer).names == answer.columns
    if library == "pyarrow":
        rows = module.table(answer).to_pylist()
    elif library == "pandas":
        rows = pa.Table.from_pandas(pa.table(answer).to_pandas()).to_pylist()
    elif library == "polars":
        rows = module.DataFrame(answer).to_dicts()
    else:
        module.register("answer", pa.table(answer))
        rows = module.sql("SELECT * FROM answer").to_arrow_table().to_pylist()
    assert rows == answers_to_the_table()
    if library == "pyarrow":
        with pytest.raises(ValueError, match="read already"):
            module.table(answer)
        assert list(answer) == []


def test_rows_of_a_table_may_say_everything() -> None:
    pa = pytest.importorskip("pyarrow")
    rows = [
        {
            "what": "doodle",
            "near": "Nantes",
            "countries": ["FR", "BE"],
            "weights": {"fit": 1.0, "openness": 1.0},
            "limit": 2,
            "latitude": 1.0,
        },
        {"what": None, "near": None, "countries": None, "weights": None, "limit": None, "latitude": float("nan")},
    ]
    answer = list(degafam.recommend_many(pa.Table.from_pylist(rows), what="gmail", near="Lyon", limit=1, seed=1))
    first = {
        "what": "doodle",
        "near": "Nantes",
        "countries": ["FR", "BE"],
        "weights": {"fit": 1, "openness": 1},
        "limit": 2,
        "seed": 1,
    }
    assert answer == expected([first, {"what": "gmail", "near": "Lyon", "limit": 1, "seed": 1}])
    only_common = pa.table({"other": [1, 2]})
    answer = list(degafam.recommend_many(only_common, what="doodle", limit=1, seed=1, keep=["other"]))
    assert [row["other"] for row in answer] == [1, 2]
    with pytest.raises(ValueError, match="no column `town` to keep"):
        degafam.recommend_many(only_common, keep=["town"])


def test_batches_are_read_as_they_are_answered() -> None:
    pa = pytest.importorskip("pyarrow")
    batch = pa.RecordBatch.from_pydict(table())
    read = []

    def batches() -> Iterator[Any]:
        for number in range(3):
            read.append(number)
            yield batch

    source = pa.RecordBatchReader.from_batches(batch.schema, batches())
    reader = pa.RecordBatchReader.from_stream(degafam.recommend_many(source, limit=1, seed=1))
    assert read == []
    assert reader.read_next_batch()["query"].to_pylist() == [0, 1, 2, 3] and read == [0]
    assert reader.read_next_batch()["query"].to_pylist() == [4, 5, 6, 7] and read == [0, 1]


def test_a_source_that_breaks_is_heard() -> None:
    pa = pytest.importorskip("pyarrow")
    batch = pa.RecordBatch.from_pydict(table())

    def batches() -> Iterator[Any]:
        yield batch
        raise RuntimeError("the source broke")

    source = pa.RecordBatchReader.from_batches(batch.schema, batches())
    with pytest.raises(RuntimeError, match="the source broke"):
        list(degafam.recommend_many(source, limit=1))


def test_places_as_a_table() -> None:
    french = ["FR", "GP", "MQ", "GF", "RE", "YT", "PM", "BL", "MF", "PF", "NC", "WF", "TF"]
    names = [row["name"] for row in degafam.places(country=french, kind="commune")]
    districts = [
        name for name in names if name.split()[0] in ("Paris", "Lyon", "Marseille") and "rrondissement" in name
    ]
    # The communes of 2026, those overseas included; the districts are no communes of their own.
    assert (len(names), len(districts), len(names) - len(districts)) == (35_014, 45, 34_969)
    assert {row["kind"] for row in degafam.places(country="be")} >= {"city", "region", "country"}


def test_columns_are_the_options_of_a_question() -> None:
    pa = pytest.importorskip("pyarrow")
    rows = {
        "what": ["doodle"],
        "ask": ["identify"],
        "format": ["geojson"],
        "colour": ["red"],
        "limit": [1],
        "seed": [1],
    }
    assert list(degafam.recommend_many(pa.table(rows))) == expected([{"what": "doodle", "limit": 1, "seed": 1}])
