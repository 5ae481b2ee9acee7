"""
ITM02: two items have the same label.

A reference to the number then has two meanings, in the actions and in the next minutes.

    3. Mental health            3. Mental health
    3. Next steps               4. Next steps
"""

from __future__ import annotations

from collections.abc import Iterator

from rrbminutes.checks.check import Check, Fault
from rrbminutes.checks.labels import are_alike, levels
from rrbminutes.checks.record import Record
from rrbminutes.checks.words import heading_of
from rrbminutes.findings import Related
from rrbminutes.model import Item
from rrbminutes.phrases.labels import label_numbers

__all__ = ["CHECK", "label_twice"]


def label_twice(record: Record) -> Iterator[Fault]:
    """Find the one label of a level that does not rise, and is that of an earlier item; of a run that starts anew, many are."""
    for items in levels(record):
        seen: dict[str, Item] = {}
        again: list[Item] = []
        highest: tuple[int, ...] = ()
        for item in items:
            numbers = label_numbers(item.label or "")
            if numbers <= highest:
                again.append(item)
            else:
                highest = numbers
                seen.setdefault(item.label or "", item)
        earlier = seen.get(again[0].label or "") if len(again) == 1 else None
        if earlier is not None and are_alike(earlier, again[0]):
            label, title = again[0].label, again[0].title
            first = Related(heading_of(earlier), f"item {label} stands here first")
            yield Fault(f"item {label} ({title}) has the label of {earlier.title}", heading_of(again[0]), (first,))


CHECK = Check("ITM02", "error", label_twice)
