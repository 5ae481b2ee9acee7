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
from rrbminutes.model import Actions, NextMeeting

__all__ = ["CHECK", "actions_heading_empty"]


def actions_heading_empty(record: Record) -> Iterator[Fault]:
    """Find lists of actions without an entry, where the next thing printed is plainly another heading, or nothing."""
    labelled = {item.heading for item in record.items if item.label is not None}
    for block in record.blocks:
        if not isinstance(block, Actions) or block.entries:
            continue
        if block.heading is None:
            yield Fault("a list of actions is empty", block.span)
            continue
        behind = record.leaf_behind(block.heading.span)
        if behind is None or behind in labelled or isinstance(behind, NextMeeting) or behind in record.meeting.headings:
            yield Fault(f"nothing stands under the heading “{block.heading.text}”", block.heading.span)


CHECK = Check("ACT05", "warning", actions_heading_empty)
