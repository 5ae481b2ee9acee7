"""
What a meeting puts into calendars: the next meeting as an event, and each action with a date as a task.

RFC 5545.  The names of both stay the same, so that minutes that are taken in again bring up to date what is there.  See
``docs/ics.md``.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, time
from typing import TypeAlias
from uuid import UUID

from icalendar import Calendar, Component, Event, Timezone, Todo

from rrbminutes.model import Action, Meeting, NextMeeting
from rrbminutes.phrases.dates import written_date
from rrbminutes.phrases.undertakings import is_completed
from rrbminutes.serialisers.clocks import ZONE, local
from rrbminutes.serialisers.identity import named
from rrbminutes.serialisers.places import Place, placed_actions

__all__ = ["LOSSES", "dumps"]

LOSSES = (
    "Attendance.honorific",
    "Attendance.initials",
    "Attendance.name",
    "Attendance.organisation",
    "Attendance.postnominals",
    "Attendance.role",
    "Attendance.status",
    "Entry.label",
    "Meeting.attendance",
    "Meeting.end",
    "Meeting.kind",
    "Meeting.markings",
    "Meeting.start",
    "Meeting.status",
    "Meeting.venue",
)
"""All but the next meeting, the actions with a date, and whose meeting and when it was."""

WRITER = "-//rrbminutes//rrbminutes//EN"
UNDATED = datetime(1970, 1, 1, tzinfo=UTC)
"""When what is said by minutes without a date was said."""
UNTITLED = "Meeting"
"""What a meeting is called whose body is not stated."""
RULED = 1996
"""From this year on summer time has begun and ended by the rule in ``RULES``."""
RULES = f"""BEGIN:VTIMEZONE\r
TZID:{ZONE}\r
BEGIN:DAYLIGHT\r
DTSTART:19960331T010000\r
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r
TZNAME:BST\r
TZOFFSETFROM:+0000\r
TZOFFSETTO:+0100\r
END:DAYLIGHT\r
BEGIN:STANDARD\r
DTSTART:19961027T020000\r
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r
TZNAME:GMT\r
TZOFFSETFROM:+0100\r
TZOFFSETTO:+0000\r
END:STANDARD\r
END:VTIMEZONE\r
"""

Dated: TypeAlias = tuple[Place, Action, date]
"""An action that is due on a day, and where it stands."""


def dumps(meeting: Meeting) -> str:
    """The next meeting and the dated actions of *meeting* as a calendar; where there are none, one without entries."""
    dated = list(_dated(meeting))
    source = _source(meeting, dated)
    calendar = Calendar()
    calendar.add("prodid", WRITER)
    calendar.add("version", "2.0")
    calendar.add_component(Timezone.from_ical(RULES))
    following = meeting.next_meeting
    entries = [] if following is None or following.date is None else [_event(meeting, following, following.date, source)]
    for entry in (*entries, *_tasks(meeting, dated, source)):
        calendar.add_component(entry)
    written: bytes = calendar.to_ical()
    return written.decode()


def _dated(meeting: Meeting) -> Iterator[Dated]:
    for place, action in placed_actions(meeting):
        due = action.due
        if due is not None and due.date is not None:
            yield place, action, due.date


def _source(meeting: Meeting, dated: Iterable[Dated]) -> UUID:
    """What tells one meeting from others: whose it was and when; where minutes do not say both, all that they bring into it."""
    body = None if meeting.body is None else meeting.body.casefold()
    if body is not None and meeting.date is not None:
        return named("meeting", body, meeting.date)
    return named("meeting", body, meeting.date, repr(meeting.next_meeting), [action.text for _, action, _ in dated])


def _event(meeting: Meeting, following: NextMeeting, day: date, source: UUID) -> Event:
    event = Event()
    _sign(event, meeting, named("next", source))
    event.add("summary", meeting.body or UNTITLED)
    event.add("dtstart", day if following.start is None else _clock(day, following.start))
    if following.venue is not None:
        event.add("location", following.venue)
    if following.end is not None:
        if following.start is not None and following.end > following.start:
            event.add("dtend", _clock(day, following.end))
        else:  # an event may not end at a time unless it begins at an earlier one
            event.add("description", f"End: {following.end:%H:%M}")
    return event


def _tasks(meeting: Meeting, dated: Iterable[Dated], source: UUID) -> Iterator[Todo]:
    """The actions as tasks; those that say the same are told apart by their order."""
    said = Counter[str]()
    for place, action, day in dated:
        said[action.text] += 1
        task = Todo()
        _sign(task, meeting, named("action", source, action.text, said[action.text]))
        task.add("summary", action.text)
        task.add("due", day)
        if action.status is not None and is_completed(action.status):
            task.add("status", "COMPLETED")
        task.add("description", "\n".join(_lines(meeting, place, action)))
        for owner in action.owners:
            task.add("x-rrbminutes-owner", owner)
        yield task


def _lines(meeting: Meeting, place: Place, action: Action) -> Iterator[str]:
    """What a task says besides, a line for each."""
    owners, due = action.owners, action.due
    day = None if meeting.date is None else written_date(meeting.date)
    lines = {
        "Owners" if len(owners) > 1 else "Owner": "; ".join(owners),
        "Due": None if due is None else due.printed,
        "Status": action.status,
        "Action": action.label,
        "Item": " ".join(filter(None, (place.label, place.title))),
        "Meeting": ", ".join(filter(None, (meeting.body, day))),
    }
    return (f"{name}: {words}" for name, words in lines.items() if words)


def _sign(entry: Component, meeting: Meeting, name: UUID) -> None:
    """
    Its name and its date: the day of the meeting that said it.

    The clock of whoever writes the calendar would make another of the same minutes.
    """
    said = meeting.date
    entry.add("uid", str(name))
    entry.add("dtstamp", UNDATED if said is None else datetime(said.year, said.month, said.day, tzinfo=UTC))


def _clock(day: date, clock: time) -> datetime:
    """A time of the next meeting, in UTC where it lies before the rules."""
    when = local(day, clock)
    return when if day.year >= RULED else when.astimezone(UTC)
