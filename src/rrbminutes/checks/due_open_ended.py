"""
ACT03: an action is due on a condition, or always.

Nobody can tell when it is late.

    Ann Ash to report going forward         Ann Ash to report by 3 May 2021
"""

from __future__ import annotations

from collections.abc import Iterator

from rrbminutes.checks.check import Check, Fault
from rrbminutes.checks.record import Record
from rrbminutes.checks.words import shown
from rrbminutes.findings import Related

__all__ = ["CHECK", "due_open_ended"]


def due_open_ended(record: Record) -> Iterator[Fault]:
    """Find actions that are due when something happens, or going forward; one finding for all of them."""
    found = [(action, due) for action, _, due in record.undertakings if due is not None and due.kind in ("event", "standing")]
    if found:
        (action, due), *others = found
        also = tuple(Related(one.span, f"“{shown(when.printed)}”") for one, when in others)
        yield Fault(f"“{shown(due.printed)}” is no date by which the action is due", action.span, also)


CHECK = Check("ACT03", "info", due_open_ended)
