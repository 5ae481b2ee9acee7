"""
ITM11: one phrase is an entry of a list and then a heading.

The list announces what the headings say again, and a program takes the first for the second.

    - Manifesto commitments             - Commitments, plans and needs
    Manifesto commitments               Manifesto commitments
"""

from __future__ import annotations

from collections.abc import Iterator

from rrbminutes.checks.check import Check, Fault
from rrbminutes.checks.record import Record
from rrbminutes.checks.words import heading_of
from rrbminutes.findings import Related
from rrbminutes.model import Bullets, Item

__all__ = ["CHECK", "phrase_twice"]

LONGEST = 60
"""Characters of a phrase."""


def phrase_twice(record: Record) -> Iterator[Fault]:
    """Find headings without a label within an item that has an entry of the same words; one finding for each item."""
    for item in record.items:
        entries = [entry for block in item.blocks if isinstance(block, Bullets) for entry in block.entries]
        printed = {entry.text.casefold(): entry for entry in entries if len(entry.text) <= LONGEST}
        twice = [(printed[key], inner) for inner in item.items if (key := _unlabelled(inner)) in printed]
        if twice:
            said = f"“{twice[0][1].title}” is an entry of a list, and a heading behind it"
            headings = sorted(heading_of(inner) for _, inner in twice)
            yield Fault(said, twice[0][0].span, tuple(Related(span, "the heading") for span in headings))


def _unlabelled(item: Item) -> str:
    return "" if item.label is not None or item.title is None else item.title.casefold()


CHECK = Check("ITM11", "info", phrase_twice)
