"""Questions as the core reads them: one JSON object each."""

from __future__ import annotations

import json
import random
from collections.abc import Mapping, Set
from datetime import date
from typing import TYPE_CHECKING, Any, Union

from degafam._record import Record

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from degafam._options import Options

SEEDS = 10_000
"""Seeds that are drawn, as the command draws them: few enough to be typed again."""


class Query:
    """A question that can be kept, compared and asked again.

    >>> import degafam
    >>> question = degafam.Query("doodle", near=(50.63, 5.57), limit=1, seed=1)
    >>> degafam.recommend(question) == degafam.recommend("doodle", near=(50.63, 5.57), limit=1, seed=1)
    True
    """

    __slots__ = ("options", "what")

    what: str
    """What is left: a name, an address, a need."""
    options: Options
    """The options that were given."""

    def __init__(self, what: str, **options: Unpack[Options]) -> None:
        self.what, self.options = what, options

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Query):
            return NotImplemented
        return (self.what, self.options) == (other.what, other.options)

    __hash__ = None  # type: ignore[assignment]  # Options may be changed.

    def __repr__(self) -> str:
        return f"Query({', '.join([repr(self.what), *(f'{key}={value!r}' for key, value in self.options.items())])})"


Question = Union[str, Query]


def drawn() -> int:
    """A seed, so that no hoster is first for everyone."""
    return random.randrange(SEEDS)


def given(options: Mapping[str, Any]) -> dict[str, Any]:
    """The options that are not None."""
    return {key: value for key, value in options.items() if value is not None}


def asked(what: Question, options: Mapping[str, Any]) -> dict[str, Any]:
    """A question and its options in one."""
    if isinstance(what, Query):
        return {"what": what.what, **given(what.options), **given(options)}
    return {"what": what, **given(options)}


def row_of(question: Union[Question, Mapping[str, Any]]) -> dict[str, Any]:
    """A question of a batch, its coordinates put together."""
    row = given(question) if isinstance(question, Mapping) else asked(question, {})
    point = {key: row.pop(key) for key in ("latitude", "longitude") if key in row}
    return {"near": point, **row} if point else row


def spelled(request: Mapping[str, Any]) -> str:
    """A request as text."""
    request = given(request)
    near = request.get("near")
    if isinstance(near, (tuple, list)):
        request["near"] = dict(zip(("latitude", "longitude"), near)) if len(near) == 2 else near
    elif isinstance(near, Record):
        request["near"] = {key: near.to_dict().get(key) for key in ("latitude", "longitude")}
    return json.dumps(request, default=_plain)


def _plain(value: Any) -> Any:
    """What JSON has no word for."""
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Record):
        return value.to_dict()
    if isinstance(value, Mapping):
        return dict(value)
    if isinstance(value, Set):
        return sorted(value)
    # Numbers and arrays of NumPy.
    if hasattr(value, "tolist"):
        return value.tolist()
    raise TypeError(f"{value!r} is no option of a question: give texts, numbers, lists and dictionaries")
