"""What requests may say, as data: the words in which `_options.py` writes them down."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from degafam._record import Document


class Option(NamedTuple):
    """What a request may say under one name."""

    kind: type
    """`str`, `int`, `float`, `bool`, `list` of texts, or `dict` of numbers."""
    doc: str
    needed: bool
    values: tuple[str, ...]
    """The texts or the keys that are known; none: any."""


class Request(NamedTuple):
    """A kind of request."""

    doc: str
    answer: type[Document]
    options: Mapping[str, Option]


def nearest(name: str, names: Iterable[str]) -> str:
    """What to do about a name that is none of these."""
    # Only mistakes need it.
    import difflib

    names = list(names)
    near = difflib.get_close_matches(name.lower(), names, 1)
    return f"did you mean `{near[0]}`?" if near else f"there are {', '.join(f'`{known}`' for known in names)}"
