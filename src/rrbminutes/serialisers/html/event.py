"""A meeting as schema.org tells search engines of an event: only what is stated."""

from __future__ import annotations

import json
from datetime import date, time
from typing import Any

from rrbminutes.model import Attendance, Meeting

__all__ = ["as_script", "event_of"]

THERE = ("present", "in_attendance", "observer", "public")
"""Those who were there."""


def event_of(meeting: Meeting, name: str) -> dict[str, Any]:
    """
    A meeting as an ``Event`` of a *name*.

    >>> event_of(Meeting(body="Elmford Trust", date=date(2021, 5, 3)), "Minutes")["startDate"]
    '2021-05-03'
    """
    return _stated(
        {
            "@context": "https://schema.org",
            "@type": "Event",
            "name": name,
            "startDate": _moment(meeting.date, meeting.start),
            "endDate": _moment(meeting.date, meeting.end) if meeting.end is not None else None,
            "organizer": _organisation(meeting.body),
            "location": None if meeting.venue is None else {"@type": "Place", "name": meeting.venue},
            "attendee": [_attendee(entry) for entry in meeting.attendance if entry.status in THERE and _is_named(entry)],
        }
    )


def as_script(data: dict[str, Any]) -> str:
    r"""
    JSON that can stand within an element ``script``: nothing in it ends the element, or opens a comment.

    >>> print(as_script({"name": "</script>"}))
    {
     "name": "\u003c/script\u003e"
    }
    """
    written = json.dumps(data, ensure_ascii=False, indent=1)
    for mark in "<>&":
        written = written.replace(mark, f"\\u{ord(mark):04x}")
    return written


def _stated(values: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if value}


def _moment(day: date | None, clock: time | None) -> str | None:
    if day is None:
        return None
    return day.isoformat() if clock is None else f"{day.isoformat()}T{clock:%H:%M}"


def _is_named(entry: Attendance) -> bool:
    return entry.name is not None or entry.organisation is not None


def _organisation(name: str | None) -> dict[str, Any] | None:
    return None if name is None else {"@type": "Organization", "name": name}


def _attendee(entry: Attendance) -> dict[str, Any]:
    if entry.name is None:
        return {"@type": "Organization", "name": entry.organisation}
    return _stated(
        {
            "@type": "Person",
            "name": entry.name,
            "honorificPrefix": entry.honorific,
            "honorificSuffix": entry.postnominals,
            "affiliation": _organisation(entry.organisation),
        }
    )
