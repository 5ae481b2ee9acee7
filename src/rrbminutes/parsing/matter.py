"""The front matter of a web page: keys and values that say something of the meeting."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from rrbminutes.model import AttendanceStatus, NextMeeting, Printed, Span
from rrbminutes.parsing import made
from rrbminutes.parsing.lines import Line
from rrbminutes.parsing.rows_of_people import Member
from rrbminutes.phrases.dates import Occasion, front_occasion, occasion_in
from rrbminutes.phrases.grammar import terminal
from rrbminutes.phrases.people import one_person
from rrbminutes.phrases.titles import body_in, letterhead
from rrbminutes.phrases.wording import worded

__all__ = ["Matter", "matter_of"]

STATUSES: dict[str, AttendanceStatus] = {
    "front_present": "present",
    "front_attending": "in_attendance",
    "front_apologies": "apologies",
}


class Matter(NamedTuple):
    """What front matter says: fields of the meeting, people with their status, the next meeting, and all other lines."""

    fields: dict[str, Any]
    people: list[tuple[Member, AttendanceStatus]]
    next_meeting: NextMeeting | None
    lines: list[Printed]


def matter_of(lines: Sequence[Line]) -> Matter:
    """
    What the lines of the front matter say.

    A date is that of the meeting only where other keys show that the page records one: else it may be the day of publication.
    """
    matter = Matter({}, [], None, [])
    meaning = ""
    dated: Occasion | None = None
    records = False
    for line in lines:
        parts = terminal("FRONT_LINE").parts(line.words) or {}
        if "front_key" in parts:
            meaning = terminal("FRONT_KEYS").meanings.get(parts["front_key"].strip().casefold(), "")
            records = records or meaning not in ("", "front_title", "front_dated")
        value = parts.get("front_value") or parts.get("front_entry") or ""
        person = one_person(value) if value and meaning in STATUSES else None
        if person is not None:
            start = line.words.index(value)
            span = Span(line.begin, line.end)
            matter.people.append((Member(line.words[start : start + len(value)], span, person), STATUSES[meaning]))
            continue
        when = front_occasion(value)
        if meaning == "front_next" and when is not None and matter.next_meeting is None:
            matter = matter._replace(next_meeting=made.next_meeting(*when, printed=line.words, span=line.span))
            continue
        matter.lines.append(made.printed("FRONT_MATTER", line.words, line.span))
        if meaning == "front_title" and value:
            matter.fields.update(_titled(value))
        elif meaning == "front_dated":
            dated = dated or when
        elif meaning == "front_venue" and value:
            matter.fields["venue"] = worded(value)
        elif meaning == "front_start" and when is not None:
            dated = dated or when
        elif meaning == "front_end" and when is not None and when.start is not None:
            matter.fields["end"] = when.start
        elif meaning == "front_body" and value:
            matter.fields["body"] = worded(value)
    if records and dated is not None:
        matter.fields.setdefault("date", dated.date)
        if dated.start is not None:
            matter.fields.setdefault("start", dated.start)
    return matter


def _titled(title: str) -> dict[str, Any]:
    read = {"date": occasion_in(title).date, "body": body_in(title) or letterhead(title)}
    return {name: value for name, value in read.items() if value is not None}
