"""
DEC05: one person moved a motion and seconded it.

A seconder shows that a second member wants the matter put; one person cannot show it.

    Proposed by Ann Ash, seconded by Ann Ash.       Proposed by Ann Ash, seconded by Ben Birch.
"""

from __future__ import annotations

from collections.abc import Iterator

from rrbminutes.checks.check import Check, Fault
from rrbminutes.checks.record import Record

__all__ = ["CHECK", "mover_seconds"]


def mover_seconds(record: Record) -> Iterator[Fault]:
    """Find one name behind “proposed by” and behind “seconded by”."""
    for motion in record.motions:
        if motion.mover.casefold() == motion.seconder.casefold():
            yield Fault(f"“{motion.mover}” moved and seconded: “{motion.said}”", motion.span)


CHECK = Check("DEC05", "error", mover_seconds)
