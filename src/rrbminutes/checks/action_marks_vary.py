"""
ACT07: some actions have a number, and others a bullet before it, or none.

A program, and a reader in haste, counts only those of one look.

    1. Ann Ash to write         1. Ann Ash to write
    - 2. Ben Birch to answer    2. Ben Birch to answer
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from rrbminutes.checks.check import Check, Fault
from rrbminutes.checks.record import Record
from rrbminutes.findings import Related
from rrbminutes.model import Action, Actions

__all__ = ["CHECK", "action_marks_vary"]

BULLET = 2
"""So many characters are a bullet and a blank; a number has as many behind it."""


def action_marks_vary(record: Record) -> Iterator[Fault]:
    """Find actions in lists whose mark is not that of most; one finding for all."""
    lists = (block for block in record.blocks if isinstance(block, Actions))
    marked = [(action, _mark(action)) for block in lists for action in block.entries if any(action.span)]
    counted = Counter(mark for _, mark in marked).most_common()
    if len(counted) > 1 and counted[1][1] < counted[0][1] and any(action.label for action, mark in marked):
        odd = [(action, mark) for action, mark in marked if mark != counted[0][0]]
        (first, mark), *others = odd
        also = tuple(Related(action.span, f"this one has {of}") for action, of in others)
        yield Fault(f"this action has {mark}, most have {counted[0][0]}", first.span, also)


def _mark(action: Action) -> str:
    if action.label is None:
        return "no number"
    before = action.span.end - action.span.start - len(action.label) - len(action.text)
    return "a number behind a bullet" if before >= 2 * BULLET else "a number"


CHECK = Check("ACT07", "info", action_marks_vary)
