"""
ATT11: the list of those present stands inside an item about something else.

It is sought before the first item; a program may take it for business.

    1. Welcome and actions              Present: Ann Ash, Ben Birch
    Present: Ann Ash, Ben Birch         1. Welcome and actions
"""

from __future__ import annotations

from collections.abc import Iterator

from rrbminutes.checks.check import Check, Fault
from rrbminutes.checks.record import Record
from rrbminutes.phrases.faults import fault

__all__ = ["CHECK", "attendance_within_item"]


def attendance_within_item(record: Record) -> Iterator[Fault]:
    """Find the first heading of a list of those there within the first item, whose title has no word of who is there."""
    there = [entry.span for entry in record.meeting.stated.attendance if entry.status in ("present", "in_attendance")]
    heading = record.attendance_heading
    for item in record.meeting.items[:1] if there and heading != there[0] else ():
        title = item.title or ""
        within = item.span.start < heading.start and there[0].end <= item.span.end
        if within and item.label is not None and title and not fault("PRESENCE_SAID").pattern.search(title):
            yield Fault(f"the list of those present stands under “{title}”", heading)


CHECK = Check("ATT11", "info", attendance_within_item)
