"""Writes the classes of answers and the options of questions from `schema/`: `python3 generate.py [--check]`."""

from __future__ import annotations

import difflib
import json
import keyword
import sys
from pathlib import Path
from typing import Any, Optional

HERE = Path(__file__).resolve().parent
SCHEMA = HERE.parent.parent / "schema"
PACKAGE = HERE / "python" / "degafam"
TITLE = '"""{}\n\nWritten by `generate.py` from `schema/`: change those."""\n\nfrom __future__ import annotations\n\n'

# The list of an answer that iteration, `len` and indices go over.
MAIN = {
    "Recommendation": "hosters",
    "Standings": "hosters",
    "Alternatives": "alternatives",
    "PlanAnswer": "plans",
    "MovingAnswer": "to",
    "Suggestions": "suggestions",
    "Directory": "hosters",
    "Criteria": "criteria",
    "Places": "places",
}
# Python gives answers as objects, and makes tables of these itself.
WRITTEN = {"ask", "format", "spreadsheet"}
PLAIN = {"string": "str", "integer": "int", "number": "float", "boolean": "bool"}
# What may be given in more ways than the core reads.
GIVEN = {"near": "Near", "as_of": "Union[str, date]"}


def spelled(name: str) -> str:
    """A name as Python has it: `for` is a word of its own there."""
    return f"{name}_" if keyword.iskeyword(name) else name


def literal(values: list[str]) -> str:
    return f"Literal[{', '.join(json.dumps(value) for value in values)}]"


class Reader:
    """Goes through the types and keeps the classes and aliases that are needed, each after those it needs itself."""

    def __init__(self) -> None:
        self.types: dict[str, Any] = load("common")["$defs"]
        self.documents = {document(question) for question in asked()}
        self.classes: dict[str, str] = {}
        self.aliases: dict[str, str] = {}

    def follow(self, reference: str) -> tuple[str, dict[str, Any]]:
        name = reference.rpartition("/")[2]
        return name, self.types[name]

    def read(self, schema: dict[str, Any]) -> tuple[str, Optional[str]]:
        """The type of a value, and how it is read; None: as it is."""
        if "$ref" in schema:
            name, target = self.follow(schema["$ref"])
            if "enum" in target:
                self.aliases[name] = literal(target["enum"])
                return name, None
            if "properties" in target:
                return self.record(name), f"{name}.part" if name in self.documents else name
            return self.read(target)
        if "enum" in schema:
            return literal(schema["enum"]), None
        if "anyOf" in schema:
            inner = [branch for branch in schema["anyOf"] if branch != {"type": "null"}]
            if len(inner) != 1:
                raise SystemExit(f"anyOf of more than a type and null: {schema}")
            kind, read = self.read(inner[0])
            return f"Optional[{kind}]", read
        kinds = schema["type"] if isinstance(schema["type"], list) else [schema["type"]]
        if kinds == ["array"]:
            kind, read = self.read(schema["items"])
            return f"tuple[{kind}, ...]", f"many({read})" if read else "tuple"
        if kinds == ["object"]:
            kind, read = self.read(schema["additionalProperties"])
            return f"Mapping[str, {kind}]", f"mapping({read})" if read else "MappingProxyType"
        plain = [PLAIN[kind] for kind in kinds if kind != "null"]
        kind = plain[0] if len(plain) == 1 else f"Union[{', '.join(plain)}]"
        return (f"Optional[{kind}]" if "null" in kinds else kind), None

    def record(self, name: str) -> str:
        if name in self.classes:
            return name
        base = "Document" if name in self.documents else "Record"
        schema = self.types[name]
        lines = [f'    """{schema["description"]}"""', ""]
        main = MAIN.get(name)
        lines += [f'    _main = "{main}"'] if main else []
        for key, value in schema["properties"].items():
            kind, read = self.read(value)
            if key == main:
                base = f"Listing[{kind[len('tuple[') : -len(', ...]')]}]"
            default = None
            if key not in schema["required"]:
                if kind.startswith("tuple"):
                    default = "()"
                elif kind.startswith("Mapping"):
                    default = "MappingProxyType({})"
                elif not kind.startswith("Optional"):
                    kind = f"Optional[{kind}]"
            rest = [json.dumps(key), json.dumps(value["description"], ensure_ascii=False)]
            rest += [read] if read else []
            rest += [f"default={default}"] if default else []
            lines.append(f"    {spelled(key)} = Field[{kind}]({', '.join(rest)})")
        self.classes[name] = "\n".join([f"class {name}({base}):", *lines]) + "\n"
        return name


def load(name: str) -> dict[str, Any]:
    schema: dict[str, Any] = json.loads((SCHEMA / f"{name}.schema.json").read_text("utf-8"))
    return schema


