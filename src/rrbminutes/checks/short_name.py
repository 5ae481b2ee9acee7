"""
ATT03: somebody on the list has a short first name in the text, or the other way round.

A search for the person misses one of the two, and a reader may take them for two people.

    Present: David Rogers               Present: David Rogers
    Dave Rogers reported.               David Rogers reported.
"""

from __future__ import annotations

from collections.abc import Iterator

from rrbminutes.checks.check import Check, Fault
from rrbminutes.checks.people import ends_of
from rrbminutes.checks.record import Record
from rrbminutes.findings import Related
from rrbminutes.phrases.faults import fault

__all__ = ["CHECK", "short_name"]


def short_name(record: Record) -> Iterator[Fault]:
    """Find a surname of the list behind a first name that is a known short form of the listed one, or that it is of."""
    people = record.people
    pairs = fault("SHORT_FORM").meanings
    for (first, last), spans in people.mentions.items():
        for entry in people.by_last.get(last.casefold(), ()):
            said, listed = first.casefold(), ends_of(entry)[0]
            if f"{said} {listed}" in pairs or f"{listed} {said}" in pairs:
                also = [Related(span, "also printed here") for span in spans[1:]]
                message = f"“{first} {last}” is “{entry.name}” on the list"
                yield Fault(message, spans[0], (Related(entry.span, "on the list"), *also))


CHECK = Check("ATT03", "warning", short_name)
