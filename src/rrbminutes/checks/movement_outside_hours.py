"""
DT16: somebody comes or goes while there is no meeting.

One of the times is wrong, and with it who took part in what.

    The meeting began at 7pm and closed at 9pm.     The meeting began at 7pm and closed at 9pm.
    Cllr Ash left at 5.10pm.                        Cllr Ash left at 8.10pm.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import time

from rrbminutes.checks.check import Check, Fault
from rrbminutes.checks.record import Record
from rrbminutes.checks.words import Words
from rrbminutes.phrases.dates import hours
from rrbminutes.phrases.faults import fault

__all__ = ["CHECK", "movement_outside_hours"]

HALF = 12 * 60
SLACK = 30
"""Minutes before the start in which somebody may arrive, and behind the end in which somebody may leave."""


def movement_outside_hours(record: Record) -> Iterator[Fault]:
    """Find arrivals and departures long before the start or behind the end, in whichever half of the day a time may be."""
    start, end = record.meeting.start, record.meeting.end
    if start is None or end is None or end <= start:
        return
    pattern = fault("MOVEMENT")
    moved = tuple(fault("MOVED_SAID").meanings)
    printed = ((entry.printed or "", entry.span) for entry in record.meeting.stated.attendance)
    listed = (Words(said, span) for said, span in printed if any(word in said.casefold() for word in moved))
    for words in (*listed, *record.saying("MOVED_SAID")):
        for found in pattern.pattern.finditer(words.text):
            clock = hours(pattern.part(found, "time") or "")[0]
            if clock is not None and not _may_be_within(clock, start, end):
                said = f"“{found[0]}”, and the meeting was from {start:%H:%M} to {end:%H:%M}"
                yield Fault(said, words.at(*found.span()), ())


def _may_be_within(clock: time, start: time, end: time) -> bool:
    moved = _minutes(clock)
    halves = {moved, moved + HALF, moved - HALF} if clock.hour <= HALF // 60 else {moved, moved - HALF}
    return any(_minutes(start) - SLACK <= one <= _minutes(end) + SLACK for one in halves)


def _minutes(clock: time) -> int:
    return clock.hour * 60 + clock.minute


CHECK = Check("DT16", "warning", movement_outside_hours)
