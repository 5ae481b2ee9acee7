"""
ACT01: an action names nobody who is to do it.

What everybody is to do, nobody does; at the next meeting nobody can be asked.

    Actions:                                    Actions:
    - Share the presentation with the board     - Ann Ash to share the presentation
"""

from __future__ import annotations

from collections.abc import Iterator

from rrbminutes.checks.check import Check, Fault
from rrbminutes.checks.record import Record
from rrbminutes.checks.words import shown
from rrbminutes.phrases.faults import fault

__all__ = ["CHECK", "action_without_owner"]


def action_without_owner(record: Record) -> Iterator[Fault]:
    """
    Find actions without an owner.

    Not those that name somebody of the list, initials or an office anywhere, nor a word or two; and none where lines
    between them end in a colon, and so may name the owners of what follows.
    """
    if any(action.text.endswith(":") for action, _, _ in record.undertakings):
        return
    for action, owners, _ in record.undertakings:
        if owners or fault("FEW_WORDS").fullmatch(action.text) or fault("OWNER_SAID").pattern.search(action.text):
            continue
        if not record.people.names_somebody(action.text):
            yield Fault(f"nobody is named for the action “{shown(action.text)}”", action.span)


CHECK = Check("ACT01", "warning", action_without_owner)
