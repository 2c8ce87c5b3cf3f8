"""What can go wrong."""

from __future__ import annotations


class DegafamError(ValueError):
    """A question that could not be answered, or data that could not be read.

    >>> import degafam
    >>> try:
    ...     answer = degafam.recommend("doodle", region="nowhere at all")
    ... except degafam.DegafamError as error:
    ...     print(type(error).__name__, error.code, error.status)
    PlaceError unknown_place 4
    """

    code: str
    """Stable code, as `schema/error.schema.json` lists them."""
    message: str
    """What went wrong."""
    hint: str
    """What to do instead; may be empty."""
    status: int
    """How it went, as the command's exit codes tell it."""

    def __init__(self, message: str, hint: str = "", code: str = "usage", status: int = 2) -> None:
        super().__init__(message, hint, code, status)
        self.message, self.hint, self.code, self.status = message, hint, code, status

    def __str__(self) -> str:
        return f"{self.message}; {self.hint}" if self.hint else self.message


class QueryError(DegafamError):
    """The question, or one of its options, could not be understood."""


class OptionError(QueryError, TypeError):
    """There is no such option, or it does not take such a value.

    >>> import degafam
    >>> degafam.recommend("doodle", nearcountry="FR")
    Traceback (most recent call last):
    degafam.OptionError: `nearcountry` is no option of recommend; did you mean `near_country`?
    """

    def __init__(self, message: str, hint: str = "", code: str = "bad_option", status: int = 2) -> None:
        super().__init__(message, hint, code, status)


class PlaceError(DegafamError):
    """The place is unknown, could be several, or is not written as one."""


class CatalogueError(DegafamError):
    """The catalogue cannot be read, or the records laid over it are refused."""


class GazetteerError(DegafamError):
    """The file that knows places cannot be read."""


class SignatureError(DegafamError):
    """What was signed, its signature or its comment were changed, or another key signed."""


# As they are called: a traceback names them so.
for _error in (DegafamError, QueryError, OptionError, PlaceError, CatalogueError, GazetteerError, SignatureError):
    _error.__module__ = "degafam"

_OWN_CLASS: dict[str, type[DegafamError]] = {
    "bad_option": OptionError,
    "bad_coordinates": PlaceError,
    "empty_place": PlaceError,
    "place_too_long": PlaceError,
    "bad_gazetteer": GazetteerError,
    "not_a_signature": SignatureError,
    "other_key": SignatureError,
    "bad_signature": SignatureError,
}
_BY_STATUS: dict[int, type[DegafamError]] = {2: QueryError, 4: PlaceError, 6: CatalogueError}


def made(status: int, code: str, message: str, hint: str) -> DegafamError:
    """The exception of an error that the core tells."""
    own = _OWN_CLASS.get(code) or _BY_STATUS.get(status, DegafamError)
    return own(message, hint, code, status)
