"""What lines before the first item say of the meeting."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from rrbminutes.parsing.lines import Line
from rrbminutes.phrases.dates import hours, occasion, occasion_in
from rrbminutes.phrases.titles import body_in, kind_in
from rrbminutes.phrases.wording import worded

__all__ = ["Head"]

WORDED = ("kind", "body", "venue", "status", "marking")
"""Fields that hold the words of a part as they are."""


class Head:
    """The fields of a meeting, as lines state them: of each field, the first that does."""

    def __init__(self) -> None:
        self.fields: dict[str, Any] = {}
        self.markings: list[str] = []

    def dates(self, lines: Sequence[Line]) -> bool:
        """True for a title that states a date."""
        return occasion_in(_words(lines)).date is not None

    def take(self, lines: Sequence[Line], place: str) -> bool:
        """Read lines in their place into fields; False where they say nothing of a meeting, or what was said before."""
        if place in ("TITLE", "HELD_THERE"):
            stated: dict[str, Any] = _entitled(_words(lines), place)
            stated = {name: value for name, value in stated.items() if name not in self.fields}
        else:
            stated = {"venue": lines[0].words} if place == "VENUE" else _stated(lines[0])
        if not stated or not stated.keys().isdisjoint(self.fields):
            return False
        marking = stated.pop("marking", None)
        if marking is not None:
            self.markings.append(marking)
        self.fields |= stated
        return True


def _words(lines: Sequence[Line]) -> str:
    return " ".join([line.words for line in lines if line.words])


def _entitled(words: str, place: str) -> dict[str, Any]:
    """What the title of a document, or what goes on from it, states."""
    date, start, end, venue = occasion_in(words)
    stated: dict[str, Any] = {"date": date, "start": start, "end": end, "venue": venue}
    if place == "TITLE":
        stated |= {"kind": kind_in(words), "body": body_in(words)}
    return {name: value for name, value in stated.items() if value is not None}


def _stated(line: Line) -> dict[str, Any]:
    """The fields that the parts of a line state."""
    parts = line.parts
    if "when" in parts:
        when = occasion(parts["when"])
        read: dict[str, Any] = {} if when is None else when._asdict()
    elif "dated_more" in parts:
        read = {**occasion_in(parts["dated_more"])._asdict(), "venue": None}
    elif "hours" in parts:
        read = dict(zip(("start", "end"), hours(parts["hours"]), strict=True))
    else:
        read = {name: worded(parts[name]) for name in WORDED if name in parts}
    return {name: value for name, value in read.items() if value is not None}
