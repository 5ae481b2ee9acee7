"""How items are labelled: the numbers, and the marks around them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from rrbminutes.checks.record import Record
from rrbminutes.model import Item
from rrbminutes.phrases.faults import fault

__all__ = ["Marks", "are_alike", "levels", "marks_of"]


class Marks(NamedTuple):
    """What stands before and behind the label in a heading: ``Agenda item 2 - Bins`` has ``Agenda item`` and ``-``."""

    before: str
    behind: str

    def around(self, item: Item) -> str:
        """The label of an item between these marks."""
        return (
            " ".join(filter(None, (self.before, item.label)))
            + ("" if self.behind in ("", ".", ":", ")") else " ")
            + self.behind
        )


def levels(record: Record) -> Iterator[tuple[Item, ...]]:
    """The items that stand beside one another and have a number, each level by itself."""
    for items in (record.meeting.items, *(item.items for item in record.items)):
        labelled = tuple(item for item in items if item.label is not None and fault("NUMBERED").fullmatch(item.label))
        if labelled:
            yield labelled


def marks_of(item: Item) -> Marks | None:
    """The marks around the label of an item; None where its heading is not printed, or does not show the label."""
    if item.heading is None or item.label is None:
        return None
    before, label, behind = item.heading.text.partition(item.label)
    pattern = fault("MARK_BEHIND_LABEL")
    found = pattern.pattern.match(behind)
    if not label or found is None:
        return None
    return Marks(before.strip(" *_#\\"), pattern.named(found).get("mark", ""))


def are_alike(one: Item, other: Item) -> bool:
    """True for two items whose labels stand in the same place of the line, both with a mark behind them or both without."""
    first, second = marks_of(one), marks_of(other)
    if first is None or second is None:
        return first is second
    return first.before.casefold() == second.before.casefold() and bool(first.behind) == bool(second.behind)
