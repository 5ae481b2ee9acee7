"""Text to model: the stages, one after the other."""

from __future__ import annotations

from collections.abc import Iterator

from rrbminutes.model import Meeting, Span
from rrbminutes.parsing.build import built
from rrbminutes.parsing.furniture import sorted_out
from rrbminutes.parsing.headings import headings
from rrbminutes.parsing.levels import levelled
from rrbminutes.parsing.lines import lexed
from rrbminutes.parsing.places import looks, placed
from rrbminutes.parsing.splitting import split_up
from rrbminutes.parsing.tree import tree_of

__all__ = ["meeting_of"]

PAGE_END = "\f"


def meeting_of(text: str) -> Meeting:
    """
    The meeting that *text* reports.

    Promises:
        Every ``str`` gives one, and every line that is not blank lies under one of its leaves.
    """
    lines = sorted_out(split_up(list(lexed(text))))
    places = levelled(placed(lines, headings(lines, looks(lines))))
    return built(tree_of(places), Span(0, len(text)), tuple(_pages(text)))


def _pages(text: str) -> Iterator[int]:
    """The place behind each form feed: where a page ends."""
    end = text.find(PAGE_END) + 1
    while end:
        yield end
        end = text.find(PAGE_END, end) + 1
