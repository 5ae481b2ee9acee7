"""
ITM07: no item approves the minutes of the meeting before.

Until they are approved they are a draft; what was decided then may be disputed.

    1. Welcome                          1. Welcome
    2. Bins                             2. Minutes of the last meeting: approved.

Local Government Act 1972, schedule 12, paragraph 41.
"""

from __future__ import annotations

from collections.abc import Iterator

from rrbminutes.checks.check import Check, Fault
from rrbminutes.checks.record import Record
from rrbminutes.checks.words import heading_of
from rrbminutes.phrases.faults import fault

__all__ = ["CHECK", "earlier_minutes_not_approved"]

LEAST = 3
"""Minutes of fewer items may be an extract."""


def earlier_minutes_not_approved(record: Record) -> Iterator[Fault]:
    """Find minutes of three items in which no words speak of earlier minutes; not of a first or an extraordinary meeting."""
    if len(record.meeting.items) < LEAST:
        return
    if any(fault("FIRST_OR_SPECIAL").pattern.search(words.text) for words in (*record.head, *record.front)):
        return
    named = tuple(fault("MINUTES_SAID").meanings)
    said = (words.text for words in record.words if any(word in words.text.casefold() for word in named))
    if not any(fault("EARLIER_MINUTES_SAID").pattern.search(text) for text in said):
        yield Fault("nothing says that the minutes of the last meeting were approved", heading_of(record.meeting.items[0]))


CHECK = Check("ITM07", "info", earlier_minutes_not_approved, duty=("council", "school", "nhs", "company"))
