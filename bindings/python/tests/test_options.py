"""Options that there are not, or that do not take such a value: told in Python's words."""

from __future__ import annotations

import re
from typing import Any, Callable

import pytest

import degafam
from degafam._errors import made

# Words of another language, and of its libraries.
FOREIGN = re.compile(r"\b([ui](8|16|32|64|size)|f64|struct|enum|invalid type|expected a|expected [ui]\d+|serde)\b")


@pytest.mark.parametrize(
    ("ask", "said"),
    [
        (
            lambda: degafam.recommend("doodle", nears="Nantes"),
            "`nears` is no option of recommend; did you mean `near`?",
        ),
        (lambda: degafam.recommend("doodle", nearCountry="FR"), "did you mean `near_country`?"),
        (lambda: degafam.explain("doodle", "framasoft", Limit=3), "did you mean `limit`?"),
        (lambda: degafam.standings("doodle", country="FR"), "did you mean `countries`?"),
        (lambda: degafam.hosters(network="chatons"), "did you mean `networks`?"),
        (lambda: degafam.hosters(near="Nantes"), "`near` is no option of hosters; "),
        (lambda: degafam.Query("doodle", prize="free"), "did you mean `prices`?"),
        (lambda: degafam.recommend_many(["doodle"], limits=3), "did you mean `limit`?"),
        (lambda: degafam.recommend("doodle", colour="red"), "there are `for_`, `near`, "),
        (lambda: degafam.recommend("doodle", near=(1.0, float("nan"))), "`near` cannot be "),
        (lambda: degafam.recommend("\ud800"), r"`what` cannot be '\ud800'; give texts"),
        (lambda: degafam.recommend("doodle", weights={"fit": float("inf")}), "`weights` cannot be {'fit': inf}"),
        (lambda: degafam.recommend("doodle", software=object()), "`software` cannot be <object "),
        (lambda: degafam.recommend_many([{"what": object()}]), "cannot be an option"),
        (lambda: degafam.recommend_many(["doodle"], threads="2"), "`threads` must be a whole number from 1, not '2'"),
        (lambda: degafam.recommend_many(["doodle"], threads=0), "`threads` must be a whole number from 1, not 0"),
        (lambda: degafam.places(kind="comune"), "no place is of the kind 'comune'; did you mean `commune`?"),
    ],
)
def test_refused(ask: Callable[[], Any], said: str) -> None:
    with pytest.raises(degafam.OptionError) as caught:
        ask()
    error = caught.value
    assert said in str(error) and (error.code, error.status) == ("bad_option", 2)
    assert isinstance(error, TypeError) and isinstance(error, degafam.QueryError)
    assert not FOREIGN.search(str(error))


def test_who_asks_is_said_with_for_() -> None:
    question = degafam.Query("doodle", for_="school", limit=1, seed=1)
    answer = degafam.recommend(question)
    assert answer.query.for_ == "school" and degafam.recommend("doodle", for_="school", limit=1, seed=1) == answer
    with pytest.raises(degafam.OptionError, match="school"):
        degafam.recommend("doodle", for_="pupils")  # type: ignore[arg-type]


def test_the_core_s_word_for_it_is_the_same_class() -> None:
    assert type(made(2, "bad_option", "`limit` must be a whole number", "")) is degafam.OptionError


@pytest.mark.parametrize(
    "ask",
    [
        lambda: degafam.identify(),
        lambda: degafam.identify("doodle", near="Nantes"),
        lambda: degafam.place(),
        lambda: degafam.recommend_many("doodle"),
        lambda: degafam.recommend_many(["doodle"], keep="town"),
        lambda: degafam.recommend_many(None),
        lambda: degafam.ask(3),
        lambda: degafam.Finder(catalogue=3),
    ],
)
def test_python_refuses_the_rest(ask: Callable[[], Any]) -> None:
    with pytest.raises(TypeError) as caught:
        ask()
    assert not FOREIGN.search(str(caught.value))
