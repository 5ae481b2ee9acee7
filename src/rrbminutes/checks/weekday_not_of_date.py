"""
DT03: the weekday does not fit the date.

One of the two is wrong: whoever comes by the weekday comes on another day than who comes by the date.

    Tuesday 3 May 2021          Monday 3 May 2021
"""

from __future__ import annotations

from calendar import day_name
from collections.abc import Iterator

from rrbminutes.checks.check import Check, Fault
from rrbminutes.checks.record import Record

__all__ = ["CHECK", "weekday_not_of_date"]


def weekday_not_of_date(record: Record) -> Iterator[Fault]:
    """Find a date with another weekday than the calendar's; not that of the next meeting, which has a check of its own."""
    following = record.meeting.next_meeting
    for words, printed in record.dates:
        date = printed.date
        if date is None or printed.weekday in (None, date.weekday()) or (following and following.date == date):
            continue
        said = words.text[printed.start : printed.end]
        yield Fault(f"“{said}” was a {day_name[date.weekday()]}", words.at(printed.start, printed.end))


CHECK = Check("DT03", "error", weekday_not_of_date)
