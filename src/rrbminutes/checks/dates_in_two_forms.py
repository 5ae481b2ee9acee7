"""
DT06: one date is printed in two forms.

Whoever searches for one form misses the other.

    By May 3rd. Next meeting: 3 May 2017        By 3 May. Next meeting: 3 May 2017
"""

from __future__ import annotations

from collections.abc import Iterator

from rrbminutes.checks.check import Check, Fault
from rrbminutes.checks.record import Record
from rrbminutes.checks.words import Words
from rrbminutes.findings import Related
from rrbminutes.phrases.calendar import PrintedDate

__all__ = ["CHECK", "dates_in_two_forms"]


def dates_in_two_forms(record: Record) -> Iterator[Fault]:
    """Find the first day that is printed once with its month first, and once behind it; not in figures."""
    printed: dict[tuple[int, int], dict[str, tuple[Words, PrintedDate]]] = {}
    for words, date in record.dates:
        if date.is_numeric:
            continue
        of_day = printed.setdefault((date.day, date.month), {})
        of_day.setdefault("month" if date.is_month_first else "day", (words, date))
        if len(of_day) > 1:
            (one, first), (other, second) = of_day.values()
            if first.year is not None and second.year is not None and first.year != second.year:
                continue
            said, here = (words.text[date.start : date.end].rstrip(".") for words, date in ((one, first), (other, second)))
            before = Related(one.at(first.start, first.end), f"“{said}”")
            yield Fault(f"“{here}” is printed “{said}” elsewhere", other.at(second.start, second.end), (before,))
            return


CHECK = Check("DT06", "info", dates_in_two_forms)
