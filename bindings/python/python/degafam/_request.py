"""Questions as the core reads them: one JSON object each."""

from __future__ import annotations

import json
import keyword
import random
from collections.abc import Iterable, Mapping, Set
from datetime import date
from reprlib import repr as shortened
from typing import TYPE_CHECKING, Any, Union

from degafam._errors import OptionError
from degafam._options import REQUESTS
from degafam._record import Record
from degafam._schema import nearest

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from degafam._options import Options

SEEDS = 10_000
"""Seeds that are drawn, as the command draws them: few enough to be typed again."""


GIVE = "give texts, finite numbers, lists and dictionaries"


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
        known("recommend", options)
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


def known(ask: str, options: Iterable[str]) -> None:
    """Refuses names that are no options of such a request."""
    names = [name for name, option in REQUESTS[ask].options.items() if not option.needed]
    for name in options:
        if name not in names:
            raise OptionError(f"`{name}` is no option of {ask}", nearest(name, names))


def given(options: Mapping[str, Any]) -> dict[str, Any]:
    """The options that are not None, as the core spells them."""
    return {core_name(key): value for key, value in options.items() if value is not None}


def core_name(name: str) -> str:
    """`for` is a word of Python's, where the option is `for_`."""
    return name[:-1] if name.endswith("_") and keyword.iskeyword(name[:-1]) else name


def asked(ask: str, what: Question, options: Mapping[str, Any]) -> dict[str, Any]:
    """A question and its options in one."""
    known(ask, options)
    if isinstance(what, Query):
        return {"what": what.what, **given(what.options), **given(options)}
    return {"what": what, **given(options)}


def row_of(question: Union[Question, Mapping[str, Any]]) -> dict[str, Any]:
    """A question of a batch, its coordinates put together."""
    row = given(question) if isinstance(question, Mapping) else asked("standings", question, {})
    point = {key: row.pop(key) for key in ("latitude", "longitude") if key in row}
    return {"near": point, **row} if point else row


def spelled(request: Mapping[str, Any]) -> str:
    """A request as text."""
    request = _placed(request)
    try:
        text = json.dumps(request, default=_plain, ensure_ascii=False, allow_nan=False)
        # Half a character is text to Python only.
        text.encode()
    except (TypeError, ValueError):
        raise _refused(request) from None
    return text


def spelled_row(request: Mapping[str, Any]) -> str:
    """A row of a batch as text. Numbers that are none and halves of characters are left to the core: it refuses that
    row alone."""
    return json.dumps(_placed(request), default=_plain)


def _placed(request: Mapping[str, Any]) -> dict[str, Any]:
    """With the place as the core reads it."""
    request = given(request)
    near = request.get("near")
    if isinstance(near, (tuple, list)):
        request["near"] = dict(zip(("latitude", "longitude"), near)) if len(near) == 2 else near
    elif isinstance(near, Record):
        request["near"] = {key: near.to_dict().get(key) for key in ("latitude", "longitude")}
    return request


def _refused(request: Mapping[str, Any]) -> OptionError:
    """Which option cannot be written, and why."""
    for name, value in request.items():
        try:
            json.dumps(value, default=_plain, ensure_ascii=False, allow_nan=False).encode()
        except (TypeError, ValueError):
            return OptionError(f"`{name}` cannot be {shortened(value)}", GIVE)
    return OptionError("the options cannot be written as JSON", GIVE)


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
    raise OptionError(f"{shortened(value)} cannot be an option", GIVE)
