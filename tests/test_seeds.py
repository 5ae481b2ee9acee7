"""Both founding minutes are read as a careful person reads them."""

from __future__ import annotations

import datetime as dt
from collections import Counter

import pytest

from rrbminutes import Action, Actions, Bullets, Item, Meeting, Numbers, Paragraph, parse
from tests.conftest import SEEDS


@pytest.fixture(scope="module")
def of_2017() -> Meeting:
    return parse(SEEDS["rrb-2017-01-31"])


@pytest.fixture(scope="module")
def of_2021() -> Meeting:
    return parse(SEEDS["rrb-2021-05-25"])


def paragraphs(item: Item) -> int:
    return sum(isinstance(block, Paragraph) for one in item.walk() for block in one.blocks)


def lists(item: Item) -> list[tuple[str, int]]:
    found = (block for one in item.walk() for block in one.blocks if isinstance(block, (Bullets, Numbers)))
    return [(type(block).__name__, len(block.entries)) for block in found]


def test_2017_head(of_2017: Meeting) -> None:
    assert (of_2017.kind, of_2017.body) == ("Note of meeting", "REDUCING REOFFENDING BOARD")
    assert (of_2017.date, of_2017.start, of_2017.end) == (dt.date(2017, 1, 31), dt.time(9, 30), dt.time(11, 30))
    assert of_2017.venue == "City Hall"
    assert of_2017.front == (Paragraph("MOPAC MAYOR OF LONDON OFFICE FOR POLICING AND CRIME"),)


def test_2021_head(of_2021: Meeting) -> None:
    assert (of_2021.kind, of_2021.body) == ("Public Note of Meeting", "Reducing Reoffending Board")
    assert (of_2021.date, of_2021.start, of_2021.end) == (dt.date(2021, 5, 25), dt.time(10, 30), dt.time(12, 30))
    assert of_2021.venue == "Teams Call"


def test_2017_attendance(of_2017: Meeting) -> None:
    assert len(of_2017.present) == 23
    assert all(entry.name and entry.organisation for entry in of_2017.attendance)
    assert of_2017.chair is not None
    assert (of_2017.chair.name, of_2017.chair.organisation, of_2017.chair.role) == ("Sam Cunningham", "MOPAC", "chair")
    assert [entry.honorific for entry in of_2017.apologies] == [None, None, "Cmdr", None, None]
    assert of_2017.apologies[2].name == "Neil Jerome"


def test_2021_attendance(of_2021: Meeting) -> None:
    assert len(of_2021.attendance) == len(of_2021.present) == 16
    assert all(entry.name is None for entry in of_2021.attendance)
    assert {"Clinks", "London Councils", "HMP Wormwood Scrubs"} <= {entry.organisation for entry in of_2021.attendance}


def test_2017_items(of_2017: Meeting) -> None:
    assert [item.label for item in of_2017.items] == ["1", "2", "3", "4", "6", "7", "8", "9"]
    assert of_2017.items[-1].title == "Forward Look/ Any Other Business"
    assert [paragraphs(item) for item in of_2017.items] == [1, 7, 10, 5, 8, 3, 1, 2]
    assert lists(of_2017.items[4]) == [("Bullets", 5)]
    assert lists(of_2017.items[7]) == [("Bullets", 3)]


def test_2021_items(of_2021: Meeting) -> None:
    assert [item.label for item in of_2021.items] == ["1", "2", "3", "3", "4"]
    assert [len(item.items) for item in of_2021.items] == [1, 4, 3, 2, 0]
    assert [paragraphs(item) for item in of_2021.items] == [3, 20, 16, 4, 0]
    assert Counter(kind for kind, _ in lists(of_2021.items[1])) == {"Bullets": 6, "Numbers": 2}
    assert len(lists(of_2021.items[2])) == 2


def test_2021_paragraph_cut_by_a_page_is_one(of_2021: Meeting) -> None:
    custody = of_2021.items[1].items[1].blocks[-5]
    assert isinstance(custody, Paragraph)
    assert "of all the outside distractions, no phones" in custody.text


