"""
ACT20: an action has two due dates.

It is late by the one and not by the other.

    Ann Ash to write by 3 May 2021 and by 4 June 2021       Ann Ash to write by 3 May 2021
"""

from __future__ import annotations

from collections.abc import Iterator

from rrbminutes.checks.check import Check, Fault
from rrbminutes.checks.record import Record
from rrbminutes.checks.words import shown
from rrbminutes.phrases.calendar import printed_dates
from rrbminutes.phrases.faults import fault

__all__ = ["CHECK", "due_twice"]


def due_twice(record: Record) -> Iterator[Fault]:
    """Find actions with two dates behind “by”, or with one that is not the one in the column beside them."""
    for action, _, due in record.undertakings:
        dates = {
            (date.day, date.month): action.text[date.start : date.end]
            for date in printed_dates(action.text)
            if fault("DUE_BEFORE").pattern.search(action.text[: date.start])
        }
        if due is not None and "due" in action.stated and dates:
            dates |= {(date.day, date.month): due.printed[date.start : date.end] for date in printed_dates(due.printed)}
        if len(dates) > 1:
            said = " and ".join(f"“{date}”" for date in dates.values())
            yield Fault(f"due by {said}: “{shown(action.text)}”", action.span)


CHECK = Check("ACT20", "warning", due_twice)
