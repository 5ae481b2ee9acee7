"""
LAY02: a paragraph is cut in the middle of a sentence.

The end of a page, or a blank line that slipped in, stands between; a quotation of either half says something else.

    It takes people out of all the outside      It takes people out of all the outside.

    distractions, and they can think.           Distractions are fewer, and they can think.
"""

from __future__ import annotations

from collections.abc import Iterator

from rrbminutes.checks.check import Check, Fault
from rrbminutes.checks.record import Record
from rrbminutes.checks.words import shown
from rrbminutes.model import Paragraph
from rrbminutes.phrases.faults import fault

__all__ = ["CHECK", "paragraph_cut"]

SHORT = 80
"""Fewer characters before the cut may be a heading, or one line of several."""
MOST = 3
"""Where more paragraphs are cut, a program put blank lines between all lines."""


def paragraph_cut(record: Record) -> Iterator[Fault]:
    """Find long paragraphs that stop without an end, and go on with a small letter behind a blank line."""
    found = [block for block in record.blocks if isinstance(block, Paragraph) and block.cut is not None]
    for block in found if len(found) <= MOST else ():
        before, behind = block.text[: block.cut].rstrip(), block.text[block.cut :]
        long_enough = len(before) >= SHORT
        if long_enough and fault("SENTENCE_OPEN").fullmatch(before) and fault("SENTENCE_GOES_ON").fullmatch(behind):
            yield Fault(f"the paragraph is cut in the middle of a sentence, before “{shown(behind)}”", block.span)


CHECK = Check("LAY02", "warning", paragraph_cut)
