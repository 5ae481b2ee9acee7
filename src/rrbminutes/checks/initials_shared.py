"""
ATT16: two people have the same initials.

An action for “JP” has two owners, or none.

    Jo Park (JP), Jim Pugh (JP)         Jo Park (JPa), Jim Pugh (JPu)
"""

from __future__ import annotations

from collections.abc import Iterator

from rrbminutes.checks.check import Check, Fault
from rrbminutes.checks.record import Record
from rrbminutes.findings import Related
from rrbminutes.model import Attendance

__all__ = ["CHECK", "initials_shared"]


def initials_shared(record: Record) -> Iterator[Fault]:
    """Find initials that the list prints beside two names."""
    seen: dict[str, Attendance] = {}
    for entry in record.meeting.stated.attendance:
        if entry.initials is None or entry.name is None:
            continue
        first = seen.setdefault(entry.initials, entry)
        if (first.name or "").casefold().split()[-1] != entry.name.casefold().split()[-1]:
            said = f"“{entry.initials}” are the initials of {first.name} and of {entry.name}"
            yield Fault(said, entry.span, (Related(first.span, f"{first.name} is listed here"),))


CHECK = Check("ATT16", "warning", initials_shared)
