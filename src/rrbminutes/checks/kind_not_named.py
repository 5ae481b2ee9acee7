"""
DOC01: no title says what kind of document this is.

A reader must know whether these are minutes, a note or a draft; the duties of approval and signature depend on it.

    Elmford Trust               Minutes: Elmford Trust
    3 May 2021                  3 May 2021

The Charity Commission's CC48 asks minutes to state the type of meeting.
"""

from __future__ import annotations

from collections.abc import Iterator

from rrbminutes.findings import Finding
from rrbminutes.model import Meeting

__all__ = ["kind_not_named"]


def kind_not_named(meeting: Meeting) -> Iterator[Finding]:
    """Find a document that does not call itself anything."""
    if meeting.kind is None:
        yield Finding("DOC01", "error", "no title says what kind of document this is (Minutes, Note of meeting …)")
