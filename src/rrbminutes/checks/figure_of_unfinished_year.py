"""
DT02: a figure for a whole year is given before the year is over.

It belongs to another year, or to a part of this one; whoever quotes it is wrong either way.

    25 May 2021                                     25 May 2021
    In 2021, there were 160,000 calls a year.       In 2020, there were 160,000 calls a year.
"""

from __future__ import annotations

from collections.abc import Iterator

from rrbminutes.checks.check import Check, Fault
from rrbminutes.checks.record import Record
from rrbminutes.findings import Related
from rrbminutes.phrases.faults import fault

__all__ = ["CHECK", "figure_of_unfinished_year"]


def figure_of_unfinished_year(record: Record) -> Iterator[Fault]:
    """Find “in 2021 there were … a year”, in the minutes of a meeting of that year or of an earlier one."""
    date = record.meeting.date
    if date is None or date.month == DECEMBER:
        return
    pattern = fault("YEAR_COUNTED")
    for words in record.saying("YEARLY"):
        for found in pattern.pattern.finditer(words.text):
            year = pattern.part(found, "year") or ""
            if int(year) >= date.year:
                said = f"“{found[0]}”, and {year} was not over on {date.day} {date:%B} {date.year}"
                yield Fault(said, words.at(*found.span()), (Related(record.dated_line, "the date of the meeting"),))


DECEMBER = 12


CHECK = Check("DT02", "warning", figure_of_unfinished_year)
