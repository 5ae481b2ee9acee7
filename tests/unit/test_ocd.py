from __future__ import annotations

import datetime as dt
import json
from typing import Any

import attrs
import jsonschema
import pytest
from hypothesis import given

from rrbminutes import (
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
    Table,
    dumps,
    parse,
)
from rrbminutes.strategies import meetings
from tests.conftest import MINUTES

WORDS = {"type": "string", "minLength": 1}
WORDS_OR_NONE = {"type": ["string", "null"], "minLength": 1}
ANY = {"type": "string"}
MOMENT = {
    "type": "string",
    "pattern": r"^[0-9]{4}((-[0-9]{2}){0,2}|(-[0-9]{2}){2}T[0-9]{2}(:[0-9]{2}){0,2}(Z|[+-][0-9]{2}(:[0-9]{2})?)?)$",
}
EXTRAS = {"type": "object"}


def listed(of: dict[str, Any]) -> dict[str, Any]:
    return {"type": "array", "items": of}


def closed(of: dict[str, Any], *optional: str) -> dict[str, Any]:
    """An object of these keys and no other; all are needed but the *optional* ones."""
    return {
        "type": "object",
        "properties": of,
        "required": [key for key in of if key not in optional],
        "additionalProperties": False,
    }


# Written down from the published models: pupa's schemas of what it scrapes (opencivicdata/pupa at 99b7382: event.py,
# vote_event.py and common.py in pupa/scrape/schemas), its classes for keys that these do not name (pupa/scrape/event.py: the
# entity_type of participants), and the Django models into which they are imported (opencivicdata/python-opencivicdata:
# identifiers, extras of agenda items; choices of options and results in opencivicdata/common.py).  Two things differ:
# start_date and location are left out where minutes do not state them, and sources always: minutes know no address of theirs.
EVENT = closed(
    {
        "_type": {"const": "event"},
        "id": {"type": "string", "pattern": "^ocd-event/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"},
        "name": WORDS,
        "description": ANY,
        "classification": WORDS,
        "start_date": MOMENT,
        "end_date": MOMENT,
        "timezone": {"const": "Europe/London"},
        "all_day": {"type": "boolean"},
        "status": {"enum": ["cancelled", "tentative", "confirmed", "passed"]},
        "location": closed({"name": WORDS, "note": ANY, "coordinates": {"type": ["object", "null"]}}),
        "media": listed({"type": "object"}),
        "documents": listed({"type": "object"}),
        "links": listed({"type": "object"}),
        "participants": listed(closed({"name": WORDS, "entity_type": {"enum": ["organization", "person"]}, "note": WORDS})),
        "agenda": listed(
            closed(
                {
                    "description": WORDS,
                    "classification": listed(WORDS),
                    "order": {"type": "string", "pattern": r"^[0-9]+(\.[0-9]+)*$", "maxLength": 100},
                    "subjects": listed(WORDS),
                    "media": listed({"type": "object"}),
                    "notes": listed(WORDS),
                    "related_entities": listed(
                        closed({"entity_type": WORDS, "id": {"type": ["string", "null"]}, "name": WORDS, "note": WORDS_OR_NONE})
                    ),
                    "extras": EXTRAS,
                }
            )
        ),
        "extras": EXTRAS,
    },
    *("start_date", "end_date", "location"),
)
OPTIONS = ["yes", "no", "absent", "abstain", "not voting", "paired", "excused", "other"]
VOTE_EVENT = closed(
    {
        "_type": {"const": "vote_event"},
        "id": {"type": "string", "pattern": "^ocd-vote/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"},
        "identifier": ANY,
        "motion_text": WORDS,
        "motion_classification": listed(WORDS),
        "start_date": MOMENT,
        "result": {"enum": ["pass", "fail"]},
        "organization": WORDS_OR_NONE,
        "votes": listed({"type": "object"}),
        "counts": listed(closed({"option": {"enum": OPTIONS}, "value": {"type": "integer", "minimum": 0}})),
        "extras": EXTRAS,
    },
    *("start_date", "organization"),
)
SCHEMA = closed({"event": EVENT, "vote_events": listed(VOTE_EVENT)})

