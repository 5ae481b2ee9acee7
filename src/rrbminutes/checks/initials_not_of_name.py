"""
ATT17: the initials beside a name are not its own.

Actions and votes are credited to the wrong person, or to nobody.

    Andrew Nunn (AM), Ben Birch (BB)        Andrew Nunn (AN), Ben Birch (BB)
"""

from __future__ import annotations

from collections.abc import Iterator

from rrbminutes.checks.check import Check, Fault
from rrbminutes.checks.record import Record
from rrbminutes.phrases.faults import fault

__all__ = ["CHECK", "initials_not_of_name"]

LEAST = 3
"""So many entries with initials show that what stands in brackets are initials."""


def initials_not_of_name(record: Record) -> Iterator[Fault]:
    """Find two capitals beside the one name of several without initials, of which only the first is the name's."""
    named = [entry for entry in record.meeting.stated.attendance if entry.name is not None and " " in entry.name]
    initialled = [entry for entry in named if entry.initials is not None]
    others = [entry for entry in named if entry.initials is None and entry.organisation is not None]
    if len(initialled) < LEAST or len(others) != 1:
        return
    (entry,) = others
    letters, name = entry.organisation or "", entry.name or ""
    if fault("TWO_CAPITALS").fullmatch(letters) and letters[0] == name[0]:
        yield Fault(f"“{letters}” are not the initials of {name}", entry.span)


CHECK = Check("ATT17", "warning", initials_not_of_name)
