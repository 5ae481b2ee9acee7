"""
ACT15: the numbers of the actions pass one over.

An action was taken out, or was never written down.

    1. Ann Ash to write   3. Ben Birch to answer        1. Ann Ash to write   2. Ben Birch to answer
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from rrbminutes.checks.check import Check, Fault
from rrbminutes.checks.record import Record
from rrbminutes.findings import Related

__all__ = ["CHECK", "action_number_missing"]

LEAST = 4
"""Fewer actions make no run."""


def action_number_missing(record: Record) -> Iterator[Fault]:
    """Find one number that the actions of all items pass over, in a run from 1 on that rises else by one."""
    actions = [action for action, _, _ in record.undertakings if action not in record.meeting.action_summary]
    if len(actions) < LEAST or not all((action.label or "").isdecimal() for action in actions) or actions[0].label != "1":
        return
    steps = [(one, other, int(other.label or "") - int(one.label or "")) for one, other in pairwise(actions)]
    gaps = [(one, other) for one, other, step in steps if step == GAP]
    if len(gaps) == 1 and all(step in (1, GAP) for _, _, step in steps):
        ((one, other),) = gaps
        said = f"action {int(one.label or '') + 1} is missing: behind action {one.label} stands action {other.label}"
        yield Fault(said, one.span, (Related(other.span, f"action {other.label} stands here"),))


GAP = 2


CHECK = Check("ACT15", "warning", action_number_missing)
