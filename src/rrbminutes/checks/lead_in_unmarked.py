"""
STY03: the words before a list end in no colon.

Where the list belongs to must be guessed.

    The board wished for these items        The board wished for these items:
    - Rain                                  - Rain
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from rrbminutes.checks.check import Check, Fault
from rrbminutes.checks.record import Record
from rrbminutes.checks.words import shown
from rrbminutes.findings import Related
from rrbminutes.model import Bullets, Numbers, Paragraph
from rrbminutes.phrases.faults import fault

__all__ = ["CHECK", "lead_in_unmarked"]

SENTENCE = 5
"""Words of fewer blanks may be a heading."""


def lead_in_unmarked(record: Record) -> Iterator[Fault]:
    """Find paragraphs before a list that end in a semicolon, or that announce it (“the following”) and end in no mark."""
    owners = (record.meeting.front, *(item.blocks for item in record.items), record.meeting.back)
    before = [
        one
        for blocks in owners
        for one, other in pairwise(blocks)
        if isinstance(one, Paragraph) and isinstance(other, Bullets | Numbers) and one.text.count(" ") >= SENTENCE
    ]
    odd = [one for one in before if one.text[-1] == ";" or fault("ANNOUNCED").pattern.search(one.text)]
    if odd:
        first, *others = odd
        also = tuple(Related(one.span, f"“{shown(one.text, end=True)}”") for one in others)
        yield Fault(f"no colon leads to the list: “{shown(first.text, end=True)}”", first.span, also)


CHECK = Check("STY03", "info", lead_in_unmarked)