def test_2017_actions(of_2017: Meeting) -> None:
    assert [action.label for action in of_2017.actions] == [str(number) for number in range(1, 12)]
    assert [len(item.actions) for item in of_2017.items] == [0, 1, 3, 3, 2, 2, 0, 0]
    owners = {action.label: action.owners for action in of_2017.actions if action.owners}
    assert owners == {"1": ("MOPAC",), "6": ("MOPAC",), "7": ("Clinks",), "8": ("Board members",), "9": ("Working group",)}
    assert not any(action.stated for action in of_2017.actions)
    assert isinstance(of_2017.items[-1].blocks[-1], Actions)
    assert of_2017.items[-1].blocks[-1].entries == ()


def test_2017_dues(of_2017: Meeting) -> None:
    dues = {action.label: action.due for action in of_2017.actions}
    read = {label: (due.printed, due.kind, due.date) for label, due in dues.items() if due is not None}
    assert read == {
        "2": ("next RRB", "meeting", dt.date(2017, 5, 3)),
        "3": ("when operationally working again", "event", None),
        "4": ("once it has been published", "event", None),
        "9": ("May 3rd", "date", dt.date(2017, 5, 3)),
        "10": ("going forward", "standing", None),
    }


def test_2017_action_summary(of_2017: Meeting) -> None:
    assert len(of_2017.action_summary) == 11
    differing = [
        row.label for row, action in zip(of_2017.action_summary, of_2017.actions, strict=True) if row.text != action.text
    ]
    assert differing == ["4"]
    assert of_2017.actions[3] == Action(of_2017.action_summary[3].text + ".", label="4")


def test_decisions(of_2017: Meeting, of_2021: Meeting) -> None:
    assert Counter(decision.strength for decision in of_2017.decisions) == {"explicit": 4, "soft": 2}
    assert [decision.text[:21] for decision in of_2021.decisions] == ["It agreed that mental"]
    assert of_2017.decisions[0].text.startswith("it was agreed that they would feedback")


def test_2017_contributions(of_2017: Meeting) -> None:
    said = of_2017.contributions
    assert len(said) == 43
    speakers = Counter(contribution.speaker for contribution in said)
    assert speakers["Sam"] == 9
    assert speakers["Kate Aldous"] == speakers["YJB"] == speakers["lan"] == speakers[None] == 1
    assert Counter(contribution.kind for contribution in said)["question"] == 7


def test_2021_contributions(of_2021: Meeting) -> None:
    assert len(of_2021.contributions) == 18
    assert Counter(contribution.kind for contribution in of_2021.contributions)["position"] == 8


@pytest.mark.parametrize(
    ("speaker", "name"),
    [
        *(("Sam", "Sam Cunningham"), ("Kate Aldous", "Kate Aldous"), ("Dave Rogers", "David Rogers")),
        *(("YJB", "Mirelle Lloyd Taylor"), ("CRC", None), ("the CRC", None), ("Rogers", None), ("lan", None), ("they", None)),
    ],
)
def test_speakers_are_resolved_where_one_fits(of_2017: Meeting, speaker: str, name: str | None) -> None:
    found = of_2017.resolve(speaker)
    assert (found and found.name) == name


def test_next_meetings(of_2017: Meeting, of_2021: Meeting) -> None:
    following = of_2017.next_meeting
    assert following is not None
    assert (following.date, following.start, following.end) == (dt.date(2017, 5, 3), dt.time(10), dt.time(12))
    assert following.venue == "Committee Room 2, City Hall"
    following = of_2021.next_meeting
    assert following is not None
    assert (following.date, following.start, following.end, following.venue) == (dt.date(2021, 8, 26), None, None, None)


def test_spans_are_what_is_printed(of_2017: Meeting) -> None:
    text = SEEDS["rrb-2017-01-31"]
    assert of_2017.items[1].heading is not None
    assert of_2017.items[1].heading.span.of(text) == "Agenda item 2 - Police and Crime Plan update"
    assert of_2017.items[1].span.line(text) == 46
    assert of_2017.attendance[3].span.of(text) == "- Alison Keating, (PHE)"
    assert of_2017.decisions[0].span.line(text) == 102
    assert of_2017.decisions[0].span.of(text) == of_2017.decisions[0].text
