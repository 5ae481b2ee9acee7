"""
INT02: an interest that bars is declared, and nothing says what its holder did.

Whether somebody with a stake in it voted cannot be told.

    Cllr Ash declared a pecuniary interest      Cllr Ash declared a pecuniary interest
    in item 4.                                  in item 4, and left the room.
"""

from __future__ import annotations

from collections.abc import Iterator

from rrbminutes.checks.check import Check, Fault
from rrbminutes.checks.record import Record
from rrbminutes.checks.words import shown
from rrbminutes.phrases.faults import fault

__all__ = ["CHECK", "interest_without_outcome"]


def interest_without_outcome(record: Record) -> Iterator[Fault]:
    """Find a pecuniary or prejudicial interest that somebody declared, and no word of leaving, staying or not voting."""
    declared = [
        (words, found)
        for words in record.saying("BARRING_SAID")
        if (found := fault("INTEREST_BARRING").pattern.search(words.text)) is not None
    ]
    if declared and not record.prints("INTEREST_TREATED"):
        words, found = declared[0]
        yield Fault(f"nothing says what came of it: “{shown(found[0])}”", words.at(*found.span()))


CHECK = Check("INT02", "warning", interest_without_outcome)
