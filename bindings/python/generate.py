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

# The class of each document.
DOCUMENTS = {
    "recommend": "Recommendation",
    "explain": "Explanation",
    "standings": "Standings",
    "alternatives": "Alternatives",
    "identify": "Identification",
    "suggest": "Suggestions",
    "hosters": "Directory",
    "hoster": "HosterEntry",
    "openness": "OpennessAnswer",
    "criteria": "Criteria",
    "place": "PlaceAnswer",
    "suggest_place": "Places",
    "catalogue": "Catalogue",
}
# The list of an answer that iteration, `len` and indices go over.
MAIN = {
    "Recommendation": "hosters",
    "Standings": "hosters",
    "Alternatives": "alternatives",
    "Suggestions": "suggestions",
    "Directory": "hosters",
    "Criteria": "criteria",
    "Places": "places",
}
# Names that read better than those made of where the schema has them, or that would stand twice.
RENAMED = {
    "Query": "QueryEcho",
    "Catalogue": "CatalogueEcho",
    "AlternativeSoftware": "SoftwareBrief",
    "CatalogueCounts": "Counts",
    "CatalogueEchoCounts": "Counts",
    "DirectoryHosters": "DirectoryEntry",
    "OpennessAnswerOpenness": "OpennessDetail",
    "OpennessDetailCriteria": "JudgedCriterion",
    "OpennessAnswerGains": "Gain",
    "CriteriaCriteria": "Criterion",
    "HosterEntryContradictions": "Contradiction",
    "ContradictionClaims": "Claim",
}
PLAIN = {"string": "str", "integer": "int", "number": "float", "boolean": "bool"}
# What may be given in more ways than the core reads.
GIVEN = {"near": "Near", "as_of": "Union[str, date]"}


def camel(name: str) -> str:
    return "".join(part.capitalize() if part.islower() else part for part in name.replace("-", "_").split("_"))


def spaced(name: str) -> str:
    """`PlaceEcho` as "Place echo."."""
    words = "".join(f" {letter.lower()}" if letter.isupper() else letter for letter in name).strip()
    return f"{words.capitalize()}."


def literal(values: list[str]) -> str:
    return f"Literal[{', '.join(json.dumps(value) for value in values)}]"


class Reader:
    """Goes through schemas and keeps the classes and aliases that they need, each after those it needs itself."""

    def __init__(self) -> None:
        self.files = {path.name: json.loads(path.read_text("utf-8")) for path in sorted(SCHEMA.glob("*.json"))}
        self.classes: dict[str, str] = {}
        self.aliases: dict[str, str] = {}
        self.seen: dict[str, Any] = {}

    def follow(self, reference: str, file: str) -> tuple[str, dict[str, Any], str]:
        target, _, path = reference.partition("#/$defs/")
        file = target or file
        return path, self.files[file]["$defs"][path], file

    def named(self, name: str, schema: dict[str, Any]) -> str:
        """The name of a class: two places may share it when they say the same."""
        name = RENAMED.get(name, name)
        if self.seen.setdefault(name, schema) != schema:
            raise SystemExit(f"two classes are named {name}: add one to RENAMED")
        return name

    def read(self, schema: dict[str, Any], file: str, name: str) -> tuple[str, Optional[str]]:
        """The type of a value, and how it is read; None: as it is."""
        if "$ref" in schema:
            path, target, file = self.follow(schema["$ref"], file)
            if "enum" in target:
                self.aliases[camel(path)] = literal(target["enum"])
                return camel(path), None
            return self.read(target, file, camel(path))
        if "enum" in schema:
            return literal(schema["enum"]), None
        if "anyOf" in schema:
            inner = [branch for branch in schema["anyOf"] if branch != {"type": "null"}]
            if len(inner) != 1:
                raise SystemExit(f"{name}: anyOf of more than a type and null")
            kind, read = self.read(inner[0], file, name)
            return f"Optional[{kind}]", read
        kinds = schema["type"] if isinstance(schema["type"], list) else [schema["type"]]
        if kinds == ["array"]:
            kind, read = self.read(schema["items"], file, name)
            return f"tuple[{kind}, ...]", f"many({read})" if read else "tuple"
        if kinds == ["object"] and "properties" in schema:
            name = self.record(name, schema, file)
            return name, name
        if kinds == ["object"]:
            kind, read = self.read(schema["additionalProperties"], file, name)
            return f"Mapping[str, {kind}]", f"mapping({read})" if read else "MappingProxyType"
        plain = [PLAIN[kind] for kind in kinds if kind != "null"]
        kind = plain[0] if len(plain) == 1 else f"Union[{', '.join(plain)}]"
        return (f"Optional[{kind}]" if "null" in kinds else kind), None

    def doc(self, schema: dict[str, Any], file: str) -> str:
        while "description" not in schema:
            inner = [branch for branch in schema.get("anyOf", []) if branch != {"type": "null"}]
            if "$ref" in schema:
                _, schema, file = self.follow(schema["$ref"], file)
            elif len(inner) == 1:
                schema = inner[0]
            else:
                return ""
        return str(schema["description"])

    def record(self, name: str, schema: dict[str, Any], file: str, base: str = "Record") -> str:
        properties: dict[str, Any] = schema["properties"]
        if set(properties) == {"value", "source"} and base == "Record":
            value = properties["value"]
            items = value.get("items", value)
            of = items["$ref"].rpartition("/")[2] if "$ref" in items else items["type"]
            name = f"{camel(of)}{'List' if items is not value else ''}Fact"
        elif base == "Record":
            name = self.named(name, schema)
        if name in self.classes:
            return name
        lines = [f'    """{schema.get("description", spaced(name))}"""', ""]
        main = MAIN.get(name)
        lines += [f'    _main = "{main}"'] if main else []
        for key, value in properties.items():
            kind, read = self.read(value, file, name + camel(key))
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
            rest = [json.dumps(key), json.dumps(self.doc(value, file), ensure_ascii=False)]
            rest += [read] if read else []
            rest += [f"default={default}"] if default else []
            attribute = f"{key}_" if keyword.iskeyword(key) else key
            lines.append(f"    {attribute} = Field[{kind}]({', '.join(rest)})")
        self.classes[name] = "\n".join([f"class {name}({base}):", *lines]) + "\n"
        return name


