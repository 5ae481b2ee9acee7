"""
DT18: the meeting lasts longer than eight hours, or less than five minutes.

Mostly one of the times is of the other half of the day.

    From 7.00am; it closed at 9.15pm.       From 7.00pm; it closed at 9.15pm.
"""

from __future__ import annotations

from collections.abc import Iterator

from rrbminutes.checks.check import Check, Fault
from rrbminutes.checks.record import Record
from rrbminutes.phrases.faults import fault

__all__ = ["CHECK", "length_odd"]

LONGEST, SHORTEST = 8 * 60, 5
"""In minutes."""


def length_odd(record: Record) -> Iterator[Fault]:
    """Find a meeting whose end is less than five minutes or more than eight hours behind its start."""
    start, end = record.meeting.start, record.meeting.end
    if start is None or end is None or end <= start:
        return
    minutes = (end.hour - start.hour) * 60 + end.minute - start.minute
    marked = any(fault("MARKED_TIME").pattern.search(words.text) for words in record.head)
    if minutes < SHORTEST or (minutes > LONGEST and marked):
        yield Fault(f"the meeting lasts from {start:%H:%M} to {end:%H:%M}", record.dated_line)


CHECK = Check("DT18", "warning", length_odd)
