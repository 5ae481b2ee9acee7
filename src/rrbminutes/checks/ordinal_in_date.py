"""
DT07: the day of a date has an ending.

The style of government is “25 May 2021”; one form throughout is easier to find.

    25th May 2021               25 May 2021

The style guide of GOV.UK asks for dates without endings.
"""

from __future__ import annotations

from collections.abc import Iterator

from rrbminutes.checks.check import Check, Fault
from rrbminutes.checks.record import Record
from rrbminutes.findings import Related

__all__ = ["CHECK", "ordinal_in_date"]


def ordinal_in_date(record: Record) -> Iterator[Fault]:
    """Find dates with “st”, “nd”, “rd” or “th”; one finding for all of them."""
    found = [(words, date) for words, date in record.dates if date.is_ordinal]
    if found:
        (words, date), *others = found
        related = tuple(Related(w.at(d.start, d.end), f"“{w.text[d.start : d.end]}”") for w, d in others)
        said = f"“{words.text[date.start : date.end]}” has an ending behind the day"
        yield Fault(said, words.at(date.start, date.end), related)


CHECK = Check("DT07", "info", ordinal_in_date)
