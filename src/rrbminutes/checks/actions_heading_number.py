"""
ACT06: a heading says “Action” over several, or “Actions” over one.

Whoever reads the heading looks for one more, or for one less.

    Actions:                    Action:
    - Ann Ash to write          - Ann Ash to write
"""

from __future__ import annotations

from collections.abc import Iterator

from rrbminutes.checks.check import Check, Fault
from rrbminutes.checks.record import Record
from rrbminutes.findings import Related
from rrbminutes.model import Actions, Printed
from rrbminutes.phrases.faults import fault

__all__ = ["CHECK", "actions_heading_number"]


def actions_heading_number(record: Record) -> Iterator[Fault]:
    """Find headings whose number is not that of their actions, where the minutes use both words; one finding for all."""
    lists: list[tuple[Printed, str, int]] = []
    for block in record.blocks:
        if isinstance(block, Actions) and block.heading is not None and block.entries:
            said = fault("ACTIONS_HEADING").parts(block.heading.text)
            if said:
                lists.append((block.heading, next(iter(said)), len(block.entries)))
    if len({number for _, number, _ in lists}) > 1:
        wrong = [(heading, count) for heading, number, count in lists if (number == "several") != (count > 1)]
        for heading, count in wrong[:1]:
            also = tuple(Related(other.span, f"“{other.text}” stands over {many}") for other, many in wrong[1:])
            yield Fault(f"“{heading.text}” stands over {count} action{'s' * (count > 1)}", heading.span, also)


CHECK = Check("ACT06", "info", actions_heading_number)
