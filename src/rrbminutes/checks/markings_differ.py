"""
DOC06: the protective markings contradict one another.

The highest marking holds for the whole; whoever sees the lower one first may pass on what must not be.

    OFFICIAL-SENSITIVE                  OFFICIAL-SENSITIVE
    Public note of meeting              Note of meeting
"""

from __future__ import annotations

from collections.abc import Iterator

from rrbminutes.checks.check import Check, Fault
from rrbminutes.checks.record import Record
from rrbminutes.model import Span
from rrbminutes.phrases.faults import fault

__all__ = ["CHECK", "markings_differ"]


def markings_differ(record: Record) -> Iterator[Fault]:
    """Find two markings, or a restrictive one on a document that calls itself public."""
    meeting = record.meeting
    printed = {marking.casefold(): marking for marking in meeting.markings}
    if len(printed) > 1:
        yield Fault(f"two markings are printed: {_quoted([*printed.values()])}", _line_of(record, meeting.markings[-1]))
    restrictive = next((marking for marking in meeting.markings if fault("RESTRICTIVE").pattern.search(marking)), None)
    if restrictive is not None and fault("PUBLIC_SAID").pattern.search(meeting.kind or ""):
        yield Fault(f"“{restrictive}” is printed on a document called “{meeting.kind}”", _line_of(record, restrictive))


def _quoted(markings: list[str]) -> str:
    return " and ".join(f"“{marking}”" for marking in markings)


def _line_of(record: Record, marking: str) -> Span:
    return next((line.span for line in record.meeting.headings if marking in line.text), record.meeting.span)


CHECK = Check("DOC06", "error", markings_differ)
