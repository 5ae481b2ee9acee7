"""
DOC04: the document is the version for the public.

Names, actions and private items may have been left out on purpose: what is missing here need not be missing from the record.

    Public note of meeting: Elmford Trust       Note of meeting: Elmford Trust
"""

from __future__ import annotations

from collections.abc import Iterator

from rrbminutes.checks.check import Check, Fault
from rrbminutes.checks.record import Record
from rrbminutes.phrases.faults import fault

__all__ = ["CHECK", "public_version"]


def public_version(record: Record) -> Iterator[Fault]:
    """Find a kind with the word “public”."""
    kind = record.meeting.kind or ""
    if fault("PUBLIC_SAID").pattern.search(kind):
        lines = (line.span for line in record.meeting.headings if kind in line.text)
        yield Fault(f"“{kind}” may leave out names, actions and private items", next(lines, record.meeting.span))


CHECK = Check("DOC04", "info", public_version)
