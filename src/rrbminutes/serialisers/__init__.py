"""Formats: one module each, with the same two names, ``dumps`` and ``loads``."""

from __future__ import annotations

from importlib import import_module
from typing import Protocol, cast

from rrbminutes.model import Meeting

__all__ = ["SERIALISERS", "Serialiser", "serialiser"]

SERIALISERS = {
    "json": "rrbminutes.serialisers.json",
    "text": "rrbminutes.serialisers.text",
}
"""Each format and its module, imported when first asked for."""


class Serialiser(Protocol):
    """What the module of a format offers."""

    def dumps(self, meeting: Meeting) -> str:
        """*meeting* in this format."""

    def loads(self, data: str) -> Meeting:
        """The meeting in *data* of this format."""


def serialiser(format: str) -> Serialiser:
    """
    The module of a format.

    Raises:
        ValueError: for a format that is not known; it lists those that are.
    """
    if format not in SERIALISERS:
        raise ValueError(f"unknown format {format!r}; known are {', '.join(sorted(SERIALISERS))}")
    return cast("Serialiser", import_module(SERIALISERS[format]))
