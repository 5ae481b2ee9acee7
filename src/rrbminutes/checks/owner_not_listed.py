"""
ACT17: the owner of an action is on no list.

Somebody who was not there may not know of it; or the name is wrong.

    Present: Ann Ash, Ben Birch …       Present: Ann Ash, Ben Birch …
    Action: Zoe Quill to write          Action: Ben Birch to write
"""

from __future__ import annotations

from collections.abc import Iterator

from rrbminutes.checks.check import Check, Fault
from rrbminutes.checks.record import Record
from rrbminutes.phrases.faults import fault

__all__ = ["CHECK", "owner_not_listed"]

LEAST = 5
"""A list of fewer names is not taken for complete."""


def owner_not_listed(record: Record) -> Iterator[Fault]:
    """Find owners of a first name and a surname, of which no word is on the list or nearly so."""
    if len(record.people.listed) < LEAST:
        return
    seen: set[str] = set()
    for action, owners, _ in record.undertakings:
        for owner in owners:
            if owner in seen or not fault("PERSON_NAMED").fullmatch(owner) or fault("GROUP_OWNER").fullmatch(owner):
                continue
            seen.add(owner)
            words = fault("WORD_OR_NUMBER").pattern.findall(dict(record.settings.aliases).get(owner, owner))
            if not any(word.isupper() or record.people.is_nearly_listed(word.casefold()) for word in words):
                yield Fault(f"“{owner}” is to act, and is on no list", action.span)


CHECK = Check("ACT17", "warning", owner_not_listed)
