"""
REF04: an organisation on the list is written in other letters in the text.

Whoever searches for the one finds half of what it said.

    Present: David Ross (MoJ)           Present: David Ross (MoJ)
    The MOJ updated the board.          The MoJ updated the board.
"""

from __future__ import annotations

from collections.abc import Iterator

from rrbminutes.checks.check import Check, Fault
from rrbminutes.checks.record import Record
from rrbminutes.findings import Related

__all__ = ["CHECK", "organisation_cased_otherwise"]


def organisation_cased_otherwise(record: Record) -> Iterator[Fault]:
    """Find short names that are those of a listed organisation but for small and capital letters; one finding for each."""
    listed = {entry.organisation: entry.span for entry in record.meeting.stated.attendance if entry.organisation is not None}
    folded = {body.casefold(): body for body in listed if " " not in body}
    for short, spans in record.abbreviations.items():
        body = folded.get(short.casefold())
        if body is not None and short not in listed:
            first = Related(listed[body], f"“{body}” on the list")
            also = (Related(span, f"“{short}” again") for span in spans[1:])
            yield Fault(f"“{short}” is “{body}” on the list", spans[0], tuple(sorted((first, *also), key=_place)))


def _place(related: Related) -> tuple[int, int]:
    return related.span


CHECK = Check("REF04", "info", organisation_cased_otherwise)
