"""Words and where they are printed; what a leaf of the meeting prints, and how a message quotes it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from rrbminutes.model import Actions, Attendance, Item, Meeting, NextMeeting, Paragraph, Printed, Span, Table
from rrbminutes.model.blocks import Block, Bullets, Numbers
from rrbminutes.model.leaves import Leaf

__all__ = ["QUOTED", "Words", "heading_of", "headings_of", "prose_of", "shown", "words_of"]

QUOTED = 60
"""So many characters of a text stand in a message."""


class Words(NamedTuple):
    """Words that one leaf of the meeting prints, and where."""

    text: str
    span: Span

    def at(self, start: int, end: int) -> Span:
        """Where ``text[start:end]`` is printed; all of it where mark-up stands between."""
        return self.span.within(self.text, start, end)


def shown(text: str, *, end: bool = False) -> str:
    """*text* as a message quotes it: its beginning, or its end, where it is long."""
    if len(text) <= QUOTED:
        return text
    return f"… {text[-QUOTED:].partition(' ')[2]}" if end else f"{text[:QUOTED].rpartition(' ')[0] or text[:QUOTED]} …"


def heading_of(item: Item) -> Span:
    """Where the heading of an item is printed."""
    return item.span if item.heading is None else item.heading.span


def prose_of(blocks: Iterable[Block]) -> Iterator[Words]:
    """The paragraphs and the entries of lists among *blocks*."""
    for block in blocks:
        if isinstance(block, Paragraph):
            yield Words(block.text, block.span)
        elif isinstance(block, Bullets | Numbers):
            yield from (Words(entry.text, entry.span) for entry in block.entries)


def words_of(leaf: Leaf) -> Iterator[Words]:
    """The words of a leaf as it prints them; of a table each cell."""
    match leaf:
        case Attendance() | NextMeeting():
            if leaf.printed:
                yield Words(leaf.printed, leaf.span)
        case Table():
            yield from (Words(cell, leaf.span) for row in leaf.rows for cell in row if cell)
        case _:
            yield Words(leaf.text, leaf.span)


def headings_of(meeting: Meeting) -> Iterator[Printed]:
    """The lines that stand over something: at the head, over items, over lists of actions."""
    yield from meeting.headings
    over = (
        *(item.heading for item in meeting.walk()),
        *(block.heading for block in meeting.blocks if isinstance(block, Actions)),
    )
    yield from (heading for heading in over if heading is not None)
