"""
DT04: the meeting ends before it starts.

One of the two times is wrong, and with it who was there for what.

    Time: 14:00 to 11:30        Time: 10:00 to 11:30
"""

from __future__ import annotations

from collections.abc import Iterator

from rrbminutes.findings import Finding
from rrbminutes.model import Meeting

__all__ = ["end_before_start"]


def end_before_start(meeting: Meeting) -> Iterator[Finding]:
    """Find times that run backwards or stand still."""
    start, end = meeting.start, meeting.end
    if start is not None and end is not None and end <= start:
        span = next((line.span for line in meeting.headings if line.kind in ("DATED", "FIELD")), meeting.span)
        yield Finding("DT04", "error", f"the meeting ends at {end:%H:%M}, not after its start at {start:%H:%M}", span)
