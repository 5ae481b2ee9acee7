"""
ATT13: one name stands out of the order of the list.

The list is in the order of the alphabet but for one place; a name may have been put in later, or looked up and not found.

    Ada, Alva, Alison, Ben, Cole …      Ada, Alison, Alva, Ben, Cole …
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from rrbminutes.checks.check import Check, Fault
from rrbminutes.checks.record import Record
from rrbminutes.findings import Related

__all__ = ["CHECK", "list_out_of_order"]

LEAST = 8
"""Fewer names may be in order by chance."""


def list_out_of_order(record: Record) -> Iterator[Fault]:
    """Find two neighbours that alone are not in the order of first names, or of surnames; the first of the list may lead it."""
    names = [entry for entry in record.meeting.stated.attendance if entry.status == "present" and entry.name is not None]
    for end in (0, -1):
        keys = [(entry.name or "").casefold().split()[end] for entry in names]
        for skipped in (0, 1):
            rest = keys[skipped:]
            falls = [at for at, (one, other) in enumerate(pairwise(rest)) if one > other]
            if len(rest) >= LEAST and len(falls) == 1 and len(set(rest)) > len(rest) // 2:
                at = falls[0] + skipped
                swapped = [*keys[skipped:at], keys[at + 1], keys[at], *keys[at + 2 :]]
                if swapped == sorted(swapped):
                    one, other = names[at], names[at + 1]
                    said = f"{one.name} stands before {other.name} in a list that is in order otherwise"
                    yield Fault(said, one.span, (Related(other.span, f"{other.name}"),))
                    return


CHECK = Check("ATT13", "info", list_out_of_order)
