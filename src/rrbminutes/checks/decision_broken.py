"""
DEC01: the words of a decision are broken.

A search for “it was agreed” misses it, and a reader cannot be sure that it is a decision.

    It agreed that the map be redrawn.      It was agreed that the map be redrawn.
"""

from __future__ import annotations

from collections.abc import Iterator

from rrbminutes.checks.check import Check, Fault
from rrbminutes.checks.record import Record
from rrbminutes.checks.words import shown
from rrbminutes.fixes import Edit, Fix
from rrbminutes.phrases.faults import fault

__all__ = ["CHECK", "decision_broken"]


def decision_broken(record: Record) -> Iterator[Fault]:
    """Find “It agreed that” at the head of a paragraph, where no body stands before it, and “it was agree”."""
    pattern = fault("DECISION_BROKEN")
    for words in record.saying("AGREED_SAID"):
        for found in pattern.pattern.finditer(words.text):
            span = words.at(*found.span())
            lost, ending = pattern.where(found, "lost_was"), pattern.where(found, "lost_ending")
            mended = "was " if lost else "d"
            place = words.at(*((lost or ending or found.span())[1],) * 2)
            fix = Fix(f"put “{mended.strip()}” in", (Edit(place, mended),)) if span != words.span else None
            yield Fault(f"the words of a decision are broken: “{shown(words.text[found.start() :])}”", span, fix=fix)


CHECK = Check("DEC01", "warning", decision_broken)
