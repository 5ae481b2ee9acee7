"""
DOC03: the document calls itself a note, and no minutes.

A note is neither approved nor signed, and is weaker evidence of what was decided; a reader should know which it is.

    Note of meeting: Elmford Trust          Minutes: Elmford Trust
"""

from __future__ import annotations

from collections.abc import Iterator

from rrbminutes.checks.check import Check, Fault
from rrbminutes.checks.record import Record
from rrbminutes.phrases.faults import fault

__all__ = ["CHECK", "note_not_minutes"]


def note_not_minutes(record: Record) -> Iterator[Fault]:
    """Find a kind that is a note or a summary."""
    kind = record.meeting.kind or ""
    found = fault("NOTE_KIND").pattern.search(kind)
    if found is not None and not fault("MINUTES_KIND").pattern.search(kind):
        lines = (line.span for line in record.meeting.headings if kind in line.text)
        yield Fault(f"“{kind}” is no minutes: nobody approves or signs it", next(lines, record.meeting.span))


CHECK = Check("DOC03", "info", note_not_minutes)
