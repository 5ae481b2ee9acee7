"""
A meeting as Open Civic Data: an event with its participants and its agenda, and the votes taken at it.

One JSON object: ``event`` and ``vote_events``, in the shapes that ``pupa`` scrapes.  What Open Civic Data has no place for
stands under ``extras``; a key of which minutes say nothing is left out.  See ``docs/ocd.md``.
"""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from datetime import time
from typing import Any, NamedTuple

from rrbminutes.model import Action, Actions, Attendance, Block, Decision, Meeting, NextMeeting, Paragraph, Table
from rrbminutes.model.blocks import decisions_in
from rrbminutes.serialisers.clocks import ZONE, local, offset_written
from rrbminutes.serialisers.identity import named
from rrbminutes.serialisers.places import Place, placed_actions, places

__all__ = ["LOSSES", "dumps"]

LOSSES = ()
"""No field is left out, but it is not told whether notes were a paragraph, an entry of a list or a row of a table."""

UNTITLED = "Meeting"
"""What a meeting is called whose body is not stated: Open Civic Data needs a name."""
BAR = " | "
"""What parts the cells of a row."""

Data = dict[str, Any]


class Decided(NamedTuple):
    """A decision, where it stands, and the identifier of its vote, None where none is recorded."""

    place: Place
    decision: Decision
    vote: str | None


def dumps(meeting: Meeting) -> str:
    """*meeting* as Open Civic Data in JSON, indented; the same meeting has the same identifiers."""
    event = _identifier(meeting)
    decided = list(_decided(meeting, event))
    data = {"event": _event(meeting, event, decided), "vote_events": [*_vote_events(meeting, event, decided)]}
    return json.dumps(data, ensure_ascii=False, indent=1) + "\n"


def _identifier(meeting: Meeting) -> str:
    """Whose meeting it was, on which day and from when; where minutes do not say the first two, all that they say."""
    if meeting.body is None or meeting.date is None:
        return f"ocd-event/{named('event', repr(meeting))}"
    return f"ocd-event/{named('event', meeting.body.casefold(), meeting.date, meeting.start)}"


def _event(meeting: Meeting, event: str, decided: list[Decided]) -> Data:
    start, end, venue = meeting.start, meeting.end, meeting.venue
    backwards = start is not None and end is not None and end < start
    return _stated(
        _type="event",
        id=event,
        name=meeting.body or UNTITLED,
        description="",
        classification="meeting",
        start_date=_when(meeting, start),
        end_date=None if end is None or backwards else _when(meeting, end),
        timezone=ZONE,
        all_day=False,
        status="passed",
        location=None if venue is None else {"name": venue, "note": "", "coordinates": None},
        participants=[*_participants(meeting)],
        agenda=[*_agenda(meeting, decided)],
        media=[],
        documents=[],
        links=[],
        extras=_extras(meeting, decided),
    )


def _extras(meeting: Meeting, decided: list[Decided]) -> Data:
    following = meeting.next_meeting
    return _stated(
        kind=meeting.kind,
        status=meeting.status,
        markings=[*meeting.markings],
        start=_clock(meeting.start),
        end=_clock(meeting.end),
        attendance=[_attendance(entry) for entry in meeting.attendance],
        front=[*_notes(meeting.front)],
        actions=[{**_action(action), **_item(place)} for place, action in placed_actions(meeting)],
        action_summary=[_action(action) for action in meeting.action_summary],
        decisions=[_decision(one) for one in decided],
        next_meeting=None if following is None else _next_meeting(following),
        back=[*_notes(meeting.back)],
    )


def _participants(meeting: Meeting) -> Iterator[Data]:
    """The body, and those who were there: who was away took no part."""
    if meeting.body is not None:
        yield {"name": meeting.body, "entity_type": "organization", "note": "host"}
    for entry in meeting.attendance:
        if not entry.is_away:
            person = entry.name is not None or entry.organisation is None
            yield {
                "name": entry.titled or entry.organisation or entry.role,
                "entity_type": "person" if person else "organization",
                "note": entry.role or entry.status.replace("_", " "),
            }


