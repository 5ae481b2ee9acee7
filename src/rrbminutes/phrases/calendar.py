"""Dates as they are printed: where, with which weekday, and whether the calendar has them."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from rrbminutes.phrases.dates import calendar_date, day_month_year
from rrbminutes.phrases.faults import fault
from rrbminutes.phrases.grammar import terminal

__all__ = ["PrintedDate", "printed_dates"]

BEFORE = 28
"""Characters before the first figure of a date, in which its weekday or its month stands."""
BEHIND = 32
"""Characters behind the last figure but those of the year, in which the month and the year stand."""
LEAP = 2000
"""A year that has every day that a year can have."""


class PrintedDate(NamedTuple):
    """
    A date in words, from where to where; what is not printed is None.

    ``weekday`` is a number from 0 for Monday; a date is short where its year has two figures.
    """

    start: int
    end: int
    weekday: int | None
    day: int
    month: int
    year: int | None
    is_numeric: bool
    is_short: bool
    is_month_first: bool
    is_ordinal: bool

    @property
    def date(self) -> date | None:
        """The date, where its year is printed and the calendar has it."""
        return calendar_date(self.day, self.month, self.year)

    @property
    def is_possible(self) -> bool:
        """True for a day that the calendar has, in its year, or in some year where none is printed."""
        return self.day <= monthrange(self.year or LEAP, self.month)[1]


def printed_dates(words: str) -> Iterator[PrintedDate]:
    """Each date in *words*, in order."""
    pattern = terminal("DATE")
    for found in (found for start, end in _near_figures(words) for found in pattern.pattern.finditer(words, start, end)):
        parts = pattern.named(found)
        read = day_month_year(parts)
        if read is None:
            continue
        month_first = "month" in parts and (pattern.where(found, "month") or (0, 0)) < (pattern.where(found, "day") or (0, 0))
        weekday = fault("WEEKDAY_NAMED").ranks.get(parts.get("weekday", "").casefold())
        ordinal = fault("ORDINAL_DAY").pattern.search(found[0]) is not None
        yield PrintedDate(
            found.start(),
            found.end(),
            weekday,
            *read,
            "month" not in parts,
            len(parts.get("year", "")) < 4,
            month_first,
            ordinal,
        )


def _near_figures(words: str) -> Iterator[tuple[int, int]]:
    """
    From where to where a date may stand: around figures with a month beside them, or with other figures behind a mark.

    Dates are dear to look for.
    """
    said = fault("DATE_SAID").pattern
    return ((begin, end) for begin, end in _around_figures(words) if said.search(words, begin, end))


def _around_figures(words: str) -> Iterator[tuple[int, int]]:
    begin, end = 0, -1
    for found in terminal("DIGITS").pattern.finditer(words):
        if found.start() - BEFORE > end:
            if end > 0:
                yield begin, end
            begin = max(0, found.start() - BEFORE)
        end = found.end() + BEHIND
    if end > 0:
        yield begin, end
