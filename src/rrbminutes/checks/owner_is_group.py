"""
ACT13: the owner of an action is an organisation or a group.

Where all are to do it, nobody is asked why it was not done.

    Board members to write to Cole          Ann Ash to write to Cole
"""

from __future__ import annotations

from collections.abc import Iterator

from rrbminutes.checks.check import Check, Fault
from rrbminutes.checks.record import Record
from rrbminutes.checks.words import shown
from rrbminutes.findings import Related
from rrbminutes.phrases.faults import fault

__all__ = ["CHECK", "owner_is_group"]


def owner_is_group(record: Record) -> Iterator[Fault]:
    """Find actions owned only by organisations of the list, or by members, a group and the like; one finding for all."""
    named = (entry.organisation for entry in record.meeting.attendance if entry.organisation is not None)
    bodies = {body.casefold() for body in named if body.isupper() or " " in body}
    bodies -= {(entry.initials or "").casefold() for entry in record.meeting.attendance}
    found = [
        (action, owners)
        for action, owners, _ in record.undertakings
        if owners and all(owner.casefold() in bodies or fault("GROUP_OWNER").fullmatch(owner) for owner in owners)
    ]
    if found:
        (action, owners), *others = found
        also = tuple(Related(one.span, f"“{shown(', '.join(who))}”") for one, who in others)
        yield Fault(f"“{shown(', '.join(owners))}” is no person who could be asked", action.span, also)


CHECK = Check("ACT13", "info", owner_is_group)
