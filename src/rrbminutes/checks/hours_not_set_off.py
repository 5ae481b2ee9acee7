"""
DT12: nothing stands between the place and the time of the meeting.

A program, and a reader in haste, may take the one for part of the other.

    31 January 2017, City Hall 9.30-11.30       31 January 2017, City Hall, 9.30-11.30
"""

from __future__ import annotations

from collections.abc import Iterator

from rrbminutes.checks.check import Check, Fault
from rrbminutes.checks.record import Record
from rrbminutes.phrases.calendar import printed_dates
from rrbminutes.phrases.faults import fault
from rrbminutes.phrases.grammar import terminal

__all__ = ["CHECK", "hours_not_set_off"]


def hours_not_set_off(record: Record) -> Iterator[Fault]:
    """Find a line of the head with a date, then words, then a time behind a mere blank; not behind “at” or “from”."""
    for line in record.meeting.headings:
        if line.kind != "DATED":
            continue
        date = next(printed_dates(line.text), None)
        found = None if date is None else terminal("TIME").pattern.search(line.text, date.end)
        if date is None or found is None:
            continue
        between = line.text[date.end : found.start()]
        if fault("PLACE_WITHOUT_MARK").fullmatch(between):
            yield Fault(f"nothing stands between “{between.strip(' ,')}” and “{found[0]}”", line.span)
            return


CHECK = Check("DT12", "info", hours_not_set_off)
