"""
STY01: some headings of lists end in a colon, and others do not.

Whatever reads headings by their look finds only some.

    Attendees               Attendees:
    Apologies:              Apologies:
"""

from __future__ import annotations

from collections.abc import Iterator

from rrbminutes.checks.check import Check, Fault
from rrbminutes.checks.record import Record
from rrbminutes.findings import Related
from rrbminutes.phrases.wording import EMPHASIS

__all__ = ["CHECK", "heading_marks_vary"]


def heading_marks_vary(record: Record) -> Iterator[Fault]:
    """Find headings of attendance lists on lines of their own, of which one ends in a colon and another in a letter."""
    lines = [line for line in record.meeting.headings if line.kind == "ATTENDANCE" and line.text[:1] != "#"]
    marked = [line for line in lines if line.text.rstrip(EMPHASIS + " ").endswith(":")]
    bare = [line for line in lines if line.text.rstrip(EMPHASIS + " ")[-1:].isalpha()]
    if marked and bare:
        one, other = sorted((marked[0], bare[0]), key=lambda line: line.span)
        also = (Related(other.span, f"“{other.text}”"),)
        yield Fault(f"“{one.text}” and “{other.text}” end in different marks", one.span, also)


CHECK = Check("STY01", "info", heading_marks_vary)
