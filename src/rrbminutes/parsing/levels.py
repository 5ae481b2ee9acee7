"""Headings to items of a level: how deep each stands among the headings that are open."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from rrbminutes.model.items import DEEPEST
from rrbminutes.parsing.places import Place

__all__ = ["levelled"]

SUB = DEEPEST + 1
"""The rank of a sub-heading; a heading closes all that are open of its own rank or a higher number."""

ENDS = ("SUMMARY", "ITEMS_END")
"""What belongs to the meeting, not to an item: it closes all that are open."""


def levelled(places: Iterable[Place]) -> Iterator[Place]:
    """
    The places, with each heading as ``ITEM_1`` to ``ITEM_6``.

    Promises:
        A level is at most one deeper than the level before it.  A sub-heading before the first item stays as it was.
    """
    open_ranks: list[int] = []
    for place in places:
        if place.heading is not None or (place.type == "SUBHEADING" and open_ranks):
            rank = SUB if place.heading is None else place.heading.rank
            while open_ranks and open_ranks[-1] >= rank:
                open_ranks.pop()
            del open_ranks[DEEPEST - 1 :]
            open_ranks.append(rank)
            yield Place(f"ITEM_{len(open_ranks)}", place.lines, place.heading)
        else:
            if place.type in ENDS:
                open_ranks.clear()
            yield place
