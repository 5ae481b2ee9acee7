"""What lines before the first item say of the meeting."""

from __future__ import annotations

from typing import Any

from rrbminutes.parsing.lines import Line
from rrbminutes.phrases.dates import hours, occasion
from rrbminutes.phrases.wording import worded

__all__ = ["Head"]

WORDED = ("kind", "body", "venue", "status", "marking")
"""Fields that hold the words of a part as they are."""


class Head:
    """The fields of a meeting, as lines state them: of each field, the first that does."""

    def __init__(self) -> None:
        self.fields: dict[str, Any] = {}
        self.markings: list[str] = []

    def take(self, line: Line, place: str) -> bool:
        """Read a line in its place into fields; False where it says nothing of a meeting, or what was said before."""
        stated = {"venue": line.words} if place == "VENUE" else _stated(line)
        if not stated or not stated.keys().isdisjoint(self.fields):
            return False
        marking = stated.pop("marking", None)
        if marking is not None:
            self.markings.append(marking)
        self.fields |= stated
        return True


def _stated(line: Line) -> dict[str, Any]:
    """The fields that the parts of a line state."""
    parts = line.parts
    if "when" in parts:
        when = occasion(parts["when"])
        read: dict[str, Any] = {} if when is None else when._asdict()
    elif "hours" in parts:
        read = dict(zip(("start", "end"), hours(parts["hours"]), strict=True))
    else:
        read = {name: worded(parts[name]) for name in WORDED if name in parts}
    return {name: value for name, value in read.items() if value is not None}
