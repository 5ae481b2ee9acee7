"""
ACT04: an action is due before the meeting that agreed it.

It was late when it was given; the year or the month is wrong.

    3 May 2021                          3 May 2021
    Ann to write by 4 April 2021        Ann to write by 4 June 2021
"""

from __future__ import annotations

from collections.abc import Iterator

from rrbminutes.checks.check import Check, Fault
from rrbminutes.checks.record import Record
from rrbminutes.checks.words import shown
from rrbminutes.findings import Related

__all__ = ["CHECK", "due_before_meeting"]


def due_before_meeting(record: Record) -> Iterator[Fault]:
    """Find due dates before the meeting, of actions that have no status: those that have one may be of earlier meetings."""
    date = record.meeting.date
    if date is None:
        return
    for action, _, due in record.undertakings:
        if due is None or due.date is None or due.date >= date or action.status is not None or due.kind == "meeting":
            continue
        span = due.span if due.span.end else action.span
        said = f"due “{due.printed}”, before the meeting: “{shown(action.text)}”"
        yield Fault(said, span, (Related(record.dated_line, "the date of the meeting"),))


CHECK = Check("ACT04", "error", due_before_meeting)
