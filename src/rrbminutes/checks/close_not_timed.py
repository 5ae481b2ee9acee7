"""
CLO01: the minutes do not say when the meeting closed.

The end at the head is the planned one; who left before the end, and for how long people met, cannot be told.

    There was no other business.        The meeting closed at 11.45am.
"""

from __future__ import annotations

from collections.abc import Iterator

from rrbminutes.checks.check import Check, Fault
from rrbminutes.checks.record import Record
from rrbminutes.findings import Related

__all__ = ["CHECK", "close_not_timed"]


def close_not_timed(record: Record) -> Iterator[Fault]:
    """Find minutes of which no paragraph says when the meeting closed, in any words."""
    if record.meeting.closed_at is not None or not record.blocks or not record.leaves:
        return
    if record.prints("CLOSING_SAID"):
        return
    planned = record.meeting.stated.end
    related = () if planned is None else (Related(record.dated_line, f"{planned:%H:%M} is the end that was planned"),)
    yield Fault("no time of closing is recorded", record.leaves[-1].span, related)


CHECK = Check("CLO01", "info", close_not_timed)
