"""
DT09: times of the 12-hour and the 24-hour clock are mixed.

A reader must guess what “7.15” beside them means; “19:00pm” is neither.

    The meeting began at 7pm and closed at 20:45.       The meeting began at 7pm and closed at 8.45pm.

GOV.UK style guide: use the 12-hour clock or the 24-hour clock, not both.
"""

from __future__ import annotations

from collections.abc import Iterator

from rrbminutes.checks.check import Check, Fault
from rrbminutes.checks.record import Record
from rrbminutes.checks.words import Words
from rrbminutes.findings import Related
from rrbminutes.phrases.faults import fault

__all__ = ["CHECK", "clocks_mixed"]


def clocks_mixed(record: Record) -> Iterator[Fault]:
    """Find each time that is of both clocks; else the first of one clock behind one of the other."""
    first: dict[str, tuple[Words, str, int, int]] = {}
    pattern = fault("CLOCK_OF")
    both = False
    for words in record.figures:
        for found in pattern.pattern.finditer(words.text):
            kind = next(iter(pattern.named(found)))
            if kind == "of_both":
                both = True
                yield Fault(f"“{found[0]}” is of the 12-hour and of the 24-hour clock", words.at(*found.span()))
            first.setdefault(kind, (words, found[0], *found.span()))
    if not both and "of_twelve" in first and "of_all_day" in first:
        one, other = sorted((first["of_twelve"], first["of_all_day"]), key=lambda place: place[0].span)
        also = (Related(one[0].at(*one[2:]), f"“{one[1]}”"),)
        yield Fault(f"“{other[1]}” is of another clock than “{one[1]}”", other[0].at(*other[2:]), also)


CHECK = Check("DT09", "warning", clocks_mixed)
