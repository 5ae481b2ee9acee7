"""
CLO06: the weekday of the next meeting does not fit its date.

Half of those who come go by the one, half by the other.

    Next meeting: Tuesday 3 May 2021        Next meeting: Monday 3 May 2021
"""

from __future__ import annotations

from calendar import day_name
from collections.abc import Iterator

from rrbminutes.checks.check import Check, Fault
from rrbminutes.checks.record import Record
from rrbminutes.checks.words import Words
from rrbminutes.phrases.calendar import printed_dates

__all__ = ["CHECK", "next_weekday_not_of_date"]


def next_weekday_not_of_date(record: Record) -> Iterator[Fault]:
    """Find a next meeting with another weekday than the calendar's."""
    following = record.meeting.next_meeting
    if following is None or following.date is None or not following.printed:
        return
    words = Words(following.printed, following.span)
    for printed in printed_dates(words.text):
        if printed.date == following.date and printed.weekday not in (None, following.date.weekday()):
            said = words.text[printed.start : printed.end]
            yield Fault(f"“{said}” is a {day_name[following.date.weekday()]}", words.at(printed.start, printed.end))


CHECK = Check("CLO06", "error", next_weekday_not_of_date)
