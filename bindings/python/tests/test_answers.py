"""Answers as objects: typed, read-only, equal when equal, and nothing but the core's documents."""

from __future__ import annotations

import copy
import json
import pickle
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import FrozenInstanceError
from pathlib import Path
from typing import Any

import pytest

import degafam
from degafam import answers
from degafam._record import Document, Field, Listing, Record

DOCUMENTS: list[Document] = [
    degafam.recommend("Google Docs", near="Nantes", limit=5, seed=1, countries=["FR"]),
    degafam.explain("Google Docs", "framasoft", near="Nantes", seed=1),
    degafam.standings("doodle", near="Nantes", seed=1),
    degafam.alternatives("Google Docs"),
    degafam.identify("gogle docs"),
    degafam.suggest("goo"),
    degafam.hosters(networks=["chatons"]),
    degafam.hoster("framasoft"),
    *(degafam.hoster(entry.hoster.id) for entry in degafam.hosters()[:60]),
    degafam.files("framasoft"),
    degafam.openness("framasoft"),
    degafam.criteria(),
    degafam.place("Saint-Denis"),
    degafam.suggest_places("nant"),
    degafam.catalogue(),
]


def records(value: Any) -> Iterator[Record]:
    """A record and all within it, every attribute read."""
    if isinstance(value, Record):
        yield value
        for name, field in vars(type(value)).items():
            if isinstance(field, Field):
                yield from records(getattr(value, name))
    elif isinstance(value, tuple):
        for item in value:
            yield from records(item)
    elif isinstance(value, Mapping):
        for item in value.values():
            yield from records(item)


def test_the_classes_are_those_of_the_schemas(root: Path) -> None:
    script = root / "bindings" / "python" / "generate.py"
    done = subprocess.run([sys.executable, str(script), "--check"], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


def test_every_key_of_a_document_is_an_attribute() -> None:
    seen = set()
    for document in DOCUMENTS:
        for record in records(document):
            keys = {field.key for field in vars(type(record)).values() if isinstance(field, Field)}
            assert set(record._data) <= keys, type(record).__name__
            seen.add(type(record).__name__)
    assert len(seen) > 40, seen


def test_documents_are_the_core_s_bytes() -> None:
    reply = degafam.ask('{"ask": "recommend", "what": "doodle", "near": "Liège", "seed": 7}')
    answer = degafam.recommend("doodle", near="Liège", seed=7)
    assert (answer.status, answer.json()) == (reply.status, reply.json)
    assert answer.to_dict() == json.loads(reply.json)
    assert answer.hosters[0].to_dict() == json.loads(reply.json)["hosters"][0]


def test_attributes_are_typed() -> None:
    best = DOCUMENTS[0].hosters[0]  # type: ignore[attr-defined]
    assert isinstance(best, answers.RankedHoster) and isinstance(best.hoster, answers.HosterBrief)
    assert isinstance(best.reasons, tuple) and isinstance(best.reasons[0].data, Mapping)
    assert abs(sum(part.contribution for part in best.contributions) - best.score) < 1e-9
    assert best.hoster is best.hoster
    with pytest.raises(TypeError):
        best.reasons[0].data["code"] = "other"


def test_answers_cannot_be_changed() -> None:
    answer = degafam.identify("doodle")
    for record in (answer, answer.match):
        with pytest.raises(FrozenInstanceError, match="this is an answer"):
            record.name = "other"  # type: ignore[union-attr]
        with pytest.raises(FrozenInstanceError):
            del record.name  # type: ignore[union-attr]
    answer.to_dict()["match"]["name"] = "other"
    assert answer.match is not None and answer.match.name == "Doodle"
    with pytest.raises(AttributeError, match="Identification has no attribute nothing"):
        answer.nothing  # type: ignore[attr-defined]


def test_equality_and_hash() -> None:
    one, same = degafam.identify("doodle"), degafam.identify("doodle")
    assert one == same and hash(one) == hash(same) and one.match == same.match and len({one, same}) == 1
    assert one != degafam.identify("gmail") and one.match != one and one != 1


def test_copies() -> None:
    for document in DOCUMENTS[:3]:
        repr(document)
        for made in (pickle.loads(pickle.dumps(document)), copy.copy(document), copy.deepcopy(document)):
            assert made == document and made.json() == document.json() and made.status == document.status
        for record in records(document):
            assert pickle.loads(pickle.dumps(record)) == record
    with pytest.raises(TypeError, match="send list"):
        pickle.dumps(degafam.places())


def test_repr() -> None:
    answer = degafam.identify("doodle")
    shown = "kind='service', id='doodle', name='Doodle', how='name', confidence=1.0"
    assert repr(answer) == f"Identification(match=Match({shown}), candidates=(), family=None, several=(), wrapper=None)"
    assert "hosters=<5 RankedHoster>" in repr(DOCUMENTS[0])
    weights = answers.Weights({"fit": 1, "proximity": 0, "openness": 0, "assurance": 0})
    assert eval(repr(weights).replace("Weights", "dict"))["fit"] == 1


def test_keywords_get_an_underscore(root: Path) -> None:
    made = degafam.Finder(catalogue=root / "tests" / "conformance" / "made.bin")
    changes = made.explain("Meet-o-Matic", "atelier-du-fleuve", near="Rennes", seed=0).changes
    assert changes and changes[0].from_ == changes[0].to_dict()["from"]


def test_answers_are_gone_through() -> None:
    for answer, items in [
        (degafam.recommend("doodle", near="Nantes", seed=1), "hosters"),
        (degafam.standings("doodle", seed=1), "hosters"),
        (degafam.alternatives("doodle"), "alternatives"),
        (degafam.suggest("goo"), "suggestions"),
        (degafam.hosters(networks=["chatons"]), "hosters"),
        (degafam.criteria(), "criteria"),
        (degafam.suggest_places("nant"), "places"),
    ]:
        assert isinstance(answer, Listing)
        main = getattr(answer, items)
        assert tuple(answer) == main and len(answer) == len(main) > 1 and answer[0] is main[0]
        assert answer[-1] is main[-1] and answer[:2] == main[:2] and main[0] in answer
        assert list(reversed(answer)) == list(reversed(main))
    with pytest.raises(IndexError):
        degafam.recommend("xyzzyx")[0]


def test_an_answer_is_true_if_there_is_one() -> None:
    assert all(DOCUMENTS[:4]) and degafam.place("Nantes") and degafam.identify("doodle")
    for nothing in (
        degafam.recommend("xyzzyx"),
        degafam.recommend("Google Docs", near=(0.0, 0.0), within_km=1),
        degafam.standings("xyzzyx"),
        degafam.alternatives("xyzzyx"),
        degafam.suggest("xyzzyx"),
        degafam.suggest_places("xyzzyx"),
        degafam.identify("xyzzyx"),
        degafam.place("nowhere at all"),
        degafam.place("Saint-Denis"),
        degafam.explain("xyzzyx", "framasoft"),
    ):
        assert not nothing, nothing
