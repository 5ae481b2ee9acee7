"""
DEC10: the public is excluded, and no ground is given.

An exclusion without its ground may make what was decided behind it void.

    RESOLVED that the public be excluded.       RESOLVED that the public be excluded because of
                                                the confidential nature of the business.

Local Government Act 1972, section 100A(4); Public Bodies (Admission to Meetings) Act 1960, section 1(2).
"""

from __future__ import annotations

from collections.abc import Iterator

from rrbminutes.checks.check import Check, Fault
from rrbminutes.checks.record import Record
from rrbminutes.checks.words import shown
from rrbminutes.phrases.faults import fault

__all__ = ["CHECK", "exclusion_without_ground"]


def exclusion_without_ground(record: Record) -> Iterator[Fault]:
    """Find a decision that the public be excluded or leave, with no ground in any words of its paragraph or of its item."""
    for words in record.saying("EXCLUDED_SAID"):
        found = fault("EXCLUDED").pattern.search(words.text)
        if found is None:
            continue
        spans = [item.span for item in record.items if item.span.start <= words.span.start < item.span.end]
        nearby = (one for span in spans[-1:] for one in record.words if span.start <= one.span.start < span.end)
        if not any(fault("GROUND_SAID").pattern.search(one.text) for one in (words, *nearby)):
            yield Fault(f"no ground is given: “{shown(words.text[found.start() :])}”", words.at(*found.span()))


CHECK = Check("DEC10", "warning", exclusion_without_ground)
