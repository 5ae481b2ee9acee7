"""
DT04: the meeting ends before it starts.

One of the two times is wrong, and with it who was there for what.

    Time: 14:00 to 11:30        Time: 10:00 to 11:30
"""

from __future__ import annotations

from collections.abc import Iterator

from rrbminutes.checks.check import Check, Fault
from rrbminutes.checks.record import Record

__all__ = ["CHECK", "end_before_start"]


def end_before_start(record: Record) -> Iterator[Fault]:
    """Find times at the head that run backwards or stand still."""
    stated = record.meeting.stated
    if stated.start is not None and stated.end is not None and stated.end <= stated.start:
        start, end = f"{stated.start:%H:%M}", f"{stated.end:%H:%M}"
        yield Fault(f"the meeting ends at {end}, not after its start at {start}", record.dated_line)


CHECK = Check("DT04", "error", end_before_start)
