"""
CLO05: the next meeting is not after this one.

Nobody can come to it; the year or the month is left over from the last minutes.

    3 May 2021                          3 May 2021
    Next meeting: 5 February 2021       Next meeting: 5 July 2021
"""

from __future__ import annotations

from collections.abc import Iterator

from rrbminutes.checks.check import Check, Fault
from rrbminutes.checks.record import Record
from rrbminutes.checks.words import shown
from rrbminutes.findings import Related

__all__ = ["CHECK", "next_meeting_not_later"]


def next_meeting_not_later(record: Record) -> Iterator[Fault]:
    """Find a next meeting on the day of this one, or before it."""
    date, following = record.meeting.date, record.announced
    if date is not None and following is not None and following.date is not None and following.date <= date:
        said = f"“{shown(following.printed or '')}” is not after this meeting of {date.day} {date:%B} {date.year}"
        related = () if record.dated_line == following.span else (Related(record.dated_line, "the date of the meeting"),)
        yield Fault(said, following.span, tuple(related))


CHECK = Check("CLO05", "error", next_meeting_not_later)
