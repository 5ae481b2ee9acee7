"""
LAY04: a small l stands for the capital I of a name, or a nought for the O of October.

A scanner misread the letter; a search for the name misses the place.

    Present: Ian Bickers                Present: Ian Bickers
    lan informed the board.             Ian informed the board.
"""

from __future__ import annotations

from collections.abc import Iterator

from rrbminutes.checks.check import Check, Fault
from rrbminutes.checks.record import Record
from rrbminutes.findings import Related
from rrbminutes.fixes import Edit, Fix
from rrbminutes.phrases.faults import fault

__all__ = ["CHECK", "letter_misread"]


def letter_misread(record: Record) -> Iterator[Fault]:
    """Find words that are a name of the list but for their first letter, and months that begin with a nought."""
    people = record.people
    listed = {
        name: entries[0] for names in (people.by_last, people.by_first) for name, entries in names.items() if name[0] == "i"
    }
    for words in record.words:
        for found in fault("SMALL_L").pattern.finditer(words.text) if listed else ():
            name = "I" + found[0][1:]
            entry = listed.get(name.casefold())
            if entry is not None:
                span = words.at(*found.span())
                fix = Fix(f"print “{name}”", (Edit(span, name),)) if span != words.span else None
                related = (Related(entry.span, f"“{entry.name}” is listed here"),)
                yield Fault(f"“{found[0]}” with a small l is “{name}”", span, related, fix)
        for found in fault("ZERO_FOR_O").pattern.finditer(words.text) if "0" in words.text else ():
            span = words.at(*found.span())
            yield Fault(f"“{found[0]}” begins with a nought, not with the letter O", span)


CHECK = Check("LAY04", "warning", letter_misread)
