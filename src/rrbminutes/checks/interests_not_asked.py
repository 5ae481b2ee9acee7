"""
INT01: no item asks for declarations of interest.

Whether those who decided had a stake in it cannot be told.

    1. Apologies                1. Apologies
    2. Bins                     2. Declarations of interest: none.
                                3. Bins

Companies Act 2006, section 177, for directors.
"""

from __future__ import annotations

from collections.abc import Iterator

from rrbminutes.checks.check import Check, Fault
from rrbminutes.checks.record import Record
from rrbminutes.checks.words import heading_of
from rrbminutes.phrases.faults import fault

__all__ = ["CHECK", "interests_not_asked"]

LEAST = 4
"""Minutes of fewer items may be an extract."""


def interests_not_asked(record: Record) -> Iterator[Fault]:
    """Find minutes of four items in which no words speak of interests; not of an assembly where nobody has a seat."""
    if len(record.meeting.items) < LEAST or any(fault("HEADS_COUNTED").pattern.search(words.text) for words in record.head):
        return
    if not record.prints("INTERESTS_SAID"):
        yield Fault("nothing is said of declarations of interest", heading_of(record.meeting.items[0]))


CHECK = Check("INT01", "warning", interests_not_asked, profiles=("council", "nhs", "school", "company"))
