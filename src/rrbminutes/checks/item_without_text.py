"""
ITM08: nothing is printed under an item.

A reader cannot tell whether it was discussed, deferred or left out.

    4. Any other business               4. Any other business

    Next meeting: 3 May 2021            There was none.
"""

from __future__ import annotations

from collections.abc import Iterator

from rrbminutes.checks.check import Check, Fault
from rrbminutes.checks.record import Record, heading_of
from rrbminutes.model import NextMeeting
from rrbminutes.phrases.dates import is_following

__all__ = ["CHECK", "item_without_text"]


def item_without_text(record: Record) -> Iterator[Fault]:
    """Find items with a label and a title, and nothing behind them but, perhaps, the next meeting; not in an agenda."""
    told = {item.label for item in record.items if item.blocks or item.items}
    for item in record.items:
        if item.label is None or item.label in told or item.title is None or item.blocks or item.items or item.heading is None:
            continue
        within = [leaf for leaf in record.leaves_in(item.span) if leaf != item.heading]
        stated = is_following(item.title) and within
        if not stated and all(isinstance(leaf, NextMeeting) for leaf in within):
            yield Fault(f"nothing is printed under item {item.label} ({item.title})", heading_of(item))


CHECK = Check("ITM08", "info", item_without_text)
