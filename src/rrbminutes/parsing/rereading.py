"""
How the parser would read a line that is about to be written.

The one way from a serialiser into this room: ``text`` and ``markdown`` write plainly, ask here whether that would be read
as it is meant, and else write behind an escape.
"""

from __future__ import annotations

from collections.abc import Sequence

from rrbminutes.model import Action, Entry
from rrbminutes.parsing.head import Head
from rrbminutes.parsing.lines import looked_at
from rrbminutes.parsing.lists import actions, entries
from rrbminutes.parsing.margins import names_beside
from rrbminutes.parsing.rows_of_people import is_table_of_people
from rrbminutes.parsing.splitting import labels_within
from rrbminutes.phrases.columns import attendee_columns
from rrbminutes.phrases.titles import titled
from rrbminutes.phrases.wording import cells, worded

__all__ = [
    "are_people",
    "as_action",
    "as_entry",
    "as_fields",
    "as_heading",
    "as_prose",
    "as_row",
    "as_table_of_actions",
    "has_margin",
    "is_closed",
    "is_rule",
]

PROSE = ("PROSE", "STATED", "EXCUSED", "TASKED", "CUT_OFF", "OPEN", "LEAD")
"""Kinds of line that are prose wherever they stand between blank lines."""
RUNNING_ON = ("LOWER", "LOWER_OPEN")
"""Kinds of line that go on from an open one."""


def as_prose(line: str, *, headed: bool, open_before: bool, items: bool) -> str | None:
    """
    The paragraph that a line is; None where it may be something else.

    Under a heading, a short line may be another heading; behind an open line, one in lower case goes on from it; and where
    no *items* stand under headings of their own, any title may be one.
    """
    looked = looked_at(line)
    if labels_within(looked) or (not items and titled(line).title is not None):
        return None
    allowed = looked.kind in PROSE or (looked.kind == "SHORT" and not headed) or (looked.kind in RUNNING_ON and not open_before)
    return worded(looked.words) if allowed else None


def is_closed(line: str) -> bool:
    """True for a line from which the next cannot go on, over a blank line."""
    return looked_at(line).kind not in ("CUT_OFF", "OPEN", "LOWER_OPEN")


def as_entry(line: str) -> Entry | None:
    """The entry of a list that a line is."""
    looked = looked_at(line)
    return (
        entries([looked])[0]
        if not labels_within(looked) and looked.kind in ("BULLET", "NUMBERED", "NUMBERED_TEXT", "LETTERED")
        else None
    )


def as_action(line: str) -> Action | None:
    """The action that a line under a heading of actions is."""
    looked = looked_at(line)
    return (
        actions([looked])[0] if not labels_within(looked) and looked.kind in ("BULLET", "NUMBERED", "NUMBERED_TEXT") else None
    )


def as_table_of_actions(rows: Sequence[str]) -> tuple[Action, ...]:
    """The actions of the rows that lines under a heading of actions are, the first of which names the columns."""
    return actions([looked_at(row) for row in rows])


def as_row(line: str) -> tuple[str, ...] | None:
    """The cells of the row that a line is."""
    looked = looked_at(line)
    return tuple(cells(looked.words)) if looked.kind in ("ROW", "ESCAPED_ROW") else None


def has_margin(row: Sequence[str]) -> bool:
    """True for a row that may be a sentence with names in the margin beside it."""
    return names_beside(looked_at("\t".join(row)))


def is_rule(line: str) -> bool:
    """True for a line that is a rule and says nothing."""
    return looked_at(line).kind == "RULE"


def are_people(row: Sequence[str]) -> bool:
    """True for the first row of a table that, before the first item, lists who was there."""
    return is_table_of_people(attendee_columns(row))


def as_heading(line: str) -> tuple[int, str | None, str | None] | None:
    """The level, the label and the title of the heading that a line is; None where it holds more than that."""
    looked = looked_at(line)
    if looked.kind not in ("WORDED", "HASHED") or "text" in looked.parts:
        return None
    title = looked.parts.get("title")
    level = len(looked.parts.get("hashes", "#"))
    return level, looked.parts.get("label"), None if title is None else worded(title)


def as_fields(line: str) -> dict[str, object]:
    """What a line before the first item says of the meeting."""
    head = Head()
    looked = looked_at(line)
    if looked.kind in ("DOCUMENT", "FIELD"):
        head.take([looked], looked.kind)
    return {**head.fields, "markings": tuple(head.markings)} if head.markings else head.fields
