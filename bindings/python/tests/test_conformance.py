"""The vectors that every binding answers alike, byte for byte."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any, Optional

import degafam

MADE = "made.bin"


def test_vectors(root: Path) -> None:
    folder = root / "tests" / "conformance"

    @cache
    def finder(data: str, places: bool, overlay: Optional[str]) -> degafam.Finder:
        if overlay is not None:
            return finder(data, places, None).overlaid((folder / overlay).read_text("utf-8"))
        packed = {} if data == "embedded" else {"catalogue": (folder / MADE).read_bytes()}
        return degafam.Finder(**packed, places=root / "data" / "places.bin" if places else None)

    ran = 0
    for path in sorted(folder.glob("*.json")):
        vectors: dict[str, Any] = json.loads(path.read_text("utf-8"))
        for case in vectors.get("cases", []):
            reply = finder(case["data"], case["places"], case["overlay"]).ask(case["request"])
            assert (reply.status, reply.json) == (case["status"], case["answer"]), f"{path.name}: {case['name']}"
            ran += 1
    print(f"{ran} conformance cases ran")
    assert ran > 0
