"""
STY02: a full stop is missing, or stands twice.

A sentence without its end may have lost more than that.

    The hall is shut..          The hall is shut.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from rrbminutes.checks.check import Check, Fault
from rrbminutes.checks.record import Record
from rrbminutes.checks.words import shown
from rrbminutes.fixes import Edit, Fix
from rrbminutes.model import Paragraph, Span
from rrbminutes.phrases.faults import fault

__all__ = ["CHECK", "full_stop_wrong"]

LEAST = 10
"""So many paragraphs with a full stop show that paragraphs have one."""
FEW = 2
"""Where more are without one, it is the style."""
SENTENCE = 8
"""Paragraphs of fewer words may be no sentence."""


def full_stop_wrong(record: Record) -> Iterator[Fault]:
    """Find two full stops at the end of a sentence, and one or two paragraphs of many without any."""
    for words in record.prose:
        for found in fault("STOP_TWICE").pattern.finditer(words.text) if ".." in words.text else ():
            span = words.at(*found.span())
            fix = Fix("take one out", (Edit(Span(span.start + 1, span.end), ""),), safe=True) if span != words.span else None
            yield Fault(f"two full stops: “{shown(words.text[: found.end()], end=True)}”", span, fix=fix)
    owners = (record.meeting.front, *(item.blocks for item in record.items), record.meeting.back)
    last = [
        one
        for blocks in owners
        for one, other in pairwise((*blocks, None))
        if isinstance(one, Paragraph) and (other is None or isinstance(other, Paragraph))
    ]
    without = [one for one in last if one.text[-1].islower() and one.text.count(" ") >= SENTENCE]
    without = [one for one in without if fault("SENTENCE_UNENDED").fullmatch(one.text)]
    if len(without) <= FEW and sum(one.text.endswith(".") for one in last) >= LEAST:
        for one in without:
            yield Fault(f"no full stop: “{shown(one.text, end=True)}”", one.span)


CHECK = Check("STY02", "info", full_stop_wrong)
