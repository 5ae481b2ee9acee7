"""
LAY02: a paragraph stops in the middle of a sentence, and the next goes on with it.

The end of a page stood between them; a quotation of either half says something else.

    It takes people out of all the outside

    distractions, and they can think.

is found; a paragraph that ends in a full stop, or one that begins with a capital, is not.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from rrbminutes.checks.check import Check, Fault
from rrbminutes.checks.record import Record, shown
from rrbminutes.findings import Related
from rrbminutes.model import Paragraph
from rrbminutes.phrases.faults import fault

__all__ = ["CHECK", "paragraph_cut"]


SHORT = 30
"""A paragraph of fewer characters may be a cell of a table."""
LONG = 130
"""A paragraph of fewer characters may be a heading, or one line of several."""


def paragraph_cut(record: Record) -> Iterator[Fault]:
    """Find a long paragraph without an end, and behind it one that begins with a small letter."""
    for one, other in pairwise(record.leaves):
        if (
            not isinstance(one, Paragraph)
            or not isinstance(other, Paragraph)
            or len(one.text) < LONG
            or len(other.text) < SHORT
        ):
            continue
        if fault("SENTENCE_OPEN").fullmatch(one.text) and fault("SENTENCE_GOES_ON").fullmatch(other.text):
            said = f"the paragraph stops in the middle of a sentence: “{shown(one.text, end=True)}”"
            yield Fault(said, one.span, (Related(other.span, f"it goes on here: “{shown(other.text)}”"),))


CHECK = Check("LAY02", "warning", paragraph_cut)
