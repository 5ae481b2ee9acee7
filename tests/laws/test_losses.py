"""
``losses(format)`` names the fields that a format leaves out: those, and no others.

Two meetings, in which every field of every class is stated, or nothing that can be read from sentences is; in each, every value
is changed, one field at a time, in ways that could show.  A field that never changes what is written is lost.
"""

from __future__ import annotations

import datetime as dt
import zipfile
from collections.abc import Callable, Iterator
from io import BytesIO
from typing import Any, cast

import attrs
import pytest

from rrbminutes import MissingExtraError, model
from rrbminutes.model import (
    Action,
    Actions,
    Attendance,
    Bullets,
    Contribution,
    Decision,
    Due,
    Entry,
    Item,
    Meeting,
    NextMeeting,
    Numbers,
    Paragraph,
    Printed,
    Table,
    Vote,
)
from rrbminutes.serialisers import SERIALISERS, losses, serialiser

READ = {Contribution, Decision, Vote}
"""Classes of which nothing is stored."""

CLASSES = [
    kind for name in model.__all__ if attrs.has(kind := getattr(model, name)) and kind not in READ and kind is not Printed
]
"""``Printed`` says where and how things stand on the page, as do the fields that equality leaves out."""

FIELDS = {f"{kind.__name__}.{field.alias}": (kind, field.alias) for kind in CLASSES for field in attrs.fields(kind) if field.eq}

SAID = (
    "Ann Ash went home.",
    "Action: Ben Birch to mend the lamp by 3 May 2022",
    "It was agreed unanimously that the map be redrawn.",
    "Ann Ash asked whether it would rain.",
    "Apologies were received from Dan Dale.",
    "The meeting opened at 9.15am.",
    "The meeting closed at 12.15pm.",
    "The next meeting will be held on 5 July 2022 at 10am in the Old Library.",
)
"""What a paragraph may say: nothing in particular, and all that is read from one."""

PLAIN = Paragraph("Cara Cole thanked the clerk.")
DONE = Actions((Action("Mend the gate", label="7", owners=("Cara Cole",), due=Due("4 May 2022"), status="Open"),))
COLUMNS = ("Action", "Owner", "Due")


def action(text: str = "Ann Ash to write to the council", label: str | None = "1") -> Action:
    """An action with all that can stand in a place of its own."""
    return Action(text, label=label, owners=("Ann Ash", "Ben Birch"), due=Due("3 May 2022"), status="Open")


RICH = Meeting(
    kind="Minutes",
    body="Elmford Trust",
    status="DRAFT",
    markings=("OFFICIAL",),
    date=dt.date(2022, 3, 8),
    start=dt.time(10, 0),
    end=dt.time(11, 30),
    venue="Elmford Hall",
    attendance=(
        Attendance("Ann Ash", organisation="Elmford Trust", role="chair", honorific="Cllr", postnominals="JP", initials="AA"),
        Attendance("Ben Birch", initials="BB"),
        Attendance("Dora Down", status="apologies"),
    ),
    front=(Paragraph("Papers were sent out before the meeting."),),
    items=(
        Item(
            "1",
            "Welcome",
            (
                Paragraph("Ann Ash welcomed all."),
                Paragraph("It was agreed that the hall be painted."),
                Bullets((Entry("The lamps are lit."), Entry("The path is swept."))),
                Numbers((Entry("Buy paint", label="a"), Entry("Hire a ladder", label="b"))),
                Table((("Income", "£40"), ("Rent", "£20"))),
                Actions((action(), Action("Sweep the path", label="2"), Action("Report back", due=Due("next meeting")))),
            ),
            (Item("1.1", "Lamps", (Paragraph("Ben Birch noted that two are broken."),)),),
        ),
        Item(
            "2",
            "Gates",
            (Paragraph("Proposed by Ann Ash, seconded by Ben Birch: RESOLVED that they be shut, by 5 votes to 2."),),
        ),
    ),
    action_summary=(action("Ann Ash to write to the council", "1"),),
    next_meeting=NextMeeting(dt.date(2022, 5, 10), dt.time(10, 0), dt.time(12, 0), "Old Library"),
    back=(Paragraph("Signed as a true record."),),
)
"""Every field of every class is stated."""

BARE = Meeting(
    front=(Paragraph("Papers were sent out before the meeting."),),
    items=(Item("1", "Welcome", (Paragraph("Rain was noted."),)), Item("2", "Gates", (Paragraph("None was open."),))),
    action_summary=(action(),),
)
"""Nothing is stated that can be read from sentences; its actions stand in a summary alone."""

