from __future__ import annotations

import datetime as dt
import subprocess
import sys
from typing import Any
from zoneinfo import ZoneInfo

import attrs
import pytest
from hypothesis import given

from rrbminutes import Action, Actions, Due, Item, Meeting, NextMeeting, dumps, parse
from rrbminutes.strategies import meetings
from tests.conftest import MINUTES

icalendar = pytest.importorskip("icalendar")

LONDON = ZoneInfo("Europe/London")
DAY = dt.date(2021, 7, 5)
MEETING = Meeting(
    body="Elmford Trust",
    date=dt.date(2021, 5, 3),
    items=(
        Item(
            "3",
            "Gates, fences; walls",
            (
                Actions(
                    (
                        Action("Paint", label="7", owners=("Ann Ash", "Ben Birch"), due=Due("by 4 June 2021"), status="Open"),
                        Action("Paint", due=Due("next meeting")),
                        Action("Rest", due=Due("asap")),
                    )
                ),
            ),
        ),
    ),
    next_meeting=NextMeeting(DAY, dt.time(18), dt.time(20, 30), "Town Hall, Elmford"),
)


def read(written: str) -> Any:
    return icalendar.Calendar.from_ical(written)


def event(following: NextMeeting, **fields: Any) -> Any:
    (found,) = read(dumps(attrs.evolve(MEETING, next_meeting=following, **fields), "ics")).walk("VEVENT")
    return found


def tasks(meeting: Meeting) -> list[Any]:
    return list(read(dumps(meeting, "ics")).walk("VTODO"))


def names(meeting: Meeting) -> list[str]:
    return [str(part["UID"]) for part in read(dumps(meeting, "ics")).subcomponents if "UID" in part]


def test_the_calendar_names_its_writer_and_asks_for_nothing() -> None:
    calendar = read(dumps(Meeting(), "ics"))
    assert (calendar["VERSION"], calendar["PRODID"]) == ("2.0", "-//rrbminutes//rrbminutes//EN")
    assert "METHOD" not in calendar
    assert [part.name for part in calendar.subcomponents] == ["VTIMEZONE"]  # a calendar may not be empty


def test_the_next_meeting() -> None:
    found = event(MEETING.stated.next_meeting or NextMeeting(DAY))
    assert (found["SUMMARY"], found["LOCATION"]) == ("Elmford Trust", "Town Hall, Elmford")
    assert found["DTSTART"].params["TZID"] == found["DTEND"].params["TZID"] == "Europe/London"
    assert found["DTSTART"].dt == dt.datetime(2021, 7, 5, 18, tzinfo=LONDON)
    assert found["DTSTART"].dt.utcoffset() == dt.timedelta(hours=1)
    assert found["DTEND"].dt == dt.datetime(2021, 7, 5, 20, 30, tzinfo=LONDON)
    assert found["DTSTAMP"].dt == dt.datetime(2021, 5, 3, tzinfo=dt.UTC)
    assert "DESCRIPTION" not in found
    assert "STATUS" not in found


def test_what_is_not_stated_is_left_out() -> None:
    found = event(NextMeeting(DAY), body=None)
    assert found["DTSTART"].dt == DAY
    assert found["DTSTART"].params["VALUE"] == "DATE"
    assert found["SUMMARY"] == "Meeting"
    assert {*found} == {"SUMMARY", "DTSTART", "DTSTAMP", "UID"}


@pytest.mark.parametrize("start", [None, dt.time(9, 30), dt.time(10)])
def test_an_end_that_no_event_may_have_is_only_told(start: dt.time | None) -> None:
    found = event(NextMeeting(DAY, start, dt.time(9, 30)))
    assert "DTEND" not in found
    assert found["DESCRIPTION"] == "End: 09:30"


def test_a_meeting_without_a_date_is_no_event() -> None:
    assert read(dumps(Meeting(next_meeting=NextMeeting(None, dt.time(9))), "ics")).walk("VEVENT") == []


