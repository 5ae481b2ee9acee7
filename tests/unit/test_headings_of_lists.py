"""What headings over people say of those below and behind them, as boards word them."""

from __future__ import annotations

import pytest

from rrbminutes import parse

HEADINGS = {
    "present": (
        "Board Members Present: | Directors present: | Trustees in attendance: | Attended by: | Present (voting): | "
        "Sederunt: | "
        "PRESENT (Members): | Present at the meeting: | Meeting Attendees: | Attendance: | Attendees (in person): | "
        "Present in person: | Voting members present: | Members (present): | Present via Zoom: | People present: | "
        "Parish Council Members Present: | Members of the Committee present: | Members of the Board: | Those attending: | "
        "The following members were present: | Cabinet members present: | Council members in attendance: | List of attendees:"
    ),
    "in_attendance": (
        "In attendance: | Also present: | Officers in attendance: | Staff in attendance: | Invited guests: | Others present: | "
        "Council officers present: | In Attendance (Officers): | By invitation: | Non-voting attendees: | Council Officers: | "
        "Trust staff in attendance: | In attendance for item 4:"
    ),
    "apologies": (
        "Apologies: | Apologies for absence: | Apologies received from: | Apologies were received from: | "
        "Absent with apologies: | Apologies & absence: | "
        "Apologies for non-attendance: | Apologies (absence): | Apologies received and accepted from: | "
        "Apologies given by:"
    ),
    "absent": "Absent: | Not present: | Did not attend: | Members absent: | Absences: | Not in attendance:",
    "observer": "Observers: | Observing: | In attendance as observers:",
}


@pytest.mark.parametrize(
    ("status", "heading"), [(status, heading) for status, of in HEADINGS.items() for heading in of.split(" | ")]
)
@pytest.mark.parametrize("people", [" Ann Ash, Ben Birch", "\nAnn Ash\nBen Birch", "\n\n- Ann Ash\n- Ben Birch"])
def test_headings_say_how_people_were_there(status: str, heading: str, people: str) -> None:
    head = "Minutes of the meeting of Elm Council held on 3 May 2021\n\n"
    head += "" if status == "present" else "Present: Zoe Zorn (Chair)\n\n"
    meeting = parse(f"{head}{heading}{people}\n\n1. Bins\n\nThey are full.\n\n2. Roads\n\nThey are bad.")
    assert [(entry.name, entry.status) for entry in meeting.attendance[-2:]] == [("Ann Ash", status), ("Ben Birch", status)]


@pytest.mark.parametrize(
    "line", ["Present                 Apologies", "Present and correct.", "The committee attended the meeting."]
)
def test_what_is_no_heading_of_people(line: str) -> None:
    meeting = parse(f"Minutes of Elm Club\n\n{line}\n\nAnn Ash         Ben Birch\n\n1. Bins\n\nNo.\n\n2. Roads")
    assert meeting.attendance == ()
