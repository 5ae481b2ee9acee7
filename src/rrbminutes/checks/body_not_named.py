"""
DOC02: no title names the body that met.

Minutes are evidence of what a body did; without its name they are evidence of nothing.

    Minutes                     Minutes: Elmford Trust
    3 May 2021                  3 May 2021

The Charity Commission's CC48 asks minutes to give the name of the charity.
"""

from __future__ import annotations

from collections.abc import Iterator

from rrbminutes.findings import Finding
from rrbminutes.model import Meeting

__all__ = ["body_not_named"]


def body_not_named(meeting: Meeting) -> Iterator[Finding]:
    """Find a document that does not say whose meeting it was."""
    if meeting.body is None:
        yield Finding("DOC02", "error", "no title names the body that met")
