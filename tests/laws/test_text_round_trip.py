"""``parse(dumps(meeting, "text"))`` is the meeting, for every meeting that can be constructed."""

from __future__ import annotations

import pytest
from hypothesis import given

from rrbminutes import Attendance, Item, Meeting, Paragraph, Table, dumps, parse
from rrbminutes.strategies import meetings


@given(meetings())
def test_text_round_trip(meeting: Meeting) -> None:
    assert parse(dumps(meeting, "text")) == meeting


HOSTILE = [
    *("3. Beds", "Agenda item 3 – Beds", "# Beds", "- a bullet", "(a) one", "Actions:", "Action summary:", "Present:"),
    *("a title:", "Beds", "lower case", "Ann Ash (chair)", "Minutes", "Minutes: Elmford Trust", "DRAFT", "OFFICIAL"),
    *("Date: 3 May 2021", "Next meeting: 3 May 2021", "3 May 2021, Town Hall 9.30-11.30", "9.30-11.30", "until 9pm"),
    *("\\", "\\\\", "\\ ---", "---", "**bold**", "☃", "a – b", "x" * 5000),
]


def all_made_of(words: str) -> Meeting:
    """A meeting in which nothing but these words is said."""
    return Meeting(
        kind=words,
        body=words,
        status=words,
        venue=words,
        markings=(words,),
        attendance=(Attendance(words, organisation=words, role=words, initials=words), Attendance(organisation=words)),
        front=(Paragraph(words), Paragraph(words)),
        items=(
            Item("3", words, (Paragraph(words), Paragraph(words)), (Item(None, words), Item("3.1", words))),
            Item(None, words),
        ),
        back=(Paragraph(words),),
    )


@pytest.mark.parametrize("words", HOSTILE)
def test_words_that_look_like_something_else(words: str) -> None:
    meeting = all_made_of(words)
    assert parse(dumps(meeting, "text")) == meeting


@pytest.mark.parametrize("columns", [("Name", "Role"), ("Name", "Organisation", "Present")])
def test_a_table_that_looks_like_a_list_of_people(columns: tuple[str, ...]) -> None:
    meeting = Meeting(front=(Table((columns, ("Ann Ash", "chair"))),))
    assert parse(dumps(meeting, "text")) == meeting
