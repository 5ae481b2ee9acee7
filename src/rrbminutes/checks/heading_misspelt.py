"""
ATT01: a word of a heading is misspelt.

Programs and readers find who was there, and what comes next, by its heading; one that is misspelt may be passed over.

    Apologises: Ann Ash         Apologies: Ann Ash
"""

from __future__ import annotations

from collections.abc import Iterator

from rrbminutes.checks.check import Check, Fault
from rrbminutes.checks.record import Record
from rrbminutes.fixes import Edit, Fix
from rrbminutes.phrases.faults import fault, misspelt

__all__ = ["CHECK", "heading_misspelt"]

MOST = 6
"""Blanks in a heading: one with more may be a sentence, in which “apologises” is a verb."""


def heading_misspelt(record: Record) -> Iterator[Fault]:
    """Find words in headings that are known misspellings; not in a long one, which may be a sentence."""
    for heading in record.headings:
        if heading.text.count(" ") > MOST:
            continue
        for found in fault("WORD").pattern.finditer(heading.text):
            right = misspelt(found[0], "HEADING_WORD")
            if right is not None:
                span = heading.at(*found.span())
                fix = Fix(f"spell it “{right}”", (Edit(span, right),), safe=True) if span != heading.span else None
                yield Fault(f"“{found[0]}” in a heading is spelt “{right}”", span, fix=fix)


CHECK = Check("ATT01", "warning", heading_misspelt)
