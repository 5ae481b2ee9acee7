"""
ITM01: a number is missing from the run of the items.

A reader cannot tell whether the item was not discussed, was cut out, or never was.

    4. Female offenders                 4. Female offenders
    6. Substance misuse                 5. Substance misuse
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from rrbminutes.checks.check import Check, Fault
from rrbminutes.checks.record import Record
from rrbminutes.checks.words import heading_of
from rrbminutes.findings import Related
from rrbminutes.model import Bullets, Numbers
from rrbminutes.phrases.faults import fault

__all__ = ["CHECK", "number_missing"]

LEAST = 4
"""Fewer items make no run."""


def number_missing(record: Record) -> Iterator[Fault]:
    """Find one number that the items of the first level pass over; not in a run that has other gaps or does not rise."""
    items = [item for item in record.meeting.items if item.label is not None]
    if len(items) < LEAST or not all((item.label or "").isdecimal() for item in items):
        return
    steps = [(one, other, int(other.label or "") - int(one.label or "")) for one, other in pairwise(items)]
    gaps = [(one, other) for one, other, step in steps if step == 2]
    if len(gaps) != 1 or any(step not in (1, 2) for _, _, step in steps):
        return
    for one, other in gaps:
        number = int(one.label or "") + 1
        if number not in _printed(record):
            said = f"item {number} is missing: behind item {one.label} ({one.title}) stands item {other.label} ({other.title})"
            yield Fault(said, heading_of(one), (Related(heading_of(other), f"item {other.label} stands here"),))


def _printed(record: Record) -> set[int]:
    """The numbers that may be the label of a heading that was not seen: at the head of words or of labels, or before a mark."""
    pattern = fault("NUMBER_MARKED")
    entries = (entry for block in record.blocks if isinstance(block, Bullets | Numbers) for entry in block.entries)
    labels = {item.label for item in record.items} - {item.label for item in record.meeting.items}
    labels |= {entry.label for entry in entries}
    said = [*(words.text for words in record.words), *(label for label in labels if label is not None)]
    return {int(parts["number"]) for text in said for parts in pattern.found_in(text)}


CHECK = Check("ITM01", "error", number_missing)
