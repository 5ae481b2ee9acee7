"""
ACT05: nothing stands under a heading of actions.

Either there were none, and the minutes should say so, or they were lost.

    Actions:                            Actions: none

    2. Finance                          2. Finance
"""

from __future__ import annotations

from collections.abc import Iterator

from rrbminutes.checks.check import Check, Fault
from rrbminutes.checks.record import Record
from rrbminutes.model import Actions

__all__ = ["CHECK", "actions_heading_empty"]


def actions_heading_empty(record: Record) -> Iterator[Fault]:
    """Find lists of actions without an entry."""
    for block in record.blocks:
        if isinstance(block, Actions) and not block.entries:
            printed = "" if block.heading is None else f" “{block.heading.text}”"
            yield Fault(
                f"nothing stands under the heading{printed}", block.span if block.heading is None else block.heading.span
            )


CHECK = Check("ACT05", "warning", actions_heading_empty)
