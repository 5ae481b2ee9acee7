"""
ACT02: actions do not say by when they are to be done.

Without a date nobody can tell whether one is late.

    Actions:                            Actions:
    - Ann Ash to write                  - Ann Ash to write by 3 May 2021
"""

from __future__ import annotations

from collections.abc import Iterator

from rrbminutes.checks.check import Check, Fault
from rrbminutes.checks.record import Record
from rrbminutes.checks.words import shown
from rrbminutes.findings import Related

__all__ = ["CHECK", "action_without_due"]


def action_without_due(record: Record) -> Iterator[Fault]:
    """Find actions without a due date or event; one finding for all of them."""
    open_ended = [action for action, _, due in record.undertakings if due is None]
    if open_ended:
        first, *others = open_ended
        count = f"{len(open_ended)} of {len(record.undertakings)} actions say" if others else "the action says"
        said = f"{count} not by when: “{shown(first.text)}”"
        yield Fault(said, first.span, tuple(Related(action.span, f"“{shown(action.text)}”") for action in others))


CHECK = Check("ACT02", "info", action_without_due)
