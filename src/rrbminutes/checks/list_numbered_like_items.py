"""
ITM06: the entries of a list have numbers that look like those of items.

“See 2” has two meanings, and a program may take an entry for an item.

    2. Priorities                       2. Priorities
    1. What matters most                a) What matters most
    2. Who pays                         b) Who pays
"""

from __future__ import annotations

from collections.abc import Iterator

from rrbminutes.checks.check import Check, Fault
from rrbminutes.checks.labels import marks_of
from rrbminutes.checks.record import Record
from rrbminutes.findings import Related
from rrbminutes.model import Numbers

__all__ = ["CHECK", "list_numbered_like_items"]


def list_numbered_like_items(record: Record) -> Iterator[Fault]:
    """Find lists from 1 on in minutes whose items have mere numbers; one finding for all."""
    bare = [item for item in record.meeting.items if item.label is not None and item.label.isdecimal()]
    marks = [marks_of(item) for item in bare]
    if len(bare) < LEAST or any(mark is None or mark.before for mark in marks):
        return
    lists = [block for block in record.blocks if isinstance(block, Numbers) and len(block.entries) > 1]
    alike = [block for block in lists if [entry.label for entry in block.entries[:2]] == ["1", "2"]]
    if alike:
        first, *others = alike
        said = f"the numbers of a list look like those of items: “{first.entries[0].label}” ({first.entries[0].text[:40]})"
        yield Fault(said, first.entries[0].span, tuple(Related(one.entries[0].span, "another list") for one in others))


LEAST = 2
"""Items with a number that make a series."""


CHECK = Check("ITM06", "info", list_numbered_like_items)
