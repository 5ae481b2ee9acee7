"""
ATT18: initials are those of nobody on the list.

Who is to act, or who spoke, cannot be told.

    Present: Ann Ash (AA), Ben Birch (BB)       Present: Ann Ash (AA), Ben Birch (BB)
    Action: CX to write                         Action: BB to write
"""

from __future__ import annotations

from collections.abc import Iterator

from rrbminutes.checks.check import Check, Fault
from rrbminutes.checks.record import Record
from rrbminutes.model import Attendance
from rrbminutes.phrases.faults import fault

__all__ = ["CHECK", "initials_of_nobody"]

LEAST = 3
"""So many entries with initials make a list by which initials are looked up."""


def initials_of_nobody(record: Record) -> Iterator[Fault]:
    """Find owners of two or three capitals where the list prints initials, and nobody's name or entry has these."""
    listed = [entry for entry in record.meeting.attendance if entry.initials is not None]
    if len(listed) < LEAST or 2 * len(listed) < len(record.meeting.attendance):
        return
    seen: set[str] = set()
    for action, owners, _ in record.undertakings:
        for owner in owners:
            if owner in seen or not fault("CAPITALS_ONLY").fullmatch(owner):
                continue
            seen.add(owner)
            if not any(_may_be(owner, entry) for entry in record.meeting.attendance):
                yield Fault(f"“{owner}” are the initials of nobody on the list", action.span)


def _may_be(initials: str, entry: Attendance) -> bool:
    """True for one whose name begins with the same letter, and for words that hold these letters."""
    words = " ".join(filter(None, (entry.printed, entry.initials, entry.organisation, entry.role)))
    return initials.casefold() in words.casefold() or (entry.name or "")[:1] == initials[0]


CHECK = Check("ATT18", "warning", initials_of_nobody)
