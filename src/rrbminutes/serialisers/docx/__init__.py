"""
Meetings as Word documents (DOCX), in the house style of a board's minutes.

``dumped`` gives the bytes of the file; equal meetings give equal bytes.  See ``docs/docx.md``.
"""

from __future__ import annotations

from rrbminutes.model import Meeting
from rrbminutes.serialisers.docx.house import house
from rrbminutes.serialisers.docx.packing import packed
from rrbminutes.serialisers.docx.writing import title_of, written

__all__ = ["LOSSES", "dumped"]

LOSSES = ()
"""Nothing is left out."""


def dumped(meeting: Meeting) -> bytes:
    """*meeting* as a file of Word."""
    document = house(title_of(meeting))
    body = document.element.body
    for element in written(meeting):
        body.sectPr.addprevious(element)  # the page, which stands last
    return packed(document)
