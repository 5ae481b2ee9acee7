"""
LAY03: a blank line stands within a list.

A page ended there; a program may take the rest for another list.

    - Ann Ash                   - Ann Ash
                                - Ben Birch
    - Ben Birch
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from rrbminutes.checks.check import Check, Fault
from rrbminutes.checks.record import Record
from rrbminutes.findings import Related
from rrbminutes.model import Action, Attendance, Span

__all__ = ["CHECK", "list_broken"]

LEAST = 6
"""Of fewer entries, none can be said to stand apart."""
FEW = 2
"""Where more places are broken, the list is set so."""


def list_broken(record: Record) -> Iterator[Fault]:
    """Find lists of attendance and of actions whose entries stand line by line but for one place or two."""
    meeting = record.meeting
    lists: list[Sequence[Attendance | Action]] = [
        [entry for entry in meeting.stated.attendance if entry.status == status and _has_bullet(entry)]
        for status in ("present", "in_attendance", "apologies")
    ]
    for entries in (*lists, meeting.action_summary):
        pairs = list(pairwise(entry.span for entry in entries))
        broken = [other for one, other in pairs if other.start - one.end == BLANK]
        lines = [other for one, other in pairs if other.start - one.end == LINE]
        if len(entries) >= LEAST and 0 < len(broken) <= FEW and len(broken) + len(lines) == len(pairs):
            also = tuple(Related(span, "and here") for span in broken[1:])
            yield Fault("a blank line stands within the list", broken[0], also)


LINE, BLANK = 1, 2
"""Characters between two entries on two lines, and with a blank line between."""


def _has_bullet(entry: Attendance) -> bool:
    span: Span = entry.span
    return span.end - span.start == len(entry.printed or "") + len("- ")


CHECK = Check("LAY03", "info", list_broken)
