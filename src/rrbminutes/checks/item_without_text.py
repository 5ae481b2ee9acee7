"""
ITM08: nothing is printed under an item.

A reader cannot tell whether it was discussed, deferred or left out.

    4. Any other business               4. Any other business

    Next meeting: 3 May 2021            There was none.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import groupby

from rrbminutes.checks.check import Check, Fault
from rrbminutes.checks.record import Record
from rrbminutes.checks.words import heading_of
from rrbminutes.model import Item, NextMeeting
from rrbminutes.phrases.dates import is_following
from rrbminutes.phrases.faults import fault

__all__ = ["CHECK", "item_without_text"]

ROW = 3
"""So many empty items in a row are an agenda."""
LONGEST = 60
"""A longer title says all of its item, in so many characters."""


def item_without_text(record: Record) -> Iterator[Fault]:
    """
    Find items with a label and a title, and nothing behind them but, perhaps, the next meeting.

    Not where several stand in a row, which is an agenda; nor where the label comes again, with text.
    """
    counted = Counter(item.label for item in record.items)
    for empty, run in groupby(record.items, key=lambda item: _is_empty(record, item)):
        items = list(run)
        for item in items if empty and len(items) < ROW else ():
            if counted[item.label] == 1:
                yield Fault(f"nothing is printed under item {item.label} ({item.title})", heading_of(item))


def _is_empty(record: Record, item: Item) -> bool:
    if item.label is None or item.title is None or item.blocks or item.items or item.heading is None:
        return False
    within = [leaf for leaf in record.leaves_in(item.span) if leaf != item.heading]
    stated = is_following(item.title) and within
    told = len(item.title) > LONGEST or fault("TOLD_IN_TITLE").pattern.search(item.title) is not None
    return not stated and not told and all(isinstance(leaf, NextMeeting) for leaf in within)


CHECK = Check("ITM08", "info", item_without_text)
