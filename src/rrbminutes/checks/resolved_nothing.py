"""
DEC12: “RESOLVED” stands by itself, with nothing that was resolved.

What was decided is lost.

    RESOLVED:               RESOLVED: to buy the hall.
"""

from __future__ import annotations

from collections.abc import Iterator

from rrbminutes.checks.check import Check, Fault
from rrbminutes.checks.record import Record
from rrbminutes.checks.words import shown
from rrbminutes.model import Item, Paragraph
from rrbminutes.phrases.faults import fault

__all__ = ["CHECK", "resolved_nothing"]


def resolved_nothing(record: Record) -> Iterator[Fault]:
    """Find a paragraph that ends in “resolved”, with nothing behind it in its item."""
    for item in record.items:
        if item.blocks and not item.items:
            yield from _of(item)


def _of(item: Item) -> Iterator[Fault]:
    last = item.blocks[-1]
    if isinstance(last, Paragraph) and fault("RESOLVED_ONLY").pattern.search(last.text):
        yield Fault(f"nothing is resolved: “{shown(last.text, end=True)}”", last.span)


CHECK = Check("DEC12", "warning", resolved_nothing, profiles=("council", "nhs"))
