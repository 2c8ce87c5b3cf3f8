"""The command `python -m degafam`: every request of the schema is a command with the options of that request."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Sequence
from typing import Any, Optional, Union

import degafam
from degafam._errors import DegafamError, made
from degafam._options import REQUESTS
from degafam._request import drawn, spelled
from degafam._schema import Option, nearest
from degafam._show import printable, text

# What is asked about stands without a name.
LEADING = ("what", "name", "text")
STATUS = """exit status: 0 answered, 2 not understood, 3 nothing recognised, 4 place unknown or ambiguous, 5 no hoster,
6 data damaged or wrong"""


def main(arguments: Optional[Sequence[str]] = None) -> int:
    """Asks, prints, and tells the exit status."""
    parser = commands()
    given, rest = parser.parse_known_args(
        [_plain(argument) for argument in (sys.argv[1:] if arguments is None else arguments)]
    )
    ask = given.ask.replace("-", "_")
    options = REQUESTS[ask].options
    if rest:
        near = nearest(rest[0].split("=")[0], [_flag(name) for name in options if name not in LEADING])
        hint = near if rest[0].startswith("-") else "put words that belong together in quotes"
        parser.error(f"`{rest[0]}` is not understood; {hint}")
    request = {name: getattr(given, name) for name in options}
    if "seed" in options and request["seed"] is None:
        request["seed"] = drawn()
    try:
        reply = degafam.ask(spelled({"ask": ask, **request}))
        if reply.json.startswith('{"error":'):
            raise made(reply.status, **json.loads(reply.json)["error"])
    except DegafamError as error:
        return _failed(error, given.json)
    answer = REQUESTS[ask].answer(reply.status, reply.json)
    _print(answer.json() if given.json else text(answer))
    return reply.status


def commands() -> argparse.ArgumentParser:
    """What can be typed, as the schema of requests says."""
    about = (degafam.__doc__ or "").split("\n\n")[0]
    parser = argparse.ArgumentParser("python -m degafam", description=about, epilog=STATUS, allow_abbrev=False)
    parser.add_argument("--version", action="version", version=f"degafam {degafam.__version__}")
    asks = parser.add_subparsers(dest="ask", metavar="COMMAND", required=True)
    for ask, request in REQUESTS.items():
        doc = _help(request.doc)
        command = asks.add_parser(ask.replace("_", "-"), help=doc, description=doc, epilog=STATUS, allow_abbrev=False)
        for name, option in request.options.items():
            _add(command, name, option)
        command.add_argument("--json", action="store_true", help="Print the document, or the error as one.")
    return parser


def _add(command: argparse.ArgumentParser, name: str, option: Option) -> None:
    said: dict[str, Any] = {"help": _help(option.doc)}
    if option.kind is bool:
        said.update(action="store_true", default=None)
    elif option.kind is list:
        said.update(action="extend", type=_list, metavar=f"{_values(option) or name.upper()}[,…]")
    elif option.kind is dict:
        said.update(type=_numbers, metavar=f"{option.values[0]}=1[,…]")
    else:
        said.update(metavar=_values(option) or name.upper())
        said.update(type=_number if option.kind in (int, float) else str)
    if name in LEADING:
        command.add_argument(name, **said)
    else:
        command.add_argument(_flag(name), dest=name, required=option.needed, **said)


def _flag(name: str) -> str:
    return f"--{name.rstrip('_').replace('_', '-')}"


def _values(option: Option) -> str:
    return "|".join(option.values)


def _help(doc: str) -> str:
    return doc.replace("%", "%%")


def _list(typed: str) -> list[str]:
    return [part.strip() for part in typed.split(",")]


def _number(typed: str) -> Union[int, float, str]:
    """What is no number stays text: the core says what it would rather have."""
    for kind in (int, float):
        try:
            return kind(typed)
        except ValueError:
            pass
    return typed


def _numbers(typed: str) -> dict[str, Union[int, float, str]]:
    pairs = [part.partition("=") for part in typed.split(",")]
    return {name.strip(): _number(value) for name, _, value in pairs}


def _plain(argument: str) -> str:
    """Coordinates of the south begin like an option; a space before them says that they are none."""
    return f" {argument}" if argument[:1] == "-" and argument[1:2].isdigit() and "," in argument else argument


def _failed(error: DegafamError, as_json: bool) -> int:
    if as_json:
        told = {"code": error.code, "message": error.message, "hint": error.hint}
        _print(json.dumps({"error": told}, ensure_ascii=False, separators=(",", ":")))
    else:
        print(f"degafam: {printable(str(error))}", file=sys.stderr)
    return error.status


def _print(lines: str) -> None:
    """In UTF-8 wherever it goes, so that documents are the same bytes everywhere. It is no failure if nobody reads it
    to its end."""
    try:
        sys.stdout.buffer.write(f"{lines}\n".encode("utf-8", "replace"))
        sys.stdout.flush()
    except BrokenPipeError:
        # Python would try again at its end, and complain.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


if __name__ == "__main__":
    sys.exit(main())
