"""
DIS02: a question is the last thing that is said of an item.

Whether it was answered, and what came of it, cannot be told.

    4. Fair                                     4. Fair
    Ann Ash asked whether it would rain.        Ann Ash asked whether it would rain. Ben Birch said no.
"""

from __future__ import annotations

from collections.abc import Iterator

from rrbminutes.checks.check import Check, Fault
from rrbminutes.checks.record import Record
from rrbminutes.checks.words import shown
from rrbminutes.model import Paragraph
from rrbminutes.phrases.faults import fault

__all__ = ["CHECK", "question_left_open"]


def question_left_open(record: Record) -> Iterator[Fault]:
    """Find items whose last paragraph is a mere question with whether, what, how or the like; no request."""
    for item in record.items:
        if item.items or not item.blocks or not isinstance(item.blocks[-1], Paragraph):
            continue
        last = item.blocks[-1]
        found = fault("QUESTION_ONLY").fullmatch(last.text)
        if found is not None:
            yield Fault(f"nothing is said in answer: “{shown(last.text)}”", last.span)


CHECK = Check("DIS02", "info", question_left_open)
