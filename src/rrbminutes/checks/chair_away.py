"""
ATT29: the chair sent apologies, and nobody is in the chair.

Without somebody who presides there is no meeting, and nobody to sign for it.

    Present: Ann Ash                    Present: Ann Ash (in the chair)
    Apologies: Ben Birch (chair)        Apologies: Ben Birch (chair)
"""

from __future__ import annotations

from collections.abc import Iterator

from rrbminutes.checks.check import Check, Fault
from rrbminutes.checks.record import Record
from rrbminutes.phrases.people import is_chair

__all__ = ["CHECK", "chair_away"]


def chair_away(record: Record) -> Iterator[Fault]:
    """Find a chair among those away, where no other is listed, and no word in the minutes says who presided."""
    if record.meeting.chair is not None:
        return
    away = [entry for entry in record.meeting.stated.attendance if entry.is_away]
    chairs = [entry for entry in away if entry.name is not None and is_chair(entry.role or "")]
    if chairs and not record.prints("PRESIDED"):
        yield Fault(f"“{chairs[0].name}”, the chair, was away, and nobody else is in the chair", chairs[0].span)


CHECK = Check("ATT29", "error", chair_away)
