"""Answers as a table that a notebook shows, and as one that a terminal does."""

from __future__ import annotations

import textwrap
from html import escape

from degafam._record import Document
from degafam._sheets import Cell, Link, sheet

# Rows that a notebook shows: it draws hundreds slowly.
MOST = 60
# Columns of a terminal that are read at ease.
WIDTH = 100
GAP = "  "

# No colours of its own, so that it can be read on a light page and on a dark one; nothing that a browser would fetch;
# and no `$` in a name begins a formula, as notebooks would have it.
PAGE = """<div class="degafam tex2jax_ignore mathjax_ignore">
<p><strong>{title}</strong></p>
<table>
<thead><tr>{head}</tr></thead>
<tbody>
{body}
</tbody>
</table>
{notes}
</div>"""
CELL = '<{tag} style="text-align:left;vertical-align:top">{content}</{tag}>'
LINK = '<a href="{url}" target="_blank" rel="noopener noreferrer">{text}</a>'
NOTE = "<p>{text}</p>"


def html(answer: Document) -> str:
    """An answer as a piece of a page. Names are others' words: nothing of them is left that a browser would obey."""
    title, columns, rows, notes = sheet(answer)
    explained = any(row.why for row in rows)
    body = [
        "<tr>" + "".join(_cell("td", cell) for cell in (*row.cells, *([row.why] if explained else []))) + "</tr>"
        for row in rows[:MOST]
    ]
    if len(rows) > MOST:
        notes = (f"… and {len(rows) - MOST} more", *notes)
    return PAGE.format(
        title=_escaped(title),
        head="".join(_cell("th", name) for name in (*columns, *(["Why"] if explained else []))),
        body="\n".join(body),
        notes="\n".join(NOTE.format(text=_escaped(note)) for note in notes),
    )


def text(answer: Document) -> str:
    """An answer as lines of a terminal."""
    title, columns, rows, notes = sheet(answer)
    table = [tuple(printable(_text(cell)) for cell in row.cells) for row in rows]
    widths = [max(map(len, column)) for column in zip(columns, *table)]
    lines = [printable(title)]
    if rows:
        lines += ["", _line(columns, widths)]
    for cells, row in zip(table, rows):
        lines.append(_line(cells, widths))
        pages = [cell.url for cell in row.cells if isinstance(cell, Link) and cell.url != cell.text]
        for more in (*pages, row.why):
            lines += _wrapped(more, "   ")
    if notes:
        lines.append("")
    for note in notes:
        lines += _wrapped(note)
    return "\n".join(lines)


def printable(text: str) -> str:
    """Without what would move a cursor, ring a bell or turn the writing around."""
    return "".join(letter if letter.isprintable() else " " for letter in text)


def _wrapped(said: str, indent: str = "") -> list[str]:
    """As lines; addresses stay in one piece."""
    wrapper = textwrap.TextWrapper(
        WIDTH, initial_indent=indent, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False
    )
    return wrapper.wrap(printable(said))


def _line(cells: tuple[str, ...], widths: list[int]) -> str:
    return GAP.join(cell.ljust(width) for cell, width in zip(cells, widths)).rstrip()


def _text(cell: Cell) -> str:
    return cell.text if isinstance(cell, Link) else cell


def _escaped(text: str) -> str:
    return escape(printable(text))


def _cell(tag: str, cell: Cell) -> str:
    content = _escaped(_text(cell))
    if isinstance(cell, Link):
        content = LINK.format(url=_escaped(cell.url), text=content)
    return CELL.format(tag=tag, content=content)
