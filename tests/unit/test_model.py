from __future__ import annotations

import datetime as dt
import pickle
from typing import Any

import pytest
from attrs.exceptions import FrozenInstanceError

import rrbminutes
from rrbminutes import Action, Attendance, Bullets, Due, Entry, Item, Meeting, NextMeeting, Numbers, Paragraph, Span, Table
from rrbminutes.model.items import DEEPEST

ANY: Any = rrbminutes
"""The library as a program without type checks sees it."""


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: Paragraph(""), "Paragraph.text must not be empty"),
        (lambda: Paragraph("a\nb"), "Paragraph.text must not hold a line break"),
        (lambda: Paragraph("a  b"), "single blanks"),
        (lambda: Paragraph("a\x00b"), "cannot be printed"),
        (lambda: Paragraph("a\u200bb"), "cannot be printed"),
        (lambda: Attendance(), "Attendance needs a name, an organisation or a role"),
        (lambda: ANY.Attendance("Ann", status="there"), "Attendance.status must be one of present"),
        (lambda: Item(), "Item needs a label or a title"),
        (lambda: Item("a b", "x"), "Item.label must look like"),
        (lambda: Item("?", "x"), "Item.label must look like"),
        (lambda: Bullets(()), "Bullets.entries must not be empty"),
        (lambda: Bullets((Entry("a", label="1"),)), "Bullets.entries must have no labels"),
        (lambda: Numbers((Entry("a"),)), "Numbers.entries must have labels"),
        (lambda: Table((("a",),)), "two cells at least"),
        (lambda: Table((("", ""),)), "not all of them empty"),
        (lambda: Table((("a", "b\tc"),)), "a cell holds single blanks"),
        (lambda: Action("a", owners=("Ann, Ben",)), "reads as several owners"),
        (lambda: NextMeeting(), "NextMeeting needs a date, a time or a venue"),
        (lambda: NextMeeting(start=dt.time(9, 30, 1)), "NextMeeting.start must be whole minutes"),
    ],
)
def test_what_no_minutes_could_print_is_refused(make: Any, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        make()


@pytest.mark.parametrize(
    "make",
    [
        lambda: ANY.Paragraph(7),
        lambda: ANY.Item("1", "x", [Paragraph("a")]),
        lambda: ANY.Item("1", "x", (Entry("a"),)),
        lambda: Meeting(date=dt.datetime(2020, 1, 1)),
        lambda: ANY.Meeting(start="09:30"),
        lambda: ANY.Meeting(items=("1",)),
        lambda: ANY.Table([["a", "b"]]),
        lambda: ANY.Action("a", due="3 May"),
    ],
)
def test_wrong_types_are_refused(make: Any) -> None:
    with pytest.raises(TypeError):
        make()


def test_items_nest_to_six_levels() -> None:
    item = Item("6")
    for level in range(5, 0, -1):
        item = Item(str(level), items=(item,))
    assert len(list(item.walk())) == DEEPEST
    with pytest.raises(ValueError, match="nest deeper"):
        Item("0", items=(item,))


def test_values_are_frozen_hashable_and_pickled() -> None:
    meeting = Meeting(body="Elmford Trust", items=(Item("1", "Welcome", (Paragraph("Ann came."),)),))
    with pytest.raises(FrozenInstanceError):
        meeting.body = "x"  # type: ignore[misc]
    assert pickle.loads(pickle.dumps(meeting)) == meeting
    assert len({meeting, pickle.loads(pickle.dumps(meeting))}) == 1
    assert not hasattr(meeting, "__dict__")


def test_equality_asks_what_is_said_not_where() -> None:
    assert Paragraph("a", span=Span(3, 4)) == Paragraph("a")
    assert Attendance("Ann", printed="Ann,") == Attendance("Ann")


@pytest.mark.parametrize(
    ("printed", "following", "read"),
    [
        ("3 May 2017", None, dt.date(2017, 5, 3)),
        ("May 3rd", None, None),
        ("May 3rd", dt.date(2017, 5, 3), dt.date(2017, 5, 3)),
        ("May 4th", dt.date(2017, 5, 3), None),
        ("next meeting", dt.date(2017, 5, 3), dt.date(2017, 5, 3)),
        ("next meeting", None, None),
        ("31 June 2017", None, None),
        ("tbc", dt.date(2017, 5, 3), None),
    ],
)
def test_a_due_date_is_stated_or_none(printed: str, following: dt.date | None, read: dt.date | None) -> None:
    assert Due(printed, next_meeting=following).date == read


def test_an_action_tells_what_is_stated_and_what_is_read() -> None:
    read = Action("Ann to write by 3 May 2017", label="1")
    stated = Action("Ann to write by 3 May 2017", owners=("Ben",), due=Due("tbc"))
    assert (read.owners, read.stated) == (("Ann",), frozenset())
    assert (stated.owners, stated.stated) == (("Ben",), frozenset(("owners", "due")))
    assert read.due is not None
    assert stated.due is not None
    assert (read.due.date, stated.due.printed) == (dt.date(2017, 5, 3), "tbc")


@pytest.mark.parametrize(
    ("speaker", "name"),
    [
        *(
            ("Ann Ash", "Ann Ash"),
            ("ann ash", "Ann Ash"),
            ("The Chair", "Ann Ash"),
            ("MPS", "Ben Birch"),
            ("the MPS", "Ben Birch"),
        ),
        *(
            ("Ben", "Ben Birch"),
            ("Mr Birch", "Ben Birch"),
            ("BB", "Ben Birch"),
            ("Cathy Elm", "Catherine Elm"),
            ("Dan", None),
            ("they", None),
        ),
    ],
)
def test_resolve(speaker: str, name: str | None) -> None:
    there = (
        *(Attendance("Ann Ash", role="chair"), Attendance("Ben Birch", organisation="MPS"), Attendance("Catherine Elm")),
        *(Attendance("Dan Dale"), Attendance("Dan Moss"), Attendance(organisation="NHS")),
    )
    found = Meeting(attendance=there).resolve(speaker)
    assert (found and found.name) == name


def test_span_lines_and_columns() -> None:
    text = "a\r\nb\rc\nde"
    assert [Span(at, at + 1).line(text) for at in (0, 3, 5, 7)] == [1, 2, 3, 4]
    assert (Span(8, 9).column(text), Span(8, 9).of(text)) == (2, "e")