def _agenda(meeting: Meeting, decided: Iterable[Decided]) -> Iterator[Data]:
    """The items, those within others too, in order."""
    votes = defaultdict[str, list[Data]](list)
    for place, decision, vote in decided:
        if vote is not None:
            votes[place.order].append({"entity_type": "vote", "id": vote, "name": decision.text, "note": None})
    for place in places(meeting):
        if place.item is not None:
            yield {
                "description": place.item.title or place.item.label,
                "classification": [],
                "order": place.order,
                "subjects": [],
                "media": [],
                "notes": [*_notes(place.blocks)],
                "related_entities": votes[place.order],
                "extras": _stated(label=place.item.label, title=place.item.title),
            }


def _notes(blocks: Iterable[Block]) -> Iterator[str]:
    """What is printed, a note for each paragraph, entry and row."""
    for block in blocks:
        match block:
            case Paragraph():
                yield block.text
            case Table():
                yield from (BAR.join(row) for row in block.rows)
            case Actions():
                yield from (action.text for action in block.entries)
            case _:
                yield from (" ".join(filter(None, (entry.label, entry.text))) for entry in block.entries)


def _decided(meeting: Meeting, event: str) -> Iterator[Decided]:
    """The decisions, and which of them are votes; those that say the same are told apart by their order."""
    said = Counter[str]()
    for place in places(meeting):
        for decision in decisions_in(place.blocks):
            said[decision.text] += 1
            name = named("vote", event, decision.text, said[decision.text])
            yield Decided(place, decision, f"ocd-vote/{name}" if _is_passed_vote(decision) else None)


def _is_passed_vote(decision: Decision) -> bool:
    """True where minutes say who moved it or how the votes fell, and that it passed; figures do not say otherwise."""
    vote = decision.vote
    if decision.strength != "explicit" or (vote is None and decision.mover is None):
        return False
    return vote is None or vote.for_ is None or vote.against is None or vote.for_ >= vote.against


def _vote_events(meeting: Meeting, event: str, decided: Iterable[Decided]) -> Iterator[Data]:
    for place, decision, name in decided:
        if name is None:
            continue
        vote = decision.vote
        counts = {} if vote is None else {"yes": vote.for_, "no": vote.against, "abstain": vote.abstained}
        yield _stated(
            _type="vote_event",
            id=name,
            identifier="",
            motion_text=decision.text,
            motion_classification=[],
            start_date=_when(meeting, None),
            result="pass",
            organization=meeting.body,
            votes=[],
            counts=[{"option": option, "value": value} for option, value in counts.items() if value is not None],
            extras={"event": event, **_motion(decision), **_item(place)},
        )


def _decision(decided: Decided) -> Data:
    decision = decided.decision
    vote = decision.vote
    return {
        **_stated(text=decision.text, verb=decision.verb, strength=decision.strength, vote_event=decided.vote),
        **_motion(decision),
        **({} if vote is None else _stated(for_=vote.for_, against=vote.against, abstained=vote.abstained)),
        **_item(decided.place),
    }


def _motion(decision: Decision) -> Data:
    vote = decision.vote
    return _stated(mover=decision.mover, seconder=decision.seconder, manner=None if vote is None else vote.manner)


def _item(place: Place) -> Data:
    """Which item of the agenda it is, by its ``order``; nothing for what stands in none."""
    return _stated(item=place.order or None)


def _action(action: Action) -> Data:
    due = action.due
    return _stated(
        label=action.label,
        text=action.text,
        owners=[*action.owners],
        due=None if due is None else _stated(printed=due.printed, kind=due.kind, date=due.date and due.date.isoformat()),
        status=action.status,
    )


def _attendance(entry: Attendance) -> Data:
    names = ("name", "honorific", "postnominals", "initials", "organisation", "role", "status")
    return _stated(**{name: getattr(entry, name) for name in names})


def _next_meeting(following: NextMeeting) -> Data:
    day = following.date
    return _stated(
        date=day and day.isoformat(), start=_clock(following.start), end=_clock(following.end), venue=following.venue
    )


def _when(meeting: Meeting, clock: time | None) -> str | None:
    """The day of the meeting, or a time on it; None where the day is not stated."""
    if meeting.date is None:
        return None
    return meeting.date.isoformat() if clock is None else offset_written(local(meeting.date, clock))


def _clock(clock: time | None) -> str | None:
    return None if clock is None else f"{clock:%H:%M}"


def _stated(**values: object) -> Data:
    """What is stated; a name that is a word of Python stands without its ``_``."""
    return {name.rstrip("_"): value for name, value in values.items() if value is not None}
