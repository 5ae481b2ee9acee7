"""
DEC09: a casting vote was used, and the votes are not equal.

The casting vote is there to break a tie; where there is none it is a second vote.

    5 for, 4 against; the chair used her casting vote.
    4 for, 4 against; the chair used her casting vote.

The first is found, the second is not. Local Government Act 1972, schedule 12, paragraph 39.
"""

from __future__ import annotations

from collections.abc import Iterator

from rrbminutes.checks.check import Check, Fault
from rrbminutes.checks.record import Record
from rrbminutes.checks.words import shown
from rrbminutes.phrases.faults import fault

__all__ = ["CHECK", "casting_vote_without_tie"]


def casting_vote_without_tie(record: Record) -> Iterator[Fault]:
    """Find sentences with a casting vote and counts that differ by more than that vote."""
    for tally in record.tallies:
        if tally.for_ is None or tally.against is None or not fault("CASTING_VOTE").pattern.search(tally.sentence):
            continue
        if abs(tally.for_ - tally.against) > 1:
            votes = f"{tally.for_} for and {tally.against} against"
            yield Fault(f"a casting vote with {votes}: “{shown(tally.sentence, end=True)}”", tally.span)


CHECK = Check("DEC09", "error", casting_vote_without_tie)