CHANGES: dict[str, tuple[Any, ...]] = {
    "Meeting.kind": ("Note of meeting", None),
    "Meeting.body": ("Oakham Trust", None),
    "Meeting.status": ("APPROVED", None),
    "Meeting.markings": (("RESTRICTED",), ("OFFICIAL", "RESTRICTED"), ()),
    "Meeting.date": (dt.date(2022, 3, 9), None),
    "Meeting.start": (dt.time(10, 5), None),
    "Meeting.end": (dt.time(11, 35), None),
    "Meeting.venue": ("Teams", None),
    "Meeting.attendance": ((Attendance("Fay Fern"),), ()),
    "Meeting.front": (*((Paragraph(said),) for said in SAID), (DONE,), ()),
    "Meeting.items": ((Item("9", "Rain", (PLAIN,)),), ()),
    "Meeting.action_summary": (DONE.entries, ()),
    "Meeting.next_meeting": (NextMeeting(dt.date(2022, 6, 14)), NextMeeting(venue="Teams"), None),
    "Meeting.back": (*((Paragraph(said),) for said in SAID), (DONE,), ()),
    "Attendance.name": ("Fay Fern", None),
    "Attendance.organisation": ("Oakham Trust", None),
    "Attendance.role": ("clerk", None),
    "Attendance.honorific": ("Dr", None),
    "Attendance.postnominals": ("OBE", None),
    "Attendance.initials": ("FF", None),
    "Attendance.status": ("present", "in_attendance", "apologies", "absent", "observer", "public"),
    "Item.label": ("9", None),
    "Item.title": ("Rain", None),
    "Item.blocks": (*((Paragraph(said),) for said in SAID), (DONE,), ()),
    "Item.items": ((Item("9.1", "Rain", (PLAIN, DONE)),), ()),
    "Paragraph.text": SAID,
    "Entry.text": SAID,
    "Entry.label": ("c", "9"),
    "Bullets.entries": tuple((Entry(said),) for said in SAID),
    "Numbers.entries": tuple((Entry(said, label="1"),) for said in SAID),
    "Table.rows": ((("Income", "£41"), ("Rent", "£20")), (COLUMNS, ("Mend the gate", "Cara Cole", "4 May 2022"))),
    "Actions.entries": (DONE.entries, ()),
    "Action.text": ("Cara Cole to mend the gate",),
    "Action.label": ("9", None),
    "Action.owners": (("Cara Cole",), ()),
    "Action.due": (Due("4 May 2022"), Due("next meeting"), None),
    "Action.status": ("Closed", None),
    "Due.printed": ("5 May 2022", "next meeting", "as soon as possible"),
    "NextMeeting.date": (dt.date(2022, 6, 14), None),
    "NextMeeting.start": (dt.time(10, 5), None),
    "NextMeeting.end": (dt.time(12, 5), None),
    "NextMeeting.venue": ("Teams", None),
}
"""Other values of each field; one that a class does not admit where it stands is passed over."""


def values_in(value: Any, put: Callable[[Any], Meeting]) -> Iterator[tuple[Any, Callable[[Any], Meeting]]]:
    """Each value of a class within one, and what makes the meeting with another in its place."""
    yield value, put
    for field in attrs.fields(type(value)):
        held = getattr(value, field.name)
        for index, one in enumerate(held if type(held) is tuple else (held,)):
            if field.eq and attrs.has(type(one)):

                def put_one(new: Any, alias: str = field.alias, held: Any = held, index: int = index) -> Meeting:
                    others = (*held[:index], new, *held[index + 1 :]) if type(held) is tuple else new
                    return put(attrs.evolve(value, **{alias: others}))

                yield from values_in(one, put_one)


def changed(name: str) -> Iterator[tuple[Meeting, Meeting]]:
    """Each meeting, and the same with one field of one value changed."""
    kind, alias = FIELDS[name]
    for meeting in (RICH, BARE):
        for value, put in values_in(meeting, lambda new: cast("Meeting", new)):
            if type(value) is not kind:
                continue
            for new in CHANGES[name]:
                try:
                    other = attrs.evolve(cast("Any", value), **{alias: new})
                    if other != value:
                        yield meeting, put(other)
                except ValueError:  # no such value can be
                    continue


def written(format: str, meeting: Meeting) -> object:
    """What a format makes of a meeting; of an archive, what is in it."""
    module = serialiser(format)
    if SERIALISERS[format].is_text:
        return module.dumps(meeting)
    data = module.dumped(meeting)
    if not zipfile.is_zipfile(BytesIO(data)):
        return data
    with zipfile.ZipFile(BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def lost_by(write: Callable[[Meeting], object]) -> set[str]:
    """The fields whose change never changes what is written."""
    as_it_is = {id(meeting): write(meeting) for meeting in (RICH, BARE)}
    return {name for name in FIELDS if all(write(other) == as_it_is[id(meeting)] for meeting, other in changed(name))}


def test_a_loss_is_seen() -> None:
    assert lost_by(lambda meeting: meeting.date) == {*FIELDS} - {"Meeting.date"}
    kept = {*FIELDS} - lost_by(lambda meeting: [due.date for action in meeting.actions if (due := action.due) is not None])
    assert {"Meeting.next_meeting", "NextMeeting.date", "Paragraph.text", "Table.rows", "Due.printed"} <= kept
    assert kept.isdisjoint({"NextMeeting.venue", "Action.label", "Item.title", "Attendance.name"})


def test_every_field_is_tried() -> None:
    assert sorted(CHANGES) == sorted(FIELDS)


@pytest.mark.parametrize("name", FIELDS)
def test_every_field_is_stated_and_has_another_value(name: str) -> None:
    kind, alias = FIELDS[name]
    (field,) = (field for field in attrs.fields(kind) if field.alias == alias)
    held = [getattr(value, field.name) for value, _ in values_in(RICH, lambda new: new) if type(value) is kind]
    assert any(one not in (None, ()) for one in held)
    assert all(meeting != other for meeting, other in changed(name))
    assert next(changed(name), None) is not None


@pytest.mark.parametrize("format", SERIALISERS)
def test_losses(format: str) -> None:
    try:
        listed = losses(format)
    except MissingExtraError as error:
        pytest.skip(str(error))
    assert list(listed) == sorted(set(listed) & {*FIELDS}), "names of fields, sorted, each once"
    assert written(format, RICH) == written(format, RICH), "the same meeting must be written the same"
    lost = lost_by(lambda meeting: written(format, meeting))
    assert sorted(lost - {*listed}) == [], f"{format} leaves these out, and LOSSES does not name them"
    assert sorted({*listed} - lost) == [], f"{format} keeps these, and LOSSES names them"


@pytest.mark.parametrize("format", [name for name, format in SERIALISERS.items() if format.goes_back])
def test_what_goes_back_loses_nothing(format: str) -> None:
    assert losses(format) == ()
