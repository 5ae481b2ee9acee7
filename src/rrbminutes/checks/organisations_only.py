"""
ATT10: the attendance list names organisations only.

Nobody can be matched with what was said, and a quorum cannot be counted.

    Present:                    Present:
    - HMPPS                     - Ann Ash (HMPPS)
    - London Councils           - Ben Birch (London Councils)

The Charity Commission's CC48 asks minutes for the names of those present.
"""

from __future__ import annotations

from collections.abc import Iterator

from rrbminutes.checks.check import Check, Fault
from rrbminutes.checks.record import Record

__all__ = ["CHECK", "organisations_only"]

LEAST = 3
"""Fewer entries are no list."""


def organisations_only(record: Record) -> Iterator[Fault]:
    """Find a list of three or more who were there, of whom none has a name."""
    there = [entry for entry in record.meeting.stated.attendance if entry.status in ("present", "in_attendance")]
    if len(there) >= LEAST and all(entry.name is None and entry.organisation for entry in there):
        yield Fault(f"the list of those present has {len(there)} organisations and no name", record.attendance_heading)


CHECK = Check("ATT10", "warning", organisations_only)
