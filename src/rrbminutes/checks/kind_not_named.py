"""
DOC01: no title says what kind of document this is.

A reader must know whether these are minutes, a note or a draft; the duties of approval and signature depend on it.

    Elmford Trust               Minutes: Elmford Trust
    3 May 2021                  3 May 2021

The Charity Commission's CC48 asks minutes to state the type of meeting.
"""

from __future__ import annotations

from collections.abc import Iterator

from rrbminutes.checks.check import Check, Fault
from rrbminutes.checks.record import Record
from rrbminutes.phrases.faults import fault

__all__ = ["CHECK", "kind_not_named"]


def kind_not_named(record: Record) -> Iterator[Fault]:
    """Find a document that calls itself nothing before its first list and its first item."""
    if record.meeting.kind is None and not any(fault("HEAD_KIND").pattern.search(words.text) for words in record.head):
        yield Fault("no title says what kind of document this is (Minutes, Note of meeting …)")


CHECK = Check("DOC01", "error", kind_not_named)
