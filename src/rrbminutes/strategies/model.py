"""Whole meetings, and what they are built of."""

from __future__ import annotations

import datetime as dt

from hypothesis import strategies as st

from rrbminutes.model import (
    Action,
    Actions,
    Attendance,
    Block,
    Bullets,
    Due,
    Entry,
    Item,
    Meeting,
    NextMeeting,
    Numbers,
    Paragraph,
    Table,
)
from rrbminutes.model.items import DEEPEST
from rrbminutes.phrases.undertakings import owners_listed
from rrbminutes.strategies.words import entry_labels, few, labels, maybe, some, words

__all__ = [
    "action_lists",
    "actions",
    "attendances",
    "blocks",
    "bullets",
    "dues",
    "entries",
    "items",
    "meetings",
    "next_meetings",
    "numbers",
    "paragraphs",
    "tables",
]


def attendances() -> st.SearchStrategy[Attendance]:
    """Entries of attendance lists."""
    statuses = st.sampled_from(["present", "in_attendance", "apologies", "absent", "observer", "public"])
    named = st.builds(Attendance, words(), organisation=maybe(words()), role=maybe(words()), status=statuses)
    listed = st.builds(
        Attendance,
        st.sampled_from(["Ann Ash", "Ben Birch", "Cara O'Dell", "D. Elm-Field"]),
        organisation=maybe(st.sampled_from(["Elmford Trust", "MPS", "HMP Elm"])),
        role=maybe(st.sampled_from(["chair", "clerk"])),
        honorific=maybe(st.sampled_from(["Cllr", "Dr", "Cmdr"])),
        postnominals=maybe(st.sampled_from(["OBE", "JP"])),
        initials=maybe(st.sampled_from(["AA", "BB"])),
        status=statuses,
    )
    bodies = st.builds(
        Attendance, organisation=st.one_of(words(), st.sampled_from(["NPS", "Elmford Trust", "Clinks"])), status=statuses
    )
    offices = st.builds(Attendance, role=st.one_of(words(), st.just("clerk")), status=statuses)
    return st.one_of(listed, named, bodies, offices)


def dues() -> st.SearchStrategy[Due]:
    """When actions are due."""
    return st.builds(
        Due, st.one_of(st.sampled_from(["3 May 2017", "next meeting", "asap", "once agreed", "ongoing", "May"]), words())
    )


def actions() -> st.SearchStrategy[Action]:
    """Actions, with and without what is stated in columns."""
    owner = words().filter(lambda text: owners_listed(text) == (text,))
    owners = st.lists(st.one_of(st.sampled_from(["Ann Ash", "MPS"]), owner), max_size=2).map(tuple)
    plain = st.builds(
        Action, st.one_of(st.just("Ann Ash to report by 3 May"), words()), label=maybe(st.one_of(entry_labels(), words()))
    )
    return st.one_of(
        plain, st.builds(Action, words(), label=maybe(words()), owners=owners, due=maybe(dues()), status=maybe(words()))
    )


def paragraphs() -> st.SearchStrategy[Paragraph]:
    """Paragraphs of prose."""
    said = st.sampled_from(
        ["It was agreed that the map be redrawn.", "Ann asked whether it would rain. Ben noted that it might.", "Noted:"]
    )
    return st.builds(Paragraph, st.one_of(said, words()))


def entries(label: bool = False) -> st.SearchStrategy[Entry]:
    """Entries of a list, with or without a *label*."""
    return st.builds(Entry, words(), label=entry_labels() if label else st.none())


def bullets() -> st.SearchStrategy[Bullets]:
    """Lists without numbers."""
    return st.builds(Bullets, some(entries()))


def numbers() -> st.SearchStrategy[Numbers]:
    """Lists with numbers or letters."""
    return st.builds(Numbers, some(entries(label=True)))


def tables() -> st.SearchStrategy[Table]:
    """Tables, ragged too."""
    row = st.lists(st.one_of(st.just(""), words()), min_size=2, max_size=4).map(tuple).filter(any)
    return st.builds(Table, some(row))


def action_lists() -> st.SearchStrategy[Actions]:
    """Lists of actions, empty ones too."""
    return st.builds(Actions, st.lists(actions(), max_size=3).map(tuple))


def blocks() -> st.SearchStrategy[Block]:
    """Any block."""
    return st.one_of(paragraphs(), paragraphs(), bullets(), numbers(), tables(), action_lists())


def items(depth: int = DEEPEST) -> st.SearchStrategy[Item]:
    """Items of the agenda, nested to *depth* levels at most."""
    within = st.just(()) if depth <= 1 else st.one_of(st.just(()), st.deferred(lambda: few(items(depth - 1))))
    named = st.tuples(maybe(labels()), maybe(words())).filter(any)
    return st.builds(lambda name, said, below: Item(name[0], name[1], said, below), named, few(blocks()), within)


def next_meetings() -> st.SearchStrategy[NextMeeting]:
    """When and where a body meets next."""
    parts = st.tuples(maybe(st.dates()), maybe(_clocks()), maybe(_clocks()), maybe(_venues()))
    return parts.filter(lambda found: found != (None,) * 4).map(lambda found: NextMeeting(*found))


def meetings() -> st.SearchStrategy[Meeting]:
    """Whole meetings: every combination that the model admits."""
    return st.builds(
        Meeting,
        kind=maybe(st.one_of(st.sampled_from(["Minutes", "Note of meeting"]), words())),
        body=maybe(st.one_of(st.sampled_from(["Elmford Board", "ELMFORD TRUST"]), words())),
        status=maybe(st.one_of(st.just("DRAFT"), words())),
        markings=st.lists(st.one_of(st.just("OFFICIAL"), words()), max_size=2).map(tuple),
        date=maybe(st.dates()),
        start=maybe(_clocks()),
        end=maybe(_clocks()),
        venue=maybe(_venues()),
        attendance=st.lists(attendances(), max_size=4).map(tuple),
        front=few(blocks()),
        items=few(items(3)),
        action_summary=st.lists(actions(), max_size=3).map(tuple),
        next_meeting=maybe(next_meetings()),
        back=few(blocks()),
    )


def _clocks() -> st.SearchStrategy[dt.time]:
    return st.builds(dt.time, st.integers(0, 23), st.integers(0, 59))


def _venues() -> st.SearchStrategy[str]:
    return st.one_of(st.sampled_from(["Committee Room 2, Town Hall", "Teams", "until 9pm", "at 10.30"]), words())
