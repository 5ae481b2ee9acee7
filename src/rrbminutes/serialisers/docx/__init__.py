"""
Meetings as Word documents (DOCX), in the house style of a board's minutes.

``dumped`` gives the bytes of the file; equal meetings give equal bytes.  See ``docs/docx.md``.
"""

from __future__ import annotations

from rrbminutes.model import Meeting
from rrbminutes.serialisers.docx.house import house
from rrbminutes.serialisers.docx.packing import packed
from rrbminutes.serialisers.docx.writing import write

__all__ = ["LOSSES", "dumped"]

LOSSES = ()
"""Nothing is left out."""


def dumped(meeting: Meeting) -> bytes:
    """*meeting* as a file of Word."""
    titles = [part for part in (meeting.kind, meeting.body) if part is not None]
    document = house(": ".join(titles))
    write(document, meeting)
    return packed(document)
