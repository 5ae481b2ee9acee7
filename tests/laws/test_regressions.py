"""What once broke a law, kept."""

from __future__ import annotations

import datetime as dt
import time
from collections.abc import Callable

import pytest

from rrbminutes import (
    Action,
    Attendance,
    Entry,
    Item,
    Meeting,
    NextMeeting,
    Numbers,
    Paragraph,
    Printed,
    Span,
    Table,
    dumps,
    parse,
)
from rrbminutes.phrases.grammar import terminal


@pytest.mark.parametrize(
    "text",
    [
        *("Date: 3 Aprıl 2021", "3 Aprİl 2021", "Apologıes:\n- Ann Ash", "Actions:\n1. Ann to go by 3 Aprıl 2021"),
        *(
            "Present:\n- \\\t\t\t\t\t",
            "Present:\n- \\\t\t\t\t\tAA",
            "e:\n2) O",
            "a\u115fb  c",
            "☎\ufe0f\tx",
            "# Dr.\t3",
            "a\tb\n\\\t\t",
            "OBSERVING\r<A>\r<A>",
            "Present:\n\n----\n- Ann Ash",
            "0|",
            "Present: Cara Cole; Ann Ash   and   Ben\n",
        ),
    ],
)
def test_texts(text: str) -> None:
    meeting = parse(text)
    assert parse(dumps(meeting, "text")) == meeting
    assert len([action.due for action in meeting.actions]) == len(meeting.actions)


@pytest.mark.parametrize(
    "meeting",
    [
        Meeting(items=(Item("3", "The Board minutes"),)),
        Meeting(front=(Paragraph("these:"), Numbers((Entry("Beds", label="9"),)))),
        Meeting(front=(Table((("a", "x\ufe0f"),)),)),
        Meeting(attendance=(Attendance(role="s"), Attendance("\u3164"))),
        Meeting(next_meeting=NextMeeting(venue="<b>")),
        Meeting(front=(Table((("The clerk was asked to go and see it.", "", "Clerk"),) * 4),)),
        Meeting(attendance=(Attendance("Ann Ash", organisation="Ash <b>"),)),
        Meeting(next_meeting=NextMeeting(dt.date(2021, 9, 30), venue="**x** " + "y" * 1000)),
    ],
)
def test_meetings(meeting: Meeting) -> None:
    assert parse(dumps(meeting, "text")) == meeting


@pytest.mark.parametrize(
    "run",
    [
        lambda: parse("Present:\n" + "- Ann Ash\n" * 60_000),
        lambda: Action("The members/" * 2000 + "x").owners,
        lambda: Action("MOPAC/" * 2000 + "x").owners,
        lambda: Action("Ann and " * 2000 + "x").owners,
        lambda: Paragraph("A-" * 20000 + " noted").contributions,
        lambda: Paragraph("A/1/" * 20000 + "; it was x noted").contributions,
        lambda: dumps(Meeting(next_meeting=NextMeeting(dt.date(2021, 9, 30), venue="9 - " * 8000 + "x")), "text"),
    ],
)
def test_nothing_runs_away(run: Callable[[], object]) -> None:
    begun = time.perf_counter()
    run()
    assert time.perf_counter() - begun < 10


def test_a_date_is_printed_in_the_digits_of_the_calendar() -> None:
    assert parse("Date: 1٣ May 2021").date is None


def test_what_is_invisible_is_not_printable() -> None:
    invisible = terminal("INVISIBLE").pattern
    assert [hex(code) for code in range(0x110000) if invisible.match(chr(code)) and chr(code).isprintable()] == []


@pytest.mark.parametrize(
    "make",
    [
        lambda: Table((("a", 0),)),  # type: ignore[arg-type]
        lambda: Attendance("A", printed=5),  # type: ignore[arg-type]
        lambda: Printed(5, "x", Span(0, 1)),  # type: ignore[arg-type]
        lambda: Item("1", heading="x"),  # type: ignore[arg-type]
        lambda: Paragraph("x", span=(1, 2)),  # type: ignore[arg-type]
        lambda: Meeting(span=None),  # type: ignore[arg-type]
        lambda: dumps(Item("1")),  # type: ignore[arg-type]
    ],
)
def test_wrong_types_are_refused_at_once(make: Callable[[], object]) -> None:
    with pytest.raises(TypeError):
        make()


def test_nobody_is_resolved_from_nothing() -> None:
    assert Meeting(attendance=(Attendance("Ann Ash"),)).resolve(" ") is None
