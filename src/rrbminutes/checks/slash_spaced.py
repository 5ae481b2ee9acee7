"""
STY04: a blank stands on one side of a slash.

Two words that are one, or one that is two, are not found.

    problems/ challenges        problems/challenges
"""

from __future__ import annotations

from collections.abc import Iterator

from rrbminutes.checks.check import Check, Fault
from rrbminutes.checks.record import Record
from rrbminutes.findings import Related
from rrbminutes.fixes import Edit, Fix
from rrbminutes.phrases.faults import fault

__all__ = ["CHECK", "slash_spaced"]


def slash_spaced(record: Record) -> Iterator[Fault]:
    """Find words with a slash between them and a blank on one side only; one finding for all."""
    found = [
        (words, one)
        for words in record.words
        if "/" in words.text
        for one in fault("SLASH_SPACED").pattern.finditer(words.text)
    ]
    if found:
        (words, first), *others = found
        span = words.at(*first.span())
        fix = Fix("take the blank out", (Edit(span, first[0].replace(" ", "")),)) if span != words.span else None
        also = tuple(Related(one.at(*other.span()), f"“{other[0]}”") for one, other in others)
        yield Fault(f"a blank on one side of the slash: “{first[0]}”", span, also, fix)


CHECK = Check("STY04", "info", slash_spaced)
