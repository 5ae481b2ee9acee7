"""
ATT07: two of those present have the same surname.

A surname alone then names neither: “Mr Rogers agreed” may be of one or of the other.

    Present:                    Present:
    - David Rogers              - David Rogers
    - Leigh Rogers              - Leigh Roberts
"""

from __future__ import annotations

from collections.abc import Iterator

from rrbminutes.checks.check import Check, Fault
from rrbminutes.checks.people import is_office
from rrbminutes.checks.record import Record
from rrbminutes.findings import Related

__all__ = ["CHECK", "surname_shared"]


def surname_shared(record: Record) -> Iterator[Fault]:
    """Find surnames that several of those who were there have; one finding for each surname."""
    for entries in record.people.by_last.values():
        there = [entry for entry in entries if entry.status in ("present", "in_attendance") and not is_office(entry)]
        names = list(dict.fromkeys(entry.name or "" for entry in there))
        if len(names) > 1:
            others = tuple(Related(entry.span, f"{entry.name} is listed here") for entry in there[1:])
            said = names[0].split()[-1]
            yield Fault(f"“{said}” is the surname of {', '.join(names[:-1])} and {names[-1]}", there[0].span, others)


CHECK = Check("ATT07", "info", surname_shared)
