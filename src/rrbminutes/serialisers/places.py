"""Where in the minutes an action or a decision stands."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import zip_longest
from typing import NamedTuple

from rrbminutes.model import Action, Block, Item, Meeting
from rrbminutes.model.blocks import actions_in

__all__ = ["Place", "placed_actions", "places"]


class Place(NamedTuple):
    """
    Blocks that stand together.  ``item`` is the innermost item around them, None before the first and after the last.

    ``order`` counts items as they follow one another (``2.1`` is the first within the second), whatever numbers are printed;
    ``label`` is the number as printed of the item, or else of the nearest around it that has one.
    """

    blocks: tuple[Block, ...]
    item: Item | None = None
    order: str = ""
    label: str | None = None

    @property
    def title(self) -> str | None:
        """The title of the item, as printed; None where there is none."""
        return None if self.item is None else self.item.title


def places(meeting: Meeting) -> Iterator[Place]:
    """The places of a meeting, in the order of the text; each of its blocks stands in one."""
    yield Place(meeting.front)
    yield from _within(meeting.items, "", None)
    yield Place(meeting.back)


def placed_actions(meeting: Meeting) -> Iterator[tuple[Place, Action]]:
    r"""
    Each of ``meeting.actions`` with its place; what only a summary lists stands in no item.

    >>> from rrbminutes import parse
    >>> meeting = parse("1. Gates\n\nAction: Ann to paint them.\n\n2. Bins")
    >>> [(place.label, action.text) for place, action in placed_actions(meeting)]
    [('1', 'Ann to paint them.')]
    """
    found = (place for place in places(meeting) for _ in actions_in(place.blocks))
    return zip_longest(found, meeting.actions, fillvalue=Place(()))  # type: ignore[arg-type]


def _within(items: tuple[Item, ...], order: str, label: str | None) -> Iterator[Place]:
    for number, item in enumerate(items, 1):
        place = Place(item.blocks, item, f"{order}{number}", item.label or label)
        yield place
        yield from _within(item.items, f"{place.order}.", place.label)
