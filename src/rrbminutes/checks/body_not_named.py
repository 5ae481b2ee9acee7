"""
DOC02: no title names the body that met.

Minutes are evidence of what a body did; without its name they are evidence of nothing.

    Minutes                     Minutes: Elmford Trust
    3 May 2021                  3 May 2021

The Charity Commission's CC48 asks minutes to give the name of the charity.
"""

from __future__ import annotations

from collections.abc import Iterator

from rrbminutes.checks.check import Check, Fault
from rrbminutes.checks.record import Record
from rrbminutes.phrases.faults import fault

__all__ = ["CHECK", "body_not_named"]


def body_not_named(record: Record) -> Iterator[Fault]:
    """Find a document that has no name of anything before its first list and its first item."""
    if record.meeting.body is None and not any(fault("HEAD_NAME").pattern.search(words.text) for words in record.head):
        yield Fault("no title names the body that met")


CHECK = Check("DOC02", "error", body_not_named)
