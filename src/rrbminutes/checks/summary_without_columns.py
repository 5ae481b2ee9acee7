"""
ACT11: the summary of actions says neither by whom nor by when.

It is the page that people look at between two meetings.

    1   Write to Cole           1   Write to Cole       Ann Ash     3 May 2021
"""

from __future__ import annotations

from collections.abc import Iterator

from rrbminutes.checks.check import Check, Fault
from rrbminutes.checks.record import Record

__all__ = ["CHECK", "summary_without_columns"]

LEAST = 2
"""A summary of one action is no table."""


def summary_without_columns(record: Record) -> Iterator[Fault]:
    """Find a summary of several actions, none of which has an owner or a due date in a place of its own."""
    summary = record.meeting.action_summary
    if len(summary) >= LEAST and not any(action.stated for action in summary):
        lines = (line.span for line in record.meeting.headings if line.kind == "SUMMARY")
        yield Fault("the summary of actions has no columns for owners and dates", next(lines, summary[0].span))


CHECK = Check("ACT11", "info", summary_without_columns)
