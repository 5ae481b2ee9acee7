"""
The JSON Schema (draft 2020-12) of the data that ``data`` makes of a meeting, made from the classes of the model.

Types, enumerations and defaults are those of the fields, limits those of their validators, descriptions the docstrings'.
What it refuses, ``loads`` refuses; ``loads`` also refuses what no schema can say (an entry about nobody, the 31st of April).
"""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date, time
from inspect import cleandoc
from types import NoneType, UnionType
from typing import Any, Literal, Union, cast, get_args, get_origin, get_type_hints

import attrs

from rrbminutes.model import Block, Meeting, Span
from rrbminutes.model.validators import (
    count,
    entry_label,
    item_label,
    offsets,
    optional_words,
    some,
    tuple_of_words,
    words,
)
from rrbminutes.serialisers.converting import BORROWED, is_tuple
from rrbminutes.serialisers.data import READ, SCHEMA_VERSION

__all__ = ["SCHEMA_ID", "schema", "written_schema"]

SCHEMA_ID = f"urn:rrbminutes:schema:{SCHEMA_VERSION}"

Schema = dict[str, Any]
"""A schema, or a part of one."""

WORDS: Schema = {"pattern": "^[^ \\t\\n\\r]+( [^ \\t\\n\\r]+)*$"}
"""Single blanks between words; which characters cannot be printed, only Unicode can say."""

LIMITS: dict[object, Schema] = {
    count: {"minimum": 0},
    entry_label: WORDS,
    item_label: WORDS,
    offsets: {"items": {"minimum": 0}},
    optional_words: WORDS,
    some: {"minItems": 1},
    tuple_of_words: {"items": WORDS},
    words: WORDS,
}
"""What validators ask for, beside types."""

PLAIN: dict[object, tuple[str, Schema]] = {
    date: (
        "Date",
        {
            "description": "A date: 2017-01-31.",
            "type": "string",
            "format": "date",
            "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",
        },
    ),
    time: (
        "Time",
        {
            "description": "A time of day, in whole minutes: 09:30.",
            "type": "string",
            "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9]$",
        },
    ),
    Span: (
        "Span",
        {
            "description": "Where a value is printed: from where to where, in characters of the text that was parsed.",
            "type": "array",
            "items": {"type": "integer", "minimum": 0},
            "minItems": 2,
            "maxItems": 2,
        },
    ),
}


def schema() -> Schema:
    """
    The JSON Schema of what ``dumps(meeting, "json")`` and ``"yaml"`` write.

    >>> schema()["$id"], schema()["properties"]["date"]
    ('urn:rrbminutes:schema:1', {'anyOf': [{'$ref': '#/$defs/Date'}, {'type': 'null'}], 'default': None})
    """
    definitions: dict[str, Schema] = {}
    meeting = _stored(Meeting, definitions)
    version = {"description": "The version of this schema.", "const": SCHEMA_VERSION}
    read = {"description": "What is read from sentences; a meeting is made without it.", **_read_of(Meeting, definitions)}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": SCHEMA_ID,
        "title": "Meeting",
        **meeting,
        "properties": {"schema_version": version, **meeting["properties"], "read": read},
        "required": ["schema_version", *meeting.get("required", ())],
        "$defs": {name: definitions[name] for name in sorted(definitions)},
    }


def written_schema() -> str:
    """The schema as text, as it stands in ``docs/schema.json``."""
    return json.dumps(schema(), ensure_ascii=False, indent=2) + "\n"


def _stored(kind: Any, definitions: dict[str, Schema]) -> Schema:
    """An object with a key for each field of a class, and no others; a block says its type."""
    hints = _hints(kind)
    fields = [field for field in attrs.fields(kind) if field.name not in BORROWED.get(kind, ())]
    tag = {"type": {"const": kind.__name__.lower()}} if kind in get_args(Block) else {}
    needed = [*tag, *(field.alias for field in fields if field.default is attrs.NOTHING)]
    return {
        "description": _first(kind),
        "type": "object",
        "properties": {**tag, **{field.alias: _field(field, hints[field.name], definitions) for field in fields}},
        **({"required": needed} if needed else {}),
        "additionalProperties": False,
    }


def _field(field: attrs.Attribute[Any], kind: Any, definitions: dict[str, Schema]) -> Schema:
    made = _of(kind, definitions)
    for validator in getattr(field.validator, "_validators", (field.validator,)):
        limit = LIMITS.get(validator, {})
        made = {**made, **limit, **({"items": {**made["items"], **limit["items"]}} if "items" in limit else {})}
    if field.default is attrs.NOTHING:
        return made
    return {**made, "default": list(field.default) if isinstance(field.default, tuple) else field.default}


def _read_of(kind: Any, definitions: dict[str, Schema]) -> Schema:
    """An object with what is read of a class: every key is there, and a later version may add others."""
    hints = _hints(kind)
    names = READ[kind]
    return {
        "type": "object",
        "properties": {name: _described(kind, name, _of(hints[name], definitions, read=True)) for name in names},
        "required": [*names],
    }


def _described(kind: Any, name: str, made: Schema) -> Schema:
    described = isinstance(vars(kind).get(name), property)
    return {"description": _first(vars(kind)[name]), **made} if described else made


def _of(kind: Any, definitions: dict[str, Schema], *, read: bool = False) -> Schema:
    """The schema of a type of Python; classes and unions of blocks are defined apart, once."""
    if kind in (str, int):
        return {"type": "string" if kind is str else "integer"}
    if kind in PLAIN:
        name, plain = PLAIN[kind]
        return _defined(name, definitions, lambda: plain)
    if read and kind in READ:
        about = {"description": f"{_first(kind)} Stored and read."}
        return _defined(f"Read{kind.__name__}", definitions, lambda: {**about, **_read_of(kind, definitions)})
    if attrs.has(kind):
        return _defined(kind.__name__, definitions, lambda: _stored(kind, definitions))
    if kind == Block:
        blocks = [*get_args(Block)]
        return _defined("Block", definitions, lambda: {"oneOf": [_of(block, definitions) for block in blocks]})
    if get_origin(kind) is Literal:
        return {"enum": [*get_args(kind)]}
    if get_origin(kind) in (Union, UnionType) and NoneType in get_args(kind):
        (one,) = (held for held in get_args(kind) if held is not NoneType)
        return _or_null(_of(one, definitions, read=read))
    if is_tuple(kind) or get_origin(kind) is frozenset:
        return {"type": "array", "items": _of(get_args(kind)[0], definitions, read=read)}
    raise TypeError(f"a schema knows no {kind}")


def _or_null(made: Schema) -> Schema:
    if "enum" in made:
        return {"enum": [*made["enum"], None]}
    return {"type": [made["type"], "null"]} if "type" in made else {"anyOf": [made, {"type": "null"}]}


def _defined(name: str, definitions: dict[str, Schema], make: Callable[[], Schema]) -> Schema:
    if name not in definitions:
        definitions[name] = {}  # so that a class that holds itself ends
        definitions[name] = make()
    return {"$ref": f"#/$defs/{name}"}


def _hints(kind: Any) -> dict[str, Any]:
    """The types of fields and of properties; attrs keeps those of cached ones among the fields'."""
    asked = {name: value.fget for name, value in vars(kind).items() if isinstance(value, property)}
    return {**get_type_hints(kind), **{name: get_type_hints(get)["return"] for name, get in asked.items()}}


def _first(documented: object) -> str:
    """The first sentence or so of a docstring: what stands before its first blank line."""
    return " ".join(cleandoc(cast("str", documented.__doc__)).partition("\n\n")[0].replace("``", "`").split())
