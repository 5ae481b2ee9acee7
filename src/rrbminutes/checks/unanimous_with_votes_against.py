"""
DEC07: a decision is called unanimous, and votes against it are counted.

One of the two is wrong; whoever voted against has a right to have it shown.

    Agreed unanimously, 2 against.      Agreed, 5 for and 2 against.
"""

from __future__ import annotations

from collections.abc import Iterator

from rrbminutes.checks.check import Check, Fault
from rrbminutes.checks.record import Record
from rrbminutes.checks.words import shown
from rrbminutes.phrases.faults import fault

__all__ = ["CHECK", "unanimous_with_votes_against"]


def unanimous_with_votes_against(record: Record) -> Iterator[Fault]:
    """Find sentences with a word of unanimity and a count of votes against that is not nought."""
    for tally in record.tallies:
        if tally.against and fault("UNANIMITY").pattern.search(tally.sentence):
            yield Fault(f"called unanimous, with {tally.against} against: “{shown(tally.sentence, end=True)}”", tally.span)


CHECK = Check("DEC07", "error", unanimous_with_votes_against)
