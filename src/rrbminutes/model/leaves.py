"""The values that stand for their own words on the page: together they account for every line."""

from __future__ import annotations

from collections.abc import Iterator

from rrbminutes.model.actions import Action
from rrbminutes.model.attendance import Attendance
from rrbminutes.model.blocks import Actions, Block, Bullets, Entry, Numbers, Paragraph, Table
from rrbminutes.model.meeting import Meeting
from rrbminutes.model.next_meeting import NextMeeting
from rrbminutes.model.spans import Printed

__all__ = ["Leaf", "leaves"]

Leaf = Printed | Attendance | Paragraph | Entry | Table | Action | NextMeeting
"""A value whose span holds no other value."""


def leaves(meeting: Meeting) -> tuple[Leaf, ...]:
    """
    The leaves of *meeting* in the order of its text: every printed line lies under exactly one of them.

    >>> from rrbminutes import parse
    >>> [type(leaf).__name__ for leaf in leaves(parse("Minutes: Elmford Trust"))]
    ['Printed']
    """
    return tuple(sorted(_leaves(meeting), key=lambda leaf: leaf.span))


def _leaves(meeting: Meeting) -> Iterator[Leaf]:
    yield from meeting.headings
    yield from meeting.furniture
    yield from meeting.stated.attendance
    yield from meeting.action_summary
    if meeting.stated.next_meeting is not None:
        yield meeting.stated.next_meeting
    for item in meeting.walk():
        if item.heading is not None:
            yield item.heading
    for block in meeting.blocks:
        yield from _of_block(block)


def _of_block(block: Block) -> Iterator[Leaf]:
    match block:
        case Paragraph() | Table():
            yield block
        case Bullets() | Numbers():
            yield from block.entries
        case Actions():
            if block.heading is not None:
                yield block.heading
            yield from block.entries
