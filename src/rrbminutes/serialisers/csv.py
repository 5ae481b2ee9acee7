"""
The actions of a meeting as CSV: the log that a clerk keeps, a row for each.

RFC 4180: a header, commas, CRLF, quotes where they are needed.  What a spreadsheet would run as a formula stands behind an
apostrophe.  See ``docs/csv.md``.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from datetime import date
from io import StringIO
from unicodedata import normalize

from rrbminutes.model import Action, Meeting
from rrbminutes.serialisers.places import Place, placed_actions

__all__ = ["COLUMNS", "LOSSES", "defused", "dumps"]

LOSSES = (
    "Attendance.honorific",
    "Attendance.initials",
    "Attendance.name",
    "Attendance.organisation",
    "Attendance.postnominals",
    "Attendance.role",
    "Attendance.status",
    "Entry.label",
    "Meeting.attendance",
    "Meeting.end",
    "Meeting.kind",
    "Meeting.markings",
    "Meeting.start",
    "Meeting.status",
    "Meeting.venue",
    "NextMeeting.end",
    "NextMeeting.start",
    "NextMeeting.venue",
)
"""All but the actions, and whose meeting and when it was."""

COLUMNS = ("Body", "Meeting date", "Item", "Item title", "Number", "Action", "Owners", "Due", "Due date", "Status")
"""The header."""

RUNS = frozenset("=+-@−")
"""What a spreadsheet takes for the beginning of a formula."""
OPENS = frozenset("\t\r\n")
"""What may bring a formula into a cell of its own."""
PARTS = ";"
"""What parts cells for a spreadsheet of another country, quoted or not."""


def dumps(meeting: Meeting) -> str:
    """The actions of *meeting* as CSV, a row for each, behind a header; dates as ISO 8601, several owners parted by ``;``."""
    written = StringIO()
    writer = csv.writer(written, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for place, action in placed_actions(meeting):
        writer.writerow([defused(cell or "") for cell in _cells(meeting, place, action)])
    return written.getvalue()


def defused(cell: str) -> str:
    """
    A cell that no spreadsheet runs: what would begin a formula, in full width or behind blanks too, stands behind ``'``.

    >>> defused("=1+1"), defused(" ＠SUM(A1)"), defused("3 May")
    ("'=1+1", "' ＠SUM(A1)", '3 May')
    """
    return PARTS.join([f"'{part}" if _runs(part) else part for part in cell.split(PARTS)])


def _runs(part: str) -> bool:
    first = next((character for character in part if character.isprintable() and not character.isspace()), "")
    return part[:1] in OPENS or (first != "" and normalize("NFKC", first)[0] in RUNS)


def _cells(meeting: Meeting, place: Place, action: Action) -> Iterator[str | None]:
    due = action.due
    yield meeting.body
    yield _iso(meeting.date)
    yield place.label
    yield place.title
    yield action.label
    yield action.text
    yield f"{PARTS} ".join(action.owners)
    yield None if due is None else due.printed
    yield None if due is None else _iso(due.date)
    yield action.status


def _iso(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
