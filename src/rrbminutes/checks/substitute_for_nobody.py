"""
ATT22: somebody is there for a member who did not send apologies.

Either the member was there too, and the seat is counted twice, or the apologies are missing.

    Ann Ash (substitute for Ben Birch)      Ann Ash (substitute for Ben Birch)
    Apologies: Cole Carr                    Apologies: Ben Birch
"""

from __future__ import annotations

from collections.abc import Iterator

from rrbminutes.checks.check import Check, Fault
from rrbminutes.checks.record import Record
from rrbminutes.phrases.faults import fault

__all__ = ["CHECK", "substitute_for_nobody"]


def substitute_for_nobody(record: Record) -> Iterator[Fault]:
    """Find “substitute for …” on the list with a surname that nobody among those away has."""
    away = [entry for entry in record.meeting.attendance if entry.is_away]
    surnames = {word for entry in away for word in (entry.printed or entry.name or "").casefold().split()}
    pattern = fault("SUBSTITUTE")
    for entry in record.meeting.stated.attendance:
        found = pattern.pattern.search(entry.printed or "")
        if found is not None and entry not in away:
            member = (pattern.part(found, "member") or "").rstrip(" .")
            if member.split()[-1].casefold() not in surnames:
                yield Fault(f"“{found[0]}”, and {member} is not among those away", entry.span)


CHECK = Check("ATT22", "warning", substitute_for_nobody)
