"""What a notebook shows of answers, and a terminal."""

from __future__ import annotations

import json
import xml.dom.minidom
from typing import Any

import pytest
from test_answers import DOCUMENTS

import degafam
from degafam._record import Document
from degafam._show import html, text

HOSTILE = "<script>alert(1)</script>\"'&</td>"
# What moves a cursor, and what turns the writing around: the core refuses them, and so does what is shown.
HIDDEN = "\x1b[31m\u202e"


def finder() -> degafam.Finder:
    """A catalogue with a hoster that means harm."""
    offer = {"need": "date-poll", "software": "framadate", "source": "page", "service_name": HOSTILE}
    hoster = {
        "id": "hostile",
        "name": HOSTILE,
        "profile": "community",
        "site": [{"city": "Nantes", "country": "FR", "source": "page"}],
        "offer": [{**offer, "url": "https://example.org/?\"onmouseover='x'<b>"}],
        "source": {"page": {"url": "https://example.org/", "seen": "2026-12-01", "grade": "read"}},
    }
    return degafam.Finder().overlaid({"date": "2026-12-01", "hoster": [hoster]})


def page(answer: Document) -> Any:
    """The piece of a page, read as strictly as there is."""
    return xml.dom.minidom.parseString(answer._repr_html_())


def tags(node: Any) -> set[str]:
    return {one.tagName for one in node.getElementsByTagName("*")}


def attributes(node: Any) -> set[tuple[str, str]]:
    return {(one.tagName, name) for one in node.getElementsByTagName("*") for name in one.attributes.keys()}


@pytest.mark.parametrize("answer", DOCUMENTS, ids=lambda answer: type(answer).__name__)
def test_every_answer_is_shown(answer: Document) -> None:
    shown = page(answer)
    assert tags(shown) <= {"div", "p", "strong", "table", "thead", "tbody", "tr", "th", "td", "a"}
    # Nothing is fetched, and no colour is set that a dark page would swallow.
    assert {name for _, name in attributes(shown)} <= {"class", "style", "href", "target", "rel"}
    assert {one.getAttribute("style") for one in shown.getElementsByTagName("td")} <= {
        "text-align:left;vertical-align:top"
    }
    assert len(text(answer).splitlines()) > 2


def test_the_table_of_a_recommendation() -> None:
    answer = degafam.recommend("Google Docs", near="Nantes", limit=3, seed=1)
    rows = page(answer).getElementsByTagName("tr")
    cells = [cell.firstChild for cell in rows[1].getElementsByTagName("td")]
    assert len(rows) == 4 and cells[0].data == "1" and cells[1].tagName == "a"
    assert cells[1].firstChild.data == answer[0].hoster.name and answer[0].reasons[0].text in cells[-1].data
    assert "Google Docs: hosters near Nantes" in html(answer) and "Etherpad" in html(answer)


def test_nothing_recognised_is_shown() -> None:
    assert "Nothing was recognised" in html(degafam.recommend("xyzzyx"))
    nobody = degafam.recommend("Google Docs", near=(0.0, 0.0), within_km=1)
    assert "no hoster is known" in html(nobody) and "Free software: " in html(nobody)
    assert "No such place" in html(degafam.place("nowhere at all"))


def test_hostile_names_stay_names() -> None:
    own = finder()
    for answer in (
        own.recommend("doodle", near="Nantes", seed=1, limit=1000),
        own.hoster("hostile"),
        own.openness("hostile"),
        own.explain("doodle", "hostile", near="Nantes", seed=1),
    ):
        shown = html(answer)
        assert "&lt;script&gt;alert(1)&lt;/script&gt;" in shown
        assert "<script" not in shown
        assert {name for _, name in attributes(page(answer))} <= {"class", "style", "href", "target", "rel"}


def test_hidden_characters_are_not_shown() -> None:
    data = degafam.recommend("doodle", near="Nantes", limit=1, seed=1).to_dict()
    data["hosters"][0]["hoster"]["name"] = f"before{HIDDEN}after"
    answer = degafam.answers.Recommendation(0, json.dumps(data))
    for shown in (html(answer), text(answer)):
        assert "before" in shown and "after" in shown and not any(letter in shown for letter in "\x1b\u202e")


@pytest.mark.parametrize("url", ["javascript:alert(1)", "data:text/html,x", "//example.org", " https://x", ""])
def test_only_pages_of_the_web_are_linked(url: str) -> None:
    answer = degafam.recommend("doodle", near="Nantes", limit=1, seed=1)
    data = answer.to_dict()
    data["hosters"][0]["offer"]["url"] = url
    data["hosters"][0]["hoster"]["website"] = url
    changed = degafam.answers.Recommendation(0, json.dumps(data))
    assert page(changed).getElementsByTagName("a") == []


def test_long_lists_are_cut_and_say_so() -> None:
    answer = degafam.hosters()
    assert len(page(answer).getElementsByTagName("tr")) == 61 and f"… and {len(answer) - 60} more" in html(answer)
    assert len(text(answer).splitlines()) > len(answer)
