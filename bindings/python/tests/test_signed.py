"""Signatures of minisign: the cases that the library and every binding are held to."""

from __future__ import annotations

import json
import pickle
from pathlib import Path

import pytest

import degafam


def test_every_case_gives_its_comment_or_its_error(root: Path) -> None:
    cases = json.loads((root / "tests" / "signatures.json").read_text("utf-8"))["cases"]
    assert len(cases) >= 20
    for case in cases:
        given = case["bytes"].encode(), case["signature"], case["key"]
        if "comment" in case:
            assert degafam.verify(*given) == case["comment"], case["name"]
            continue
        with pytest.raises(degafam.DegafamError) as raised:
            degafam.verify(*given)
        wanted = degafam.QueryError if case["code"] == "not_a_public_key" else degafam.SignatureError
        assert (raised.value.code, type(raised.value)) == (case["code"], wanted), case["name"]


def test_it_is_a_function_of_the_module() -> None:
    assert pickle.loads(pickle.dumps(degafam.verify)) is degafam.verify
    with pytest.raises(TypeError):
        degafam.verify("text", "", "")  # type: ignore[arg-type]
