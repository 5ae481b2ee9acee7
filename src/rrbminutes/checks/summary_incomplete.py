"""
ACT16: the summary lacks an action, or has one that stands nowhere else.

Whoever works off the summary leaves it undone.

    1. Ann Ash to write   2. Ben Birch to answer        1. Ann Ash to write   2. Ben Birch to answer
    Action summary: 1. Ann Ash to write                 Action summary: 1. Ann Ash to write   2. Ben Birch to answer
"""

from __future__ import annotations

from collections.abc import Iterator

from rrbminutes.checks.check import Check, Fault
from rrbminutes.checks.record import Record
from rrbminutes.checks.words import shown

__all__ = ["CHECK", "summary_incomplete"]

LEAST = 3
"""So many numbers stand in both, where the summary is one of these actions."""


def summary_incomplete(record: Record) -> Iterator[Fault]:
    """Find numbered actions of the items that a numbered summary has not, and the other way round, where most stand in both."""
    within = {action.label: action for action, _, _ in record.undertakings}
    summary = {action.label: action for action in record.meeting.action_summary}
    both = within.keys() & summary.keys()
    if None in within or None in summary or len(both) < LEAST or any(within[label] is summary[label] for label in both):
        return
    if sum(within[label].text[:HEAD] == summary[label].text[:HEAD] for label in both) * 2 < len(both):
        return
    for label, action in within.items():
        if label not in summary:
            yield Fault(f"action {label} is not in the summary: “{shown(action.text)}”", action.span)
    for label, action in summary.items():
        if label not in within:
            yield Fault(f"action {label} of the summary stands under no item: “{shown(action.text)}”", action.span)


HEAD = 12
"""So many characters tell that two texts are of one action."""


CHECK = Check("ACT16", "warning", summary_incomplete)
