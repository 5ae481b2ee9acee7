"""
ACT14: two actions have the same number.

Whoever reports on “action 3” may mean the one or the other.

    1. Ann to write                     1. Ann to write
    2. Ben to call                      2. Ben to call
    2. Cole to draw                     3. Cole to draw
    3. Dora to sing                     4. Dora to sing
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from rrbminutes.checks.check import Check, Fault
from rrbminutes.checks.record import Record
from rrbminutes.checks.words import shown
from rrbminutes.findings import Related

__all__ = ["CHECK", "action_number_twice"]


LEAST = 4
"""Fewer numbers make no run."""


def action_number_twice(record: Record) -> Iterator[Fault]:
    """Find the one number that stands twice in a run that rises by one otherwise: what else repeats is of items or lists."""
    actions = [one.action for one in record.undertakings if (one.action.label or "").isdecimal()]
    steps = [int(other.label or "") - int(one.label or "") for one, other in pairwise(actions)]
    if len(actions) < LEAST or sorted(steps)[:2] != [0, 1] or max(steps) > 1:
        return
    again = steps.index(0) + 1
    first, second = actions[again - 1], actions[again]
    if first.text != second.text:
        said = f"action {second.label} (“{shown(second.text)}”) has the number of “{shown(first.text)}”"
        yield Fault(said, second.span, (Related(first.span, f"action {first.label} stands here first"),))


CHECK = Check("ACT14", "error", action_number_twice)