MEETING = Meeting(
    kind="Minutes",
    body="Elmford Trust",
    status="DRAFT",
    markings=("OFFICIAL",),
    date=dt.date(2021, 5, 3),
    start=dt.time(18),
    end=dt.time(20, 30),
    venue="Town Hall",
    attendance=(
        Attendance("Ann Ash", honorific="Cllr", role="chair"),
        Attendance(organisation="Clinks", status="in_attendance"),
        Attendance(role="clerk", status="observer"),
        Attendance("Cara Oak", status="apologies"),
        Attendance("Dan Fir", status="absent"),
    ),
    front=(Paragraph("It rained."),),
    items=(
        Item(
            "3",
            "Gates",
            (
                Paragraph(
                    "Proposed by Cllr Ash, seconded by Ben Birch and RESOLVED that they be green, by 5 votes for and 2 against."
                ),
                Paragraph("It was agreed that the map be redrawn."),
                Bullets((Entry("Green"),)),
                Numbers((Entry("Red", label="a"),)),
                Table((("Income", "£40"), ("Rent", ""))),
                Actions((Action("Paint", label="7", owners=("Ann Ash",)),)),
            ),
            (Item("9", None),),
        ),
        Item(None, "Bins"),
    ),
    action_summary=(Action("Paint"),),
    next_meeting=NextMeeting(dt.date(2021, 7, 5), dt.time(18)),
    back=(Paragraph("It stopped."),),
)


def read(meeting: Meeting) -> Any:
    data = json.loads(dumps(meeting, "ocd"))
    jsonschema.Draft202012Validator(SCHEMA).validate(data)
    return data


def test_the_schema_is_one() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


def test_the_event() -> None:
    event = read(MEETING)["event"]
    assert (event["name"], event["location"]["name"]) == ("Elmford Trust", "Town Hall")
    assert (event["start_date"], event["end_date"]) == ("2021-05-03T18:00:00+01:00", "2021-05-03T20:30:00+01:00")
    assert dt.datetime.fromisoformat(event["start_date"]) == dt.datetime(2021, 5, 3, 17, tzinfo=dt.UTC)
    assert event["extras"]["next_meeting"] == {"date": "2021-07-05", "start": "18:00"}
    assert (event["extras"]["front"], event["extras"]["back"]) == (["It rained."], ["It stopped."])


def test_those_who_were_away_took_no_part() -> None:
    event = read(MEETING)["event"]
    assert [(one["name"], one["entity_type"], one["note"]) for one in event["participants"]] == [
        ("Elmford Trust", "organization", "host"),
        ("Cllr Ann Ash", "person", "chair"),
        ("Clinks", "organization", "in attendance"),
        ("clerk", "person", "clerk"),
    ]
    assert [one["status"] for one in event["extras"]["attendance"]] == [
        *("present", "in_attendance", "observer", "apologies", "absent"),
    ]


def test_the_agenda_is_in_order_whatever_numbers_are_printed() -> None:
    agenda = read(MEETING)["event"]["agenda"]
    assert [(item["order"], item["description"]) for item in agenda] == [("1", "Gates"), ("1.1", "9"), ("2", "Bins")]
    assert [item["extras"] for item in agenda] == [{"label": "3", "title": "Gates"}, {"label": "9"}, {"title": "Bins"}]
    assert agenda[0]["notes"][2:] == ["Green", "a Red", "Income | £40", "Rent | ", "Paint"]


def test_a_motion_that_was_carried_is_a_vote() -> None:
    data = read(MEETING)
    (vote,) = data["vote_events"]
    assert (vote["result"], vote["organization"], vote["start_date"]) == ("pass", "Elmford Trust", "2021-05-03")
    assert vote["counts"] == [{"option": "yes", "value": 5}, {"option": "no", "value": 2}]
    assert vote["extras"] == {"event": data["event"]["id"], "mover": "Cllr Ash", "seconder": "Ben Birch", "item": "1"}
    (related,) = data["event"]["agenda"][0]["related_entities"]
    assert (related["entity_type"], related["id"]) == ("vote", vote["id"])
    assert [("vote_event" in one, one["strength"]) for one in data["event"]["extras"]["decisions"]] == [
        (True, "explicit"),
        (False, "explicit"),
    ]


