"""
What is worked out from the ``.lark`` files alone, as a wheel carries it: written when it is built, plain data of JSON.

The first line says of which files it was made, and what stands on the others; each of them is read when it is asked for.
Where the files are others, or nothing is carried (a checkout), everything is worked out anew.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from functools import cache, partial
from typing import Any

from rrbminutes.grammar_files import digest, packaged

__all__ = ["FILE", "Rows", "tabled", "tables_of", "written"]

FILE = "tables.jsonl"
"""The file inside the package."""
FORMAT = 1
"""To be raised whenever the rows say something else, or say it otherwise."""

Rows = dict[str, Callable[[], Any]]
"""What reads each row of one part, by its name."""


def tabled(part: str) -> Rows | None:
    """The rows of one part, in the order in which they were written; None where no tables fit the grammar."""
    tables = _tables()
    return None if tables is None else tables[part]


def written(parts: Mapping[str, Mapping[str, Any]]) -> bytes:
    """The file of some parts, each of named rows."""
    head = {"format": FORMAT, "digest": digest(), "parts": {part: list(rows) for part, rows in parts.items()}}
    rows = [row for rows in parts.values() for row in rows.values()]
    return b"".join([json.dumps(row, separators=(",", ":")).encode() + b"\n" for row in (head, *rows)])


def tables_of(data: bytes) -> dict[str, Rows] | None:
    """What a file says; None where it was made of other ``.lark`` files, or by another version of this module."""
    first, *lines = data.splitlines()
    head = json.loads(first)
    if head["format"] != FORMAT or head["digest"] != digest():
        return None
    rows = iter(lines)
    return {part: {name: partial(json.loads, next(rows)) for name in names} for part, names in head["parts"].items()}


@cache
def _tables() -> dict[str, Rows] | None:
    data = packaged(FILE)
    return None if data is None else tables_of(data)
