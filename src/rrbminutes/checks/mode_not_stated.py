"""
DT14: the place is a product for video calls, and nothing says how people met.

Whether all were online, or only some, may decide whether the meeting was lawful; a product's name is soon forgotten.

    25 May 2021                 25 May 2021
    Teams Call                  Online, by Microsoft Teams
"""

from __future__ import annotations

from collections.abc import Iterator

from rrbminutes.checks.check import Check, Fault
from rrbminutes.checks.record import Record
from rrbminutes.phrases.faults import fault

__all__ = ["CHECK", "mode_not_stated"]


def mode_not_stated(record: Record) -> Iterator[Fault]:
    """Find a venue that is a product's name and no more, where no line of the head says online, virtual or the like."""
    venue = record.meeting.venue
    if venue is None or not fault("PRODUCT_ONLY").fullmatch(venue):
        return
    if not any(fault("MODE_SAID").pattern.search(words.text) for words in (*record.head, *record.front)):
        lines = (line.span for line in record.meeting.headings if venue in line.text)
        said = f"“{venue}” is where the meeting was, and nothing says whether all were online"
        yield Fault(said, next(lines, record.dated_line))


CHECK = Check("DT14", "info", mode_not_stated)
