"""
DT01: the month that is named for this meeting is not that of its date.

One of the two is left over from the minutes of another meeting, and a reader cannot tell what else is.

    3 May 2021                                      3 May 2021
    Ann welcomed all to the October board.          Ann welcomed all to the May board.
"""

from __future__ import annotations

from collections.abc import Iterator

from rrbminutes.checks.check import Check, Fault
from rrbminutes.checks.record import Record
from rrbminutes.findings import Related
from rrbminutes.phrases.dates import month_number
from rrbminutes.phrases.faults import fault

__all__ = ["CHECK", "month_of_another_meeting"]


def month_of_another_meeting(record: Record) -> Iterator[Fault]:
    """Find a welcome to the meeting of a month in which it was not held."""
    date = record.meeting.date
    if date is None:
        return
    pattern = fault("MONTH_WELCOMED")
    for words in record.saying("WELCOMED_SAID"):
        for found in pattern.pattern.finditer(words.text):
            month = pattern.part(found, "month") or ""
            if month_number(month) != date.month:
                said = f"“{month}” is named for a meeting that is dated {date.day} {date:%B} {date.year}"
                where = pattern.where(found, "month") or found.span()
                yield Fault(said, words.at(*where), (Related(record.dated_line, "the date of the meeting"),))


CHECK = Check("DT01", "error", month_of_another_meeting)
