"""
STY06: a word is a slip of the pen.

One slip is no harm; a reader wonders what else was not read again.

    The Senior Manger spoke.            The Senior Manager spoke.
    He spoke to the the board.          He spoke to the board.
"""

from __future__ import annotations

from collections.abc import Iterator
from operator import eq

from rrbminutes.checks.check import Check, Fault
from rrbminutes.checks.record import Record
from rrbminutes.phrases.faults import fault

__all__ = ["CHECK", "word_slip"]


def word_slip(record: Record) -> Iterator[Fault]:
    """Find words that are always slips, words that are slips behind another, and little words that stand twice."""
    doubled = [words for words in record.prose if _has_double(words.text)]
    single = record.saying("SLIP") if not record.said_words.isdisjoint(fault("SLIP").meanings) else ()
    found = {
        words.at(*one.span()): one[0]
        for name, said in (("SLIP", single), ("SLIP_OF_TWO", record.saying("SLIP_OF_TWO")), ("WORD_TWICE", doubled))
        for words in said
        for one in fault(name).pattern.finditer(words.text)
    }
    for span, printed in sorted(found.items()):
        yield Fault(f"“{printed}” is a slip of the pen", span)


def _has_double(text: str) -> bool:
    """True where a word stands behind itself: a look that costs little."""
    words = text.split()
    return any(map(eq, words, words[1:]))


CHECK = Check("STY06", "info", word_slip)
