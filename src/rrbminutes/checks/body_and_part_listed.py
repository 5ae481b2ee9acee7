"""
ATT14: an organisation and a part of it are both on the list.

Whether the part speaks for the whole, or is counted beside it, cannot be told.

    Present: HMPPS, HMP Elmford, Clinks         Present: HMP Elmford, Clinks
"""

from __future__ import annotations

from collections.abc import Iterator

from rrbminutes.checks.check import Check, Fault
from rrbminutes.checks.record import Record
from rrbminutes.findings import Related
from rrbminutes.phrases.faults import fault

__all__ = ["CHECK", "body_and_part_listed"]


MOST = 200
"""No list has more organisations; beyond, none is looked at."""


def body_and_part_listed(record: Record) -> Iterator[Fault]:
    """Find organisations without a person whose name begins with the whole name of another, or is known as a part of it."""
    listed = [entry for entry in record.meeting.stated.attendance if entry.name is None and entry.organisation]
    bodies = [((entry.organisation or "").casefold(), entry) for entry in listed[:MOST]]
    parts = fault("PART_OF").meanings
    for name, whole in bodies:
        within = [entry for body, entry in bodies if body.startswith(f"{name} ") or f"{body.partition(' ')[0]} {name}" in parts]
        if within:
            said = f"{whole.organisation} and {within[0].organisation}, which is a part of it, are both listed"
            first = min(whole.span, within[0].span)
            also = [entry for entry in (whole, *within) if entry.span != first]
            related = (Related(entry.span, f"{entry.organisation}") for entry in sorted(also, key=lambda entry: entry.span))
            yield Fault(said, first, tuple(related))


CHECK = Check("ATT14", "info", body_and_part_listed)
