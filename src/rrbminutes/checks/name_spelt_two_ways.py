"""
ATT02: a name in the text is spelt almost as one on the list.

A search for the person misses one of the two. Which spelling is right only the person can tell.

    Present: Helga Swidenbank           Present: Helga Swidenbank
    Helga Swindenbank reported.         Helga Swidenbank reported.
"""

from __future__ import annotations

from collections.abc import Iterator

from rrbminutes.checks.check import Check, Fault
from rrbminutes.checks.people import ends_of
from rrbminutes.checks.record import Record
from rrbminutes.checks.spelling import edits_between
from rrbminutes.findings import Related
from rrbminutes.model import Attendance
from rrbminutes.phrases.faults import fault

__all__ = ["CHECK", "name_spelt_two_ways"]

SHORT = 4
"""Of a name of fewer letters, one letter makes another name."""
LONG = 7
"""Of a name of fewer letters, two letters make another name."""


def name_spelt_two_ways(record: Record) -> Iterator[Fault]:
    """Find a first name and a surname of which one is as on the list, and the other nearly; a plural is no other name."""
    people = record.people
    for (first, last), spans in people.mentions.items():
        as_listed = people.by_first.get(first.casefold())
        if as_listed is not None:
            near = [entry for entry in as_listed if _nearly(last.casefold(), ends_of(entry)[1])]
        else:
            near = [entry for entry in people.by_last[last.casefold()] if _nearly(first.casefold(), ends_of(entry)[0])]
        if len(near) == 1 and near[0].name is not None and not _is_short_form(first, near[0]):
            also = [Related(span, "also printed here") for span in spans[1:]]
            listed = Related(near[0].span, "on the list")
            yield Fault(f"“{first} {last}” is “{near[0].name}” on the list", spans[0], (listed, *also))


def _nearly(one: str, other: str) -> bool:
    shorter, longer = sorted((one, other), key=len)
    if len(shorter) < SHORT or one[:1] != other[:1] or longer == shorter + "s":
        return False
    return bool(edits_between(one, other, 2 if len(shorter) >= LONG else 1))


def _is_short_form(first: str, entry: Attendance) -> bool:
    pairs = fault("SHORT_FORM").meanings
    listed = ends_of(entry)[0]
    return f"{first} {listed}".casefold() in pairs or f"{listed} {first}".casefold() in pairs


CHECK = Check("ATT02", "warning", name_spelt_two_ways)
