"""
CLO04: the month that the text names for the next meeting is not that of its date.

People come on the wrong day, or not at all.

    … until the next meeting in July.           … until the next meeting in August.
    Next meeting: 26 August 2021                Next meeting: 26 August 2021
"""

from __future__ import annotations

from collections.abc import Iterator

from rrbminutes.checks.check import Check, Fault
from rrbminutes.checks.record import Record
from rrbminutes.findings import Related
from rrbminutes.phrases.dates import month_number
from rrbminutes.phrases.faults import fault

__all__ = ["CHECK", "next_month_not_of_date"]


def next_month_not_of_date(record: Record) -> Iterator[Fault]:
    """Find “the next meeting in July” where the next meeting that is announced has a date of another month."""
    following = record.announced
    if following is None or following.date is None:
        return
    pattern = fault("NEXT_IN_MONTH")
    for words in record.saying("NEXT_MEETING_SAID"):
        for found in pattern.pattern.finditer(words.text):
            month = pattern.part(found, "month") or ""
            if month_number(month) != following.date.month and words.span != following.span:
                date = f"{following.date.day} {following.date:%B} {following.date.year}"
                said = f"“{found[0]}”, and the next is on {date}"
                yield Fault(said, words.at(*found.span()), (Related(following.span, "the next meeting"),))


CHECK = Check("CLO04", "error", next_month_not_of_date)
