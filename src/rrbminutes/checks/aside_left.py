"""
STY11: an aside or a gap of the draft was left in the minutes.

Whether it was ever settled cannot be told.

    Serious crime (need to be clear on framing, under 18s?)         Serious crime of those under 18
"""

from __future__ import annotations

from collections.abc import Iterator

from rrbminutes.checks.check import Check, Fault
from rrbminutes.checks.record import Record
from rrbminutes.checks.words import shown
from rrbminutes.phrases.faults import fault

__all__ = ["CHECK", "aside_left"]


def aside_left(record: Record) -> Iterator[Fault]:
    """Find brackets with a question in them, two question marks, and gaps such as “XXX”."""
    pattern = fault("ASIDE")
    for words in record.saying("ASIDE_SAID"):
        for found in pattern.pattern.finditer(words.text):
            yield Fault(f"an aside was left in the text: “{shown(found[0])}”", words.at(*found.span()))


CHECK = Check("STY11", "info", aside_left)
