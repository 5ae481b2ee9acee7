"""
STY06: a word is a slip of the pen.

One slip is no harm; a reader wonders what else was not read again.

    The Senior Manger spoke.            The Senior Manager spoke.
    He spoke to the the board.          He spoke to the board.
"""

from __future__ import annotations

from collections.abc import Iterator

from rrbminutes.checks.check import Check, Fault
from rrbminutes.checks.record import Record
from rrbminutes.phrases.faults import fault

__all__ = ["CHECK", "word_slip"]


def word_slip(record: Record) -> Iterator[Fault]:
    """Find words that are always slips, words that are slips behind another, and little words that stand twice."""
    pattern = fault("SLIP")
    for words in record.saying("SLIP"):
        for found in pattern.pattern.finditer(words.text):
            yield Fault(f"“{found[0]}” is a slip of the pen", words.at(*found.span()))


CHECK = Check("STY06", "info", word_slip)