@pytest.mark.parametrize(
    ("day", "clock", "offset"),
    [
        (dt.date(1996, 3, 30), dt.time(12), 0),
        (dt.date(1996, 3, 31), dt.time(12), 1),
        (dt.date(2021, 3, 28), dt.time(0, 59), 0),
        (dt.date(2021, 3, 28), dt.time(2), 1),
        (dt.date(2021, 10, 30), dt.time(12), 1),
        (dt.date(2021, 10, 31), dt.time(2), 0),
        (dt.date(2035, 7, 1), dt.time(12), 1),
    ],
)
def test_the_rules_of_summer_time_are_those_of_the_country(day: dt.date, clock: dt.time, offset: int) -> None:
    """Read without a database of time zones: by the VTIMEZONE alone."""
    calendar = read(dumps(attrs.evolve(MEETING, next_meeting=NextMeeting(day, clock)), "ics"))
    (zone,) = calendar.walk("VTIMEZONE")
    when = dt.datetime.combine(day, clock)
    ours = zone.to_tz(lookup_tzid=False)
    assert when.replace(tzinfo=ours).utcoffset() == when.replace(tzinfo=LONDON).utcoffset() == dt.timedelta(hours=offset)


@pytest.mark.parametrize("day", [dt.date(1, 1, 1), dt.date(1847, 6, 1), dt.date(1969, 1, 6), dt.date(1995, 10, 25)])
def test_before_the_rules_times_are_in_utc(day: dt.date) -> None:
    start = event(NextMeeting(day, dt.time(9)))["DTSTART"].dt
    assert start == dt.datetime.combine(day, dt.time(9), LONDON)
    assert start.utcoffset() == dt.timedelta(0)


def test_dated_actions_are_tasks() -> None:
    first, second = tasks(MEETING)
    assert (first["SUMMARY"], first["DUE"].dt, first["DUE"].params["VALUE"]) == ("Paint", dt.date(2021, 6, 4), "DATE")
    assert first["DESCRIPTION"].split("\n") == [
        "Owners: Ann Ash; Ben Birch",
        "Due: by 4 June 2021",
        "Status: Open",
        "Action: 7",
        "Item: 3 Gates, fences; walls",
        "Meeting: Elmford Trust, 3 May 2021",
    ]
    assert [str(owner) for owner in first["X-RRBMINUTES-OWNER"]] == ["Ann Ash", "Ben Birch"]
    assert second["DUE"].dt == DAY
    assert not {"ATTENDEE", "ORGANIZER", "STATUS", "DTSTART"} & {*first, *second}


@pytest.mark.parametrize(
    ("status", "said"),
    [
        ("Complete", "COMPLETED"),
        ("DONE.", "COMPLETED"),
        ("Ongoing", None),
        ("Carried forward", None),
        ("Completed in part", None),
    ],
)
def test_a_task_is_completed_only_where_its_status_says_so(status: str, said: str | None) -> None:
    action = Action("Paint", due=Due("4 June 2021"), status=status)
    (task,) = tasks(Meeting(front=(Actions((action,)),)))
    assert task.get("STATUS") == said
    assert f"Status: {status}" in task["DESCRIPTION"]


def test_another_reader_agrees() -> None:
    vobject = pytest.importorskip("vobject")
    calendar = vobject.readOne(dumps(MEETING, "ics"))
    calendar.validate(raiseException=True)
    assert calendar.vevent.dtstart.value.utcoffset() == dt.timedelta(hours=1)
    assert [task.due.value for task in calendar.vtodo_list] == [dt.date(2021, 6, 4), DAY]


