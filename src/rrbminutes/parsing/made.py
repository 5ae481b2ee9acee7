"""What the parser makes values of the model with: they are valid as they come off the page, and a test validates them all."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from rrbminutes.model import (
    Action,
    Actions,
    Attendance,
    Bullets,
    Entry,
    Item,
    Meeting,
    NextMeeting,
    Numbers,
    Paragraph,
    Printed,
    Span,
    Table,
)
from rrbminutes.model.unchecked import unchecked

__all__ = [
    "action",
    "actions",
    "attendance",
    "bullets",
    "entry",
    "item",
    "meeting",
    "next_meeting",
    "numbers",
    "paragraph",
    "printed",
    "span",
    "table",
]

action = unchecked(Action)
actions = unchecked(Actions)
attendance = unchecked(Attendance)
bullets = unchecked(Bullets)
entry = unchecked(Entry)
item = unchecked(Item)
meeting = unchecked(Meeting)
next_meeting = unchecked(NextMeeting)
numbers = unchecked(Numbers)
paragraph = unchecked(Paragraph)
printed = unchecked(Printed)
span: Callable[[tuple[int, int]], Span] = partial(tuple.__new__, Span)
table = unchecked(Table)
