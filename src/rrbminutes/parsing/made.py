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

action: type[Action] = unchecked(Action)
actions: type[Actions] = unchecked(Actions)
attendance: type[Attendance] = unchecked(Attendance)
bullets: type[Bullets] = unchecked(Bullets)
entry: type[Entry] = unchecked(Entry)
item: type[Item] = unchecked(Item)
meeting: type[Meeting] = unchecked(Meeting)
next_meeting: type[NextMeeting] = unchecked(NextMeeting)
numbers: type[Numbers] = unchecked(Numbers)
paragraph: type[Paragraph] = unchecked(Paragraph)
printed: type[Printed] = unchecked(Printed)
span: Callable[[tuple[int, int]], Span] = partial(tuple.__new__, Span)
table: type[Table] = unchecked(Table)
