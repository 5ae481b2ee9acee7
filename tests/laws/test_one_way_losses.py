"""``LOSSES`` is exact: a field that is listed never changes what is written, and one that is not does somewhere."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from typing import Any

import attrs
import pytest
from hypothesis import given, settings

from rrbminutes import (
    Action,
    Actions,
    Attendance,
    Bullets,
    Due,
    Entry,
    Item,
    Meeting,
    NextMeeting,
    Numbers,
    Paragraph,
    Table,
    dumps,
)
from rrbminutes.serialisers import losses
from rrbminutes.strategies import meetings

FORMATS = ("csv", "ics", "ocd")
CLASSES = (Meeting, Attendance, Item, Paragraph, Bullets, Numbers, Entry, Table, Actions, Action, Due, NextMeeting)
FIELDS = [f"{kind.__name__}.{field.alias}" for kind in CLASSES for field in attrs.fields(kind) if field.eq]

WORDS = "ACTION: Ann Ash to go by 9 June 2021"
ENTRY = Entry(WORDS)
ACTION = Action("Go by 4 June 2021", label="9", owners=("Ben Birch",), status="Open")
OTHER: dict[str, Any] = {
    "Meeting.date": dt.date(2020, 2, 2),
    "Meeting.start": dt.time(8, 8),
    "Meeting.end": dt.time(23, 8),
    "Meeting.markings": ("SECRET",),
    "Meeting.attendance": (Attendance("Zoe Oak"),),
    "Meeting.front": (Paragraph(WORDS),),
    "Meeting.back": (Paragraph(WORDS),),
    "Meeting.items": (Item("9", "Other", (Paragraph(WORDS),)),),
    "Meeting.action_summary": (ACTION, ACTION),
    "Meeting.next_meeting": NextMeeting(dt.date(2022, 2, 2)),
    "Item.label": "99",
    "Item.blocks": (Paragraph(WORDS),),
    "Item.items": (Item("9", "Other", (Paragraph(WORDS),)),),
    "Bullets.entries": (ENTRY,),
    "Numbers.entries": (attrs.evolve(ENTRY, label="9"),),
    "Entry.label": "z",
    "Table.rows": (("Action", "Owner", "Due"), ("Go", "Zoe Oak", "9 June 2021")),
    "Actions.entries": (ACTION,),
    "Action.owners": ("Zoe Oak",),
    "Action.due": Due("9 June 2021"),
    "Due.printed": "8 June 2021",
    "NextMeeting.date": dt.date(2022, 2, 2),
    "NextMeeting.start": dt.time(8, 8),
    "NextMeeting.end": dt.time(23, 8),
    "Attendance.status": "absent",
}
"""Another value of each field; of those that hold words it is ``WORDS``."""

BLOCKS = (
    Paragraph("ACTION: Ann to write by 4 June 2021."),
    Bullets((Entry("ACTION: Ann to sing by 4 June 2021."),)),
    Numbers((Entry("ACTION: Ann to dance by 4 June 2021.", label="a"),)),
    Table((("Action", "Owner", "Due"), ("Paint", "Ben", "4 June 2021"))),
    Actions((Action("Dig", label="1", owners=("Ben",), due=Due("4 June 2021"), status="Open"), Action("Sow by next meeting"))),
)
RICH = Meeting(
    kind="Minutes",
    body="Elmford Trust",
    status="DRAFT",
    markings=("OFFICIAL",),
    date=dt.date(2021, 5, 3),
    start=dt.time(9, 30),
    end=dt.time(11, 30),
    venue="Town Hall",
    attendance=(Attendance("Ann Ash", organisation="Elm", role="chair", honorific="Cllr", postnominals="JP", initials="AA"),),
    front=(Paragraph("It rained."),),
    items=(Item("1", "Gates", BLOCKS, (Item("1.1", "Keys", BLOCKS[:1]),)),),
    next_meeting=NextMeeting(dt.date(2021, 7, 5), dt.time(9, 30), dt.time(11, 30), "Annexe"),
)
MEETINGS = (RICH, attrs.evolve(RICH, items=(Item("1", "Gates"),), action_summary=(ACTION,)), attrs.evolve(RICH, body=None))


def changed(value: Any, wanted: str) -> Iterator[Any]:
    """*value* with another value in each field of the name *wanted*, one at a time, where the model admits it."""
    for field in attrs.fields(type(value)):
        name, held = f"{type(value).__name__}.{field.alias}", getattr(value, field.name)

        def put(new: Any, alias: str = field.alias) -> Iterator[Any]:
            try:
                yield attrs.evolve(value, **{alias: new})
            except ValueError:
                return

        if name == wanted:
            yield from put(OTHER.get(name, WORDS))
        yield from _changed_within(held, wanted, put)


def _changed_within(held: Any, wanted: str, put: Callable[[Any], Iterator[Any]]) -> Iterator[Any]:
    if isinstance(held, CLASSES):
        for new in changed(held, wanted):
            yield from put(new)
    elif isinstance(held, tuple) and not hasattr(held, "_fields"):
        for index, member in enumerate(held):
            if isinstance(member, CLASSES):
                for new in changed(member, wanted):
                    yield from put((*held[:index], new, *held[index + 1 :]))


@pytest.mark.parametrize("format", FORMATS)
def test_what_is_listed_are_fields(format: str) -> None:
    assert list(losses(format)) == sorted({*losses(format)} & {*FIELDS})


@pytest.mark.parametrize("format", FORMATS)
@pytest.mark.parametrize("name", FIELDS)
def test_a_field_is_listed_or_written(format: str, name: str) -> None:
    others = [(meeting, other) for meeting in MEETINGS for other in changed(meeting, name)]
    assert others
    differs = any(dumps(meeting, format) != dumps(other, format) for meeting, other in others)
    assert differs is (name not in losses(format))


@pytest.mark.parametrize("format", [format for format in FORMATS if losses(format)])
@given(meeting=meetings())
@settings(max_examples=40)
def test_what_is_listed_never_changes_what_is_written(format: str, meeting: Meeting) -> None:
    written = dumps(meeting, format)
    assert all(dumps(other, format) == written for name in losses(format) for other in changed(meeting, name))
