"""
DOC10: a part that is not for the public stands in a public document.

What the law lets a body keep back is out once it is published.

    Public minutes: Elmford Council             Minutes: Elmford Council
    9. Exempt items                             9. Exempt items
    The offer was £40,000.                      The offer was £40,000.

Local Government Act 1972, schedule 12A; Public Bodies (Admission to Meetings) Act 1960, section 1(2).
"""

from __future__ import annotations

from collections.abc import Iterator

from rrbminutes.checks.check import Check, Fault
from rrbminutes.checks.record import Record
from rrbminutes.checks.words import heading_of
from rrbminutes.phrases.faults import fault

__all__ = ["CHECK", "exempt_part_in_public"]


def exempt_part_in_public(record: Record) -> Iterator[Fault]:
    """Find items called exempt, confidential or private that have text, in a document that calls itself public."""
    kind = record.meeting.kind or ""
    if not fault("PUBLIC_SAID").pattern.search(kind):
        return
    for item in record.items:
        if fault("EXEMPT_PART").pattern.match(item.title or "") and any(one.blocks for one in item.walk()):
            yield Fault(f"“{item.title}” has text in a document called “{kind}”", heading_of(item))


CHECK = Check("DOC10", "error", exempt_part_in_public)
