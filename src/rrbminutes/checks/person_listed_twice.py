"""
ATT09: one person is twice on the list of those who were there.

Heads are counted for a quorum and for a vote; this one counts twice.

    Present: Ann Ash, Ben Birch, Ann Ash        Present: Ann Ash, Ben Birch
"""

from __future__ import annotations

from collections.abc import Iterator

from rrbminutes.checks.check import Check, Fault
from rrbminutes.checks.record import Record
from rrbminutes.checks.words import heading_of
from rrbminutes.findings import Related
from rrbminutes.model import Attendance

__all__ = ["CHECK", "person_listed_twice"]


def person_listed_twice(record: Record) -> Iterator[Fault]:
    """Find names of two words that stand twice among those there; not where two organisations, or an item, part them."""
    begun = [heading_of(item).start for item in record.items]
    seen: dict[tuple[str, str], Attendance] = {}
    for entry in record.meeting.stated.attendance:
        if entry.name is None or " " not in entry.name or entry.is_away:
            continue
        first = seen.setdefault((entry.name.casefold(), entry.honorific or ""), entry)
        bodies = {entry.organisation, first.organisation} - {None}
        parted = any(first.span.start < start <= entry.span.start for start in begun)
        if first is not entry and len(bodies) < SEVERAL and not parted:
            listed = Related(first.span, f"{first.name} is listed here first")
            yield Fault(f"{entry.name} is listed twice", entry.span, (listed,))


SEVERAL = 2


CHECK = Check("ATT09", "warning", person_listed_twice)