def document(question: str) -> str:
    """The class of the answer to a question."""
    reference: str = load(question)["$ref"]
    return reference.rpartition("/")[2]


def answers() -> str:
    reader = Reader()
    for question in asked():
        reader.record(document(question))
    # Vocabularies that are asked with, some of which no answer tells.
    for schema in asked().values():
        for key, value in schema["properties"].items():
            if key not in WRITTEN:
                given(value, reader, key)
    text = TITLE.format("The classes of answers, one for each kind of document and of its parts.")
    text += "from collections.abc import Mapping\nfrom types import MappingProxyType\n"
    text += "from typing import Literal, Optional, Union\n\n"
    text += "from degafam._record import Document, Field, Listing, Record, many, mapping\n\n"
    names = sorted([*reader.aliases, *reader.classes])
    text += "__all__ = [\n" + "".join(f'    "{name}",\n' for name in names) + "]\n\n"
    text += "\n".join(f"{name} = {value}" for name, value in sorted(reader.aliases.items())) + "\n"
    return text + "".join(f"\n\n{lines}" for lines in reader.classes.values())


def given(schema: dict[str, Any], reader: Reader, key: str) -> str:
    """The type of an option."""
    if key in GIVEN:
        return GIVEN[key]
    if schema.get("type") == "array":
        return f"Sequence[{given(schema['items'], reader, key)}]"
    if schema.get("type") == "object":
        # Not of its keys alone: `dict(fit=1)` is a dictionary of any text to checkers.
        return "Mapping[str, float]"
    return reader.read(schema)[0]


def option(reader: Reader, schema: dict[str, Any], needed: bool) -> str:
    """An option as data. Of what may be given in several ways, the first is what can be typed."""
    items = schema
    while "$ref" in items or "anyOf" in items or "items" in items:
        if "$ref" in items:
            _, items = reader.follow(items["$ref"])
        else:
            items = items["anyOf"][0] if "anyOf" in items else items["items"]
    kind = {**PLAIN, "array": "list", "object": "dict"}[schema.get("type", "string")]
    values = "".join(f"{json.dumps(value)}, " for value in items.get("enum", items.get("properties", ())))
    doc = json.dumps(schema["description"], ensure_ascii=False)
    return f"Option({kind}, {doc}, {needed}, ({values.rstrip() if values else ''}))"


def asked() -> dict[str, Any]:
    """The schema of each question's requests."""
    kinds = load("request")["$defs"].values()
    return {kind["properties"]["ask"]["const"]: kind for kind in kinds if "ask" in kind["properties"]}


def requests(reader: Reader) -> str:
    """Every request and its options, as data."""
    text = "\n\nREQUESTS: dict[str, Request] = {\n"
    for ask, said in asked().items():
        text += f'    "{ask}": Request(\n        {json.dumps(said["description"], ensure_ascii=False)},\n'
        text += f"        answers.{document(ask)},\n        {{\n"
        for key, schema in said["properties"].items():
            if key not in WRITTEN:
                text += f'            "{spelled(key)}": {option(reader, schema, key in said["required"])},\n'
        text += "        },\n    ),\n"
    return text + '}\n"""What can be asked, and how."""\n'


def options() -> str:
    reader = Reader()
    text = TITLE.format("The options of questions.")
    classes = ""
    for name, question, without in [
        ("Options", "recommend", WRITTEN | {"what"}),
        ("PlanOptions", "plan", WRITTEN | {"wants"}),
        ("Filters", "hosters", WRITTEN),
    ]:
        schema = asked()[question]
        classes += f"\n\nclass {name}(TypedDict, total=False):\n"
        classes += f'    """Options of a question: {schema["description"]}"""\n'
        for key, value in schema["properties"].items():
            if key not in without:
                classes += f'\n    {spelled(key)}: {given(value, reader, key)}\n    """{value["description"]}"""\n'
    text += "from collections.abc import Mapping, Sequence\nfrom datetime import date\n"
    text += "from typing import TypedDict, Union\n\n"
    text += "from degafam import answers\nfrom degafam._near import Near\nfrom degafam._schema import Option, Request\n"
    text += f"from degafam.answers import {', '.join(sorted(reader.aliases))}\n"
    return text + classes + requests(reader)


def main() -> int:
    stale = 0
    for path, text in [(PACKAGE / "answers.py", answers()), (PACKAGE / "_options.py", options())]:
        if "--check" not in sys.argv[1:]:
            path.write_text(text, "utf-8")
            continue
        old = path.read_text("utf-8").splitlines() if path.exists() else []
        difference = list(difflib.unified_diff(old, text.splitlines(), path.name, "as the schemas say", lineterm=""))
        print("\n".join(difference))
        stale += bool(difference)
    return min(stale, 1)


if __name__ == "__main__":
    raise SystemExit(main())
