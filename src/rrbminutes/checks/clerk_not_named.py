"""
ATT12: nobody is named who took the minutes.

Questions about the record have no address.

    Present: Ann Ash, Ben Birch         Present: Ann Ash, Ben Birch; Clerk: Cole Carr
"""

from __future__ import annotations

from collections.abc import Iterator

from rrbminutes.checks.check import Check, Fault
from rrbminutes.checks.record import Record
from rrbminutes.phrases.faults import fault

__all__ = ["CHECK", "clerk_not_named"]

LEAST = 5
"""Fewer names are no list."""


def clerk_not_named(record: Record) -> Iterator[Fault]:
    """Find a list of five people or more, and no word of a clerk, a secretary or of taking minutes anywhere."""
    named = [entry for entry in record.meeting.stated.attendance if entry.name is not None]
    if len(named) < LEAST:
        return
    plainly = any(word in record.printed for word in fault("CLERK").meanings)
    if not plainly and not record.prints("CLERK_SAID"):
        yield Fault("nobody is named as the clerk or the taker of the minutes", record.attendance_heading)


CHECK = Check("ATT12", "info", clerk_not_named)