def answers() -> str:
    reader = Reader()
    for document, name in DOCUMENTS.items():
        file = f"{document}.schema.json"
        reader.record(name, reader.files[file], file, "Document")
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
    kind, _ = reader.read(schema, "request.schema.json", camel(key))
    return kind


def option(reader: Reader, schema: dict[str, Any], needed: bool) -> str:
    """An option as data. Of what may be given in several ways, the first is what can be typed."""
    doc, file = reader.doc(schema, "request.schema.json"), "request.schema.json"
    items = schema
    while "$ref" in items or "anyOf" in items or "items" in items:
        if "$ref" in items:
            _, items, file = reader.follow(items["$ref"], file)
        else:
            items = items["anyOf"][0] if "anyOf" in items else items["items"]
    kind = {**PLAIN, "array": "list", "object": "dict"}[schema.get("type", "string")]
    values = "".join(f"{json.dumps(value)}, " for value in items.get("enum", items.get("properties", ())))
    return f"Option({kind}, {json.dumps(doc, ensure_ascii=False)}, {needed}, ({values.rstrip() if values else ''}))"


def requests(reader: Reader, questions: dict[str, Any]) -> str:
    """Every request and its options, as data."""
    text = "\n\nREQUESTS: dict[str, Request] = {\n"
    for ask, name in DOCUMENTS.items():
        said = questions[ask]
        text += f'    "{ask}": Request(\n        {json.dumps(said["description"], ensure_ascii=False)},\n'
        text += f"        answers.{name},\n        {{\n"
        for key, schema in said["properties"].items():
            if key not in ("ask", "format"):
                text += f'            "{key}": {option(reader, schema, key in said["required"])},\n'
        text += "        },\n    ),\n"
    return text + '}\n"""What can be asked, and how."""\n'


def options() -> str:
    reader = Reader()
    questions = reader.files["request.schema.json"]["$defs"]
    text = TITLE.format("The options of questions.")
    classes = ""
    for name, question, without in [
        ("Options", "recommend", {"ask", "what", "format"}),
        ("Filters", "hosters", {"ask", "format"}),
    ]:
        said = questions[question]["description"]
        classes += f'\n\nclass {name}(TypedDict, total=False):\n    """Options of a question: {said}"""\n'
        for key, schema in questions[question]["properties"].items():
            if key not in without:
                kind = given(schema, reader, key)
                classes += f'\n    {key}: {kind}\n    """{reader.doc(schema, "request.schema.json")}"""\n'
    text += "from collections.abc import Mapping, Sequence\nfrom datetime import date\n"
    text += "from typing import Literal, TypedDict, Union\n\n"
    text += "from degafam import answers\nfrom degafam._near import Near\nfrom degafam._schema import Option, Request\n"
    text += f"from degafam.answers import {', '.join(sorted(reader.aliases))}\n"
    return text + classes + requests(reader, questions)


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
