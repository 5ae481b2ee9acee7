"""
ITM03: items do not stand in the order of their numbers, and nothing says why.

Whoever looks for item 3 behind item 2 takes it for missing.

    2. Rain  4. Hail  3. Snow           2. Rain  3. Snow  4. Hail
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from rrbminutes.checks.check import Check, Fault
from rrbminutes.checks.labels import levels
from rrbminutes.checks.record import Record
from rrbminutes.checks.words import heading_of
from rrbminutes.findings import Related

__all__ = ["CHECK", "number_out_of_order"]

LEAST = 4
"""Fewer items make no order."""


def number_out_of_order(record: Record) -> Iterator[Fault]:
    """Find the items of one level that have each number of a run once, and one number behind a higher one."""
    for items in levels(record):
        numbers = [int(item.label or "") for item in items if (item.label or "").isdecimal()]
        if not LEAST <= len(numbers) == len(items) or len(set(numbers)) < len(numbers):
            continue
        falls = [at for at, (one, other) in enumerate(pairwise(numbers)) if other < one]
        if len(falls) != 1 or max(numbers) - min(numbers) >= len(numbers):
            continue
        if not record.prints("ORDER_VARIED"):
            before, item = items[falls[0]], items[falls[0] + 1]
            said = f"item {item.label} ({item.title}) stands behind item {before.label} ({before.title})"
            yield Fault(said, heading_of(item), (Related(heading_of(before), f"item {before.label} stands here"),))


CHECK = Check("ITM03", "warning", number_out_of_order)
