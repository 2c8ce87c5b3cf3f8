"""The command `python -m degafam`: the documents, the statuses and the options of the library, typed."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Any

import pytest

import degafam
from degafam._options import REQUESTS


def run(*arguments: str) -> tuple[int, str, str]:
    """Status, what it printed, what it complained of."""
    done = subprocess.run([sys.executable, "-m", "degafam", *arguments], capture_output=True, encoding="utf-8")
    return done.returncode, done.stdout, done.stderr


@pytest.mark.parametrize(
    ("typed", "asked"),
    [
        (
            "recommend|Google Docs|--near|Nantes|--limit|3|--seed|1|--lang|fr",
            {"ask": "recommend", "what": "Google Docs", "near": "Nantes", "limit": 3, "seed": 1, "lang": "fr"},
        ),
        (
            "recommend|doodle|--near|-21.1,55.5|--within-km|2e4|--no-account|--prices|free,donation|--prices|paid"
            "|--weights|fit=1,proximity=0.5|--letters|A=2|--seed|7",
            {
                "ask": "recommend",
                "what": "doodle",
                "near": "-21.1,55.5",
                "within_km": 2e4,
                "no_account": True,
                "prices": ["free", "donation", "paid"],
                "weights": {"fit": 1, "proximity": 0.5},
                "letters": {"A": 2},
                "seed": 7,
            },
        ),
        (
            "explain|doodle|--hoster|framasoft|--near|Nantes|--seed|1",
            {"ask": "explain", "what": "doodle", "hoster": "framasoft", "near": "Nantes", "seed": 1},
        ),
        ("standings|doodle|--seed|1", {"ask": "standings", "what": "doodle", "seed": 1}),
        ("identify|gogle docs", {"ask": "identify", "what": "gogle docs"}),
        ("alternatives|xyzzyx", {"ask": "alternatives", "what": "xyzzyx"}),
        ("hosters|--countries|BE", {"ask": "hosters", "countries": ["BE"]}),
        ("hoster|framasoft", {"ask": "hoster", "name": "framasoft"}),
        ("place|Saint-Denis", {"ask": "place", "text": "Saint-Denis"}),
        ("suggest-place|nant|--limit|2", {"ask": "suggest_place", "text": "nant", "limit": 2}),
        ("catalogue", {"ask": "catalogue"}),
        (
            "recommend|doodle|--near|nowhere at all|--seed|1",
            {"ask": "recommend", "what": "doodle", "near": "nowhere at all", "seed": 1},
        ),
        ("recommend|doodle|--limit|0", {"ask": "recommend", "what": "doodle", "limit": 0}),
        ("recommend|doodle|--limit|many", {"ask": "recommend", "what": "doodle", "limit": "many"}),
        ("hoster|nobody at all", {"ask": "hoster", "name": "nobody at all"}),
    ],
)
def test_documents_are_those_of_the_library(typed: str, asked: dict[str, Any]) -> None:
    reply = degafam.ask(json.dumps(asked))
    assert run(*typed.split("|"), "--json") == (reply.status, reply.json + "\n", "")


def test_texts_for_people() -> None:
    status, shown, complaint = run("recommend", "Google Docs", "--near", "Nantes", "--limit", "2", "--seed", "1")
    answer = degafam.recommend("Google Docs", near="Nantes", limit=2, seed=1)
    assert (status, complaint) == (0, "")
    assert shown.startswith("Google Docs: hosters near Nantes\n")

    def flowing(text: str) -> str:
        return " ".join(text.split())

    told = [words for found in answer for words in (found.hoster.name, found.reasons[0].text)]
    assert all(flowing(words) in flowing(shown) for words in told)
    status, shown, _ = run("recommend", "xyzzyx")
    assert status == 3 and shown.startswith("Nothing was recognised")
    assert run("place", "nowhere at all")[0] == 4
    assert run("recommend", "Google Docs", "--near", "0,0", "--within-km", "1")[0] == 5


def test_errors_are_complaints() -> None:
    status, shown, complaint = run("recommend", "doodle", "--region", "nowhere at all")
    assert (status, shown) == (4, "") and complaint.startswith("degafam: ") and complaint.count("\n") == 1
    status, shown, complaint = run("recommend", "doodle", "--nears", "Nantes")
    assert (status, shown) == (2, "") and "did you mean `--near`?" in complaint
    status, shown, complaint = run("recommend", "Google", "Docs")
    assert (status, shown) == (2, "") and "`Docs` is not understood; put words" in complaint
    status, shown, complaint = run()
    assert (status, shown) == (2, "") and "COMMAND" in complaint
    assert run("recommend")[0] == run("recommends", "doodle")[0] == 2


def test_a_seed_is_drawn() -> None:
    seeds = {json.loads(run("recommend", "doodle", "--limit", "1", "--json")[1])["query"]["seed"] for _ in range(3)}
    assert all(0 <= seed < 10_000 for seed in seeds) and seeds != {0}


def test_help_names_every_command_and_option() -> None:
    status, shown, _ = run("--help")
    assert status == 0 and "exit status: 0 answered" in shown
    for ask in REQUESTS:
        assert ask.replace("_", "-") in shown
    status, shown, _ = run("recommend", "--help")
    assert status == 0
    for name, option in REQUESTS["recommend"].options.items():
        assert name == "what" or f"--{name.rstrip('_').replace('_', '-')}" in shown, name
        assert option.doc.split()[0] in shown
    assert run("--version") == (0, f"degafam {degafam.__version__}\n", "")


def test_a_reader_that_went_away_is_no_error() -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "degafam", "hosters", "--json"], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as asked:
        assert asked.stdout is not None and asked.stderr is not None
        asked.stdout.close()
        assert asked.stderr.read() == b""
    assert asked.returncode == 0
