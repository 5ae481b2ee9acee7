"""
CLO02: the meeting closed before it started.

One of the two times is wrong, and with it how long people met.

    Start: 7.30pm                       Start: 7.30pm
    The meeting closed at 7.15pm.       The meeting closed at 9.15pm.
"""

from __future__ import annotations

from collections.abc import Iterator

from rrbminutes.checks.check import Check, Fault
from rrbminutes.checks.record import Record
from rrbminutes.findings import Related
from rrbminutes.phrases.faults import fault

__all__ = ["CHECK", "closed_before_start"]

NOON = 12
"""A close before it may be one in the evening, without “pm”."""


def closed_before_start(record: Record) -> Iterator[Fault]:
    """Find a close that is not after the start, where it cannot be of the other half of the day."""
    start, closed = record.meeting.start, record.meeting.closed_at
    if start is None or closed is None or closed > start or closed.hour < NOON:
        return
    where = next(
        (w.at(*found.span()) for w in record.words if (found := fault("CLOSING_SAID").pattern.search(w.text))),
        record.meeting.span,
    )
    said = f"the meeting closed at {closed:%H:%M}, not after its start at {start:%H:%M}"
    yield Fault(said, where, (Related(record.dated_line, "the date of the meeting"),))


CHECK = Check("CLO02", "error", closed_before_start)
