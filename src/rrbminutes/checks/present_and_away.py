"""
ATT15: one person is on the list of those present and on that of those away.

Whether the person was there decides whether there was a quorum, and who voted.

    Present: Ann Ash, Ben Birch         Present: Ann Ash
    Apologies: Ben Birch                Apologies: Ben Birch
"""

from __future__ import annotations

from collections.abc import Iterator

from rrbminutes.checks.check import Check, Fault
from rrbminutes.checks.record import Record
from rrbminutes.findings import Related
from rrbminutes.model import Attendance
from rrbminutes.phrases.faults import fault

__all__ = ["CHECK", "present_and_away"]


def present_and_away(record: Record) -> Iterator[Fault]:
    """Find a whole name under both headings; not of somebody who is said to have been there for a part."""
    there: dict[str, Attendance] = {}
    for entry in record.people.listed:
        partly = entry.printed is not None and fault("PARTLY").pattern.search(entry.printed) is not None
        if entry.status in ("present", "in_attendance") and entry.name is not None and not partly:
            there.setdefault(entry.name.casefold(), entry)
    for entry in record.people.listed:
        both = there.get((entry.name or "").casefold())
        if both is not None and entry.is_away:
            message = f"“{entry.name}” is on the list of those away and on that of those there"
            yield Fault(message, entry.span, (Related(both.span, "also printed here"),))


CHECK = Check("ATT15", "error", present_and_away)
