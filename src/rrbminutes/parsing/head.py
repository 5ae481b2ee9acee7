"""What lines before the first item say of the meeting."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from rrbminutes.parsing.lines import Line
from rrbminutes.phrases.dates import hours, occasion, occasion_in
from rrbminutes.phrases.grammar import terminal
from rrbminutes.phrases.titles import body_in, kind_in, letterhead
from rrbminutes.phrases.wording import worded

__all__ = ["Head"]

WORDED = ("kind", "body", "venue", "status", "marking")
"""Fields that hold the words of a part as they are."""


class Head:
    """The fields of a meeting, as lines state them: of each field, the first that does."""

    def __init__(self) -> None:
        self.fields: dict[str, Any] = {}
        self.markings: list[str] = []
        self.letterhead: str | None = None
        self.titled: bool = False
        self.dated_alone: bool = False  # by a line that is nothing but a date: a title that has one goes before
        self.dated_above: bool = False  # by a line over the title: that of a line below it goes before

    def dates(self, lines: Sequence[Line]) -> bool:
        """True for a title that states a date."""
        return occasion_in(_words(lines)).date is not None

    def take(self, lines: Sequence[Line], place: str) -> bool:
        """Read lines in their place into fields; False where they say nothing of a meeting, or what was said before."""
        if place == "LETTERHEAD":
            return self._letterhead(lines[0])
        if place in ("TITLE", "HELD_THERE", "HELD"):
            stated: dict[str, Any] = _entitled(_words(lines), place)
        else:
            stated = _venue(lines[0]) if place == "VENUE" else _stated(lines[0])
        self.titled = self.titled or place in ("TITLE", "DOCUMENT")
        if "date" in stated and ((self.dated_above and self.titled) or (self.dated_alone and place == "TITLE")):
            self.fields.pop("date")
            self.dated_above = self.dated_alone = False
        if place in ("TITLE", "HELD_THERE", "HELD"):
            stated = {name: value for name, value in stated.items() if name not in self.fields}
        if not stated or not stated.keys().isdisjoint(self.fields):
            return False
        marking = stated.pop("marking", None)
        if marking is not None:
            self.markings.append(marking)
        self.fields |= stated
        if stated.keys() == {"date"}:
            self.dated_alone = place == "DATED"
            self.dated_above = place in ("DATED", "HELD_THERE") and not self.titled
        return True

    def said(self) -> dict[str, Any]:
        """The fields, the body as the letterhead has it where no title names it."""
        return self.fields if self.letterhead is None else {"body": self.letterhead, **self.fields}

    def _letterhead(self, line: Line) -> bool:
        """Keep the body that a line over the title names; the title itself may name it otherwise."""
        body = letterhead(line.words)
        if body is None or self.letterhead is not None:
            return False
        self.letterhead = body
        return True


def _venue(line: Line) -> dict[str, Any]:
    """Where the meeting was, as a line by itself says; nothing where it names no place."""
    parts = terminal("VENUE_ALONE").parts(line.words)
    return {} if parts is None else {"venue": worded(parts["venue"])}


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
        found = terminal("VENUE_MORE").pattern.search(parts["dated_more"])
        venue = None if found is None else worded(terminal("VENUE_MORE").named(found)["venue"])
        read = {**occasion_in(parts["dated_more"])._asdict(), "venue": venue}
    elif "hours" in parts:
        read = dict(zip(("start", "end"), hours(parts["hours"]), strict=True))
    else:
        read = {name: worded(parts[name]) for name in WORDED if name in parts}
    return {name: value for name, value in read.items() if value is not None}
