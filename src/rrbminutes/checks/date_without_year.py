"""
DT05: a date has no year, or stands with its month first.

After the turn of a year nobody knows which one was meant; and 3/4 is in March to some readers.

    by March 2nd                by 2 March 2017
"""

from __future__ import annotations

from collections.abc import Iterator

from rrbminutes.checks.check import Check, Fault
from rrbminutes.checks.record import Record
from rrbminutes.findings import Related

__all__ = ["CHECK", "date_without_year"]


def date_without_year(record: Record) -> Iterator[Fault]:
    """Find dates that leave the year open, or are written month first; one finding for all of them."""
    found = [(words, date) for words, date in record.dates if date.year is None or date.is_month_first]
    if found:
        (words, date), *others = found
        related = tuple(Related(w.at(d.start, d.end), f"“{w.text[d.start : d.end]}”") for w, d in others)
        how = "has no year" if date.year is None else "has its month first"
        yield Fault(f"“{words.text[date.start : date.end]}” {how}", words.at(date.start, date.end), related)


CHECK = Check("DT05", "info", date_without_year)