@pytest.mark.parametrize(
    "words",
    [
        "It was agreed that the map be redrawn.",
        "The board felt that it was dear, by 5 votes for and 2 against.",
        "It was agreed by 2 votes for and 5 against.",
        "Cllr Ash proposed that the gates be red. The motion was lost by 2 votes for and 5 against.",
    ],
)
def test_a_vote_is_never_made_up(words: str) -> None:
    assert read(Meeting(items=(Item("1", "Gates", (Paragraph(words),)),)))["vote_events"] == []


@pytest.mark.parametrize(
    ("words", "manner"),
    [
        ("It was RESOLVED unanimously that the gates be green.", "unanimous"),
        ("It was agreed nem con that the gates be green.", "nem_con"),
    ],
)
def test_votes_without_figures_have_no_counts(words: str, manner: str) -> None:
    (vote,) = read(Meeting(front=(Paragraph(words),)))["vote_events"]
    assert (vote["counts"], vote["extras"]["manner"]) == ([], manner)


def test_what_is_not_stated_is_left_out() -> None:
    event = read(Meeting(start=dt.time(9)))["event"]
    assert event["name"] == "Meeting"
    assert not {"start_date", "end_date", "location"} & {*event}
    assert event["extras"]["start"] == "09:00"
    assert event["participants"] == []
    assert read(attrs.evolve(MEETING, start=None))["event"]["start_date"] == "2021-05-03"
    assert "end_date" not in read(attrs.evolve(MEETING, start=dt.time(21)))["event"]


@pytest.mark.parametrize(
    ("day", "written"),
    [
        (dt.date(2021, 12, 3), "2021-12-03T09:00:00+00:00"),
        (dt.date(1969, 12, 3), "1969-12-03T09:00:00+01:00"),
        (dt.date(1, 1, 1), "0001-01-01T09:01:15+00:00"),
        (dt.date(9999, 12, 31), "9999-12-31T09:00:00+00:00"),
    ],
)
def test_offsets_are_those_of_the_day(day: dt.date, written: str) -> None:
    assert read(Meeting(date=day, start=dt.time(9)))["event"]["start_date"] == written


def test_identifiers_stay_and_are_told_apart() -> None:
    name = read(MEETING)["event"]["id"]
    assert name == read(attrs.evolve(MEETING, status="APPROVED", body="ELMFORD TRUST", items=()))["event"]["id"]
    for other in (
        {"body": "Oakford Trust"},
        {"date": dt.date(2021, 5, 4)},
        {"start": dt.time(19)},
        {"date": None},
        {"body": None},
    ):
        assert read(attrs.evolve(MEETING, **other))["event"]["id"] != name


def test_votes_that_say_the_same_are_told_apart() -> None:
    said = Paragraph("It was RESOLVED unanimously that the gates be green.")
    names = [vote["id"] for vote in read(Meeting(front=(said,), back=(said,)))["vote_events"]]
    assert len({*names}) == len(names) == 2


@given(meetings())
def test_every_meeting_is_of_the_schema(meeting: Meeting) -> None:
    event = read(meeting)["event"]
    assert len(event["agenda"]) == len([*meeting.walk()])
    assert [action["text"] for action in event["extras"]["actions"]] == [action.text for action in meeting.actions]
    assert [one["text"] for one in event["extras"]["decisions"]] == [one.text for one in meeting.decisions]


@pytest.mark.parametrize("name", MINUTES)
def test_sample_minutes(name: str) -> None:
    meeting = parse(MINUTES[name])
    data = read(meeting)
    assert len(data["event"]["extras"]["decisions"]) == len(meeting.decisions)
    orders = [item["order"] for item in data["event"]["agenda"]]
    assert len({*orders}) == len(orders)
    assert {vote["extras"].get("item") for vote in data["vote_events"]} <= {None, *orders}