def test_names_stay_and_are_told_apart() -> None:
    assert len({*names(MEETING)}) == 3
    assert names(MEETING) == names(attrs.evolve(MEETING, status="APPROVED", kind="Minutes", body="ELMFORD TRUST"))
    moved = attrs.evolve(MEETING, next_meeting=NextMeeting(dt.date(2021, 8, 2)))
    assert names(MEETING) == names(moved)
    for other in ({"body": "Oakford Trust"}, {"date": dt.date(2021, 5, 4)}, {"date": None}, {"body": None}):
        assert not {*names(MEETING)} & {*names(attrs.evolve(MEETING, **other))}


def test_meetings_that_say_neither_whose_nor_when_are_told_apart_by_what_they_bring() -> None:
    one, other = (Meeting(next_meeting=NextMeeting(dt.date(2021, 7, day))) for day in (5, 6))
    assert names(one) == names(attrs.evolve(one, kind="Minutes"))
    assert names(one) != names(other)


def test_another_process_writes_the_same() -> None:
    text = "Minutes: Elmford Trust\n\n3 May 2021\n\nAction: Ann to go by 4 June 2021."
    program = f"import rrbminutes; print(rrbminutes.dumps(rrbminutes.parse({text!r}), 'ics'), end='')"
    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True)
    assert ran.stdout.decode().splitlines() == dumps(parse(text), "ics").splitlines()
    assert "DUE;VALUE=DATE:20210604" in ran.stdout.decode()


@pytest.mark.parametrize(
    "words",
    [
        "a,b;c:d\\e\\n\\,f\\\\",
        "END:VTODO",
        'X";VALUE=URI:http://elmford.example',
        "ŵ" * 200,
        "👩‍🚒".replace("\u200d", "") * 40,
        "x" * 75,
        "^n^'",
        "BEGIN:VALARM",
    ],
)
def test_hostile_words_stay_words(words: str) -> None:
    meeting = attrs.evolve(
        MEETING,
        body=words,
        items=(Item(None, words, (Actions((Action(words, owners=("Ann",), due=Due("4 June 2021"), status=words),)),)),),
        next_meeting=NextMeeting(DAY, venue=words),
    )
    calendar = read(dumps(meeting, "ics"))
    assert [part.name for part in calendar.subcomponents] == ["VTIMEZONE", "VEVENT", "VTODO"]
    found, task = calendar.subcomponents[1:]
    assert (found["SUMMARY"], found["LOCATION"], task["SUMMARY"]) == (words, words, words)
    assert f"Status: {words}\n" in task["DESCRIPTION"]
    assert [len(part.subcomponents) for part in (found, task)] == [0, 0]


@given(meetings())
def test_every_calendar_is_read_back(meeting: Meeting) -> None:
    written = dumps(meeting, "ics")
    lines = written.split("\r\n")
    assert lines[-1] == ""
    assert not any("\r" in line or "\n" in line for line in lines)
    assert max(len(line.encode()) for line in lines) <= 75
    calendar = read(written)
    assert not calendar.errors
    assert not any(part.errors for part in calendar.walk())
    found = calendar.walk("VTODO")
    dated = [action for action in meeting.actions if action.due is not None and action.due.date is not None]
    assert [(task["SUMMARY"], task["DUE"].dt) for task in found] == [
        (action.text, action.due and action.due.date) for action in dated
    ]
    assert len({*names(meeting)}) == len(names(meeting))
    following = meeting.next_meeting
    assert len(calendar.walk("VEVENT")) == (following is not None and following.date is not None)


@pytest.mark.parametrize("name", MINUTES)
def test_sample_minutes(name: str) -> None:
    meeting = parse(MINUTES[name])
    calendar = read(dumps(meeting, "ics"))
    following = meeting.next_meeting
    starts = [found["DTSTART"].dt for found in calendar.walk("VEVENT")]
    if following is None or following.date is None:
        assert starts == []
    elif following.start is None:
        assert starts == [following.date]
    else:
        assert starts == [dt.datetime.combine(following.date, following.start, LONDON)]
    assert [task["DUE"].dt for task in calendar.walk("VTODO")] == [
        action.due.date for action in meeting.actions if action.due is not None and action.due.date is not None
    ]
