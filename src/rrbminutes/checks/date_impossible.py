"""
DT15: a date that no calendar has.

What was meant cannot be told, and is not guessed: a day earlier, a month later, another year.

    31 June 2021                30 June 2021
    29 February 2021            29 February 2020
"""

from __future__ import annotations

from collections.abc import Iterator

from rrbminutes.checks.check import Check, Fault
from rrbminutes.checks.record import Record

__all__ = ["CHECK", "date_impossible"]


def date_impossible(record: Record) -> Iterator[Fault]:
    """Find a day that its month does not have; of dates in figures, only in full ones, since other figures look alike."""
    for words, printed in record.dates:
        said = words.text[printed.start : printed.end]
        if not printed.is_possible and not (printed.is_numeric and printed.is_short):
            yield Fault(f"“{said}” is not in the calendar", words.at(printed.start, printed.end))


CHECK = Check("DT15", "error", date_impossible)
