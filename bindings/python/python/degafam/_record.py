"""What answers are made of: read-only views of the core's documents."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import FrozenInstanceError
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Callable, ClassVar, Generic, NoReturn, Optional, TypeVar, Union, overload

T = TypeVar("T")
D = TypeVar("D", bound="Document")
F = TypeVar("F", bound="Field[Any]")


class Field(Generic[T]):
    """An attribute of a record, read from the document when it is first asked for and then kept by the instance."""

    def __init__(self, key: str, doc: str, read: Optional[Callable[[Any], Any]] = None, default: Any = None) -> None:
        self.key, self.read, self.default = key, read, default
        self.__doc__ = doc

    def __set_name__(self, owner: type[object], name: str) -> None:
        self.name = name

    @overload
    def __get__(self: F, instance: None, owner: type[Any]) -> F: ...
    @overload
    def __get__(self, instance: Record, owner: Optional[type[Any]] = None) -> T: ...
    def __get__(self: F, instance: Optional[Record], owner: Optional[type[Any]] = None) -> Union[F, Any]:
        if instance is None:
            return self
        value: Any = instance._data.get(self.key)
        if value is None:
            value = self.default
        elif self.read is not None:
            value = self.read(value)
        # The next time it is found there before this descriptor is asked, as it has no `__set__`.
        instance.__dict__[self.name] = value
        return value

    # There is none, or the value kept by the instance would not be found; type checkers must be told that none may set.
    if TYPE_CHECKING:

        def __set__(self, instance: Record, value: NoReturn) -> None: ...


def many(read: Callable[[Any], Any]) -> Callable[[list[Any]], tuple[Any, ...]]:
    """Reads a list whose items are read so."""
    return lambda values: tuple(map(read, values))


def mapping(read: Callable[[Any], Any]) -> Callable[[dict[str, Any]], Mapping[str, Any]]:
    """Reads an object with any keys, whose values are read so."""
    return lambda values: MappingProxyType({key: read(value) for key, value in values.items()})


class Record:
    """A part of an answer. Its attributes cannot be set; equal parts are equal, whichever answer they are of."""

    _data: dict[str, Any]

    def __init__(self, data: dict[str, Any]) -> None:
        self.__dict__["_data"] = data

    def to_dict(self) -> dict[str, Any]:
        """A copy as plain dictionaries, lists, texts and numbers, with the keys of the document."""
        copy: dict[str, Any] = json.loads(self.json())
        return copy

    def json(self) -> str:
        """As JSON on one line."""
        return json.dumps(self._data, ensure_ascii=False, separators=(",", ":"))

    def __eq__(self, other: object) -> bool:
        return self._data == other._data if isinstance(other, type(self)) else NotImplemented

    def __hash__(self) -> int:
        return hash(self.json())

    def __repr__(self) -> str:
        names = (name for name, value in vars(type(self)).items() if isinstance(value, Field))
        return f"{type(self).__name__}({', '.join(f'{name}={_short(getattr(self, name))}' for name in names)})"

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise FrozenInstanceError(f"{name} cannot be set: this is an answer")

    def __delattr__(self, name: str) -> NoReturn:
        raise FrozenInstanceError(f"{name} cannot be deleted: this is an answer")

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self._data,)


class Document(Record):
    """A whole answer. It is taken apart when an attribute is first asked for. It is true if there is an answer: if
    `status` is 0.

    >>> import degafam
    >>> bool(degafam.identify("doodle")), bool(degafam.identify("xyzzyx"))
    (True, False)
    """

    status: int
    """How it went: 0 answered, 3 nothing recognised, 4 place unknown or ambiguous, 5 no hoster."""

    def __init__(self, status: int, text: str) -> None:
        self.__dict__.update(status=status, _text=text)

    # Type checkers would take it for a promise of any attribute.
    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            if name != "_data":
                raise AttributeError(f"{type(self).__name__} has no attribute {name}")
            self.__dict__[name] = json.loads(self._text)
            return self.__dict__[name]

    @classmethod
    def part(cls: type[D], data: dict[str, Any]) -> D:
        """Such a document as it stands within another."""
        return cls(0, json.dumps(data, ensure_ascii=False, separators=(",", ":")))

    def json(self) -> str:
        """The core's document, byte for byte."""
        text: str = self.__dict__["_text"]
        return text

    def __bool__(self) -> bool:
        return self.status == 0

    def _repr_html_(self) -> str:
        """What a notebook shows."""
        # Only notebooks need it, and it knows every kind of answer.
        from degafam._show import html

        return html(self)

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.status, self.json())


class Listing(Document, Generic[T]):
    """A whole answer that is mainly a list: it can be gone through, counted and indexed as that list, and like one it
    is true if it holds something.

    >>> import degafam
    >>> answer = degafam.alternatives("Google Docs")
    >>> [found.software.name for found in answer][:1] == [answer[0].software.name], len(answer) > 3
    (True, True)
    >>> "none" if not degafam.recommend("xyzzyx") else "some"
    'none'
    """

    _main: ClassVar[str]

    def __iter__(self) -> Iterator[T]:
        return iter(self._items())

    def __len__(self) -> int:
        return len(self._items())

    @overload
    def __getitem__(self, index: int) -> T: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[T, ...]: ...
    def __getitem__(self, index: Union[int, slice]) -> Union[T, tuple[T, ...]]:
        return self._items()[index]

    def __bool__(self) -> bool:
        return len(self) > 0

    def _items(self) -> tuple[T, ...]:
        items: tuple[T, ...] = getattr(self, self._main)
        return items


def _short(value: object) -> str:
    """As repr, with the number of records instead of all."""
    if isinstance(value, tuple) and value and isinstance(value[0], Record):
        return f"<{len(value)} {type(value[0]).__name__}>"
    return repr(dict(value)) if isinstance(value, MappingProxyType) else repr(value)
