"""Tables that are made as they are read."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Optional

from degafam._degafam import Stream


class Table:
    """A table that is made as it is read, once: rows as dictionaries, or an Arrow stream for pyarrow, pandas, Polars,
    DuckDB, Spark and whatever else reads those.

    >>> import degafam
    >>> table = degafam.places(country="FR", kind="region")
    >>> table.columns[:3]
    ['name', 'country', 'region']
    >>> next(iter(table))["country"]
    'FR'
    """

    __slots__ = ("_stream",)

    def __init__(self, stream: Stream) -> None:
        self._stream = stream

    @property
    def columns(self) -> list[str]:
        """Names of the columns."""
        return self._stream.names

    def __iter__(self) -> Iterator[dict[str, Any]]:
        names = self.columns
        while (columns := self._stream.next_columns()) is not None:
            for row in zip(*columns):
                yield dict(zip(names, row))

    def __arrow_c_schema__(self) -> object:
        return self._stream.__arrow_c_schema__()

    def __arrow_c_stream__(self, requested_schema: Optional[object] = None) -> object:
        return self._stream.__arrow_c_stream__(requested_schema)

    def __reduce__(self) -> tuple[Any, ...]:
        raise TypeError("a Table is read once, where it was made: send list(table) or pyarrow.table(table) instead")

    def __repr__(self) -> str:
        return f"<Table of {', '.join(self.columns)}>"
