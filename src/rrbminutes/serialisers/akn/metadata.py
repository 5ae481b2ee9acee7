"""What the document is, whom it names, and what is read from its sentences."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time

from rrbminutes.model import Action, Attendance, Decision, Due, NextMeeting, Vote
from rrbminutes.serialisers.akn.elements import Element, made, read
from rrbminutes.serialisers.akn.register import OURSELVES, UNKNOWN, Register, slug

__all__ = ["metadata"]

NO_DATE = "0001-01-01"
"""Stands where the schema asks for a date and none is stated, named ``unknown``: so do other programs for this format."""
SOURCE = f"#{OURSELVES}"


def metadata(register: Register) -> Element:
    """The ``meta`` of the document, once all that is printed has been written."""
    body = register.meeting.body
    author = f"#{UNKNOWN}" if body is None else register.reference("TLCOrganization", body)
    found = [*_read(register)]  # which may name some for the first time
    return made(
        "meta",
        _identification(register, author),
        _analysis(register),
        _references(register),
        made("proprietary", *found, source=SOURCE) if found else None,
    )


def _identification(register: Register, author: str) -> Element:
    """
    Work, expression and manifestation.  The work is the minutes of that body on that day; when they were written is not stated.
    """
    meeting = register.meeting
    day = NO_DATE if meeting.date is None else meeting.date.isoformat()
    work = f"/akn/gb/debate/minutes/{day}/{slug(meeting.body or '') or 'nn'}"
    held = (day, UNKNOWN if meeting.date is None else "meeting")
    of_work = (made("FRBRcountry", value="gb"), made("FRBRsubtype", value="minutes"))
    of_words = (made("FRBRlanguage", language="und"),)
    of_file = (made("FRBRformat", value="application/akn+xml"),)
    return made(
        "identification",
        made("FRBRWork", *_frbr(f"{work}/!main", work, author, *held), *of_work),
        made("FRBRExpression", *_frbr(f"{work}/und@/!main", f"{work}/und@", author), *of_words),
        made("FRBRManifestation", *_frbr(f"{work}/und@/!main.xml", f"{work}/und@.xml", SOURCE), *of_file),
        source=SOURCE,
    )


def _frbr(this: str, uri: str, author: str, day: str = NO_DATE, named: str = UNKNOWN) -> Iterator[Element]:
    yield made("FRBRthis", value=this)
    yield made("FRBRuri", value=uri)
    yield made("FRBRdate", date=day, name=named)
    yield made("FRBRauthor", href=author)


def _references(register: Register) -> Element:
    """All who are named, and two of our own: who wrote the file, and whose minutes they are where that is not stated."""
    ours = [made("TLCOrganization", eId=OURSELVES, href=f"/akn/ontology/organization/gb/{OURSELVES}", showAs=OURSELVES)]
    if register.meeting.body is None:
        ours.append(made("TLCOrganization", eId=UNKNOWN, href=f"/akn/ontology/organization/gb/{UNKNOWN}", showAs=UNKNOWN))
    named = [
        made(kind, eId=name, href=f"/akn/ontology/{kind.removeprefix('TLC').casefold()}/gb/{name}", showAs=shown)
        for (kind, shown), name in register.references.items()
    ]
    return made("references", *ours, *named, source=SOURCE)


def _analysis(register: Register) -> Element | None:
    """The votes that decisions count; None where none does."""
    votings = []
    decisions = register.meeting.decisions
    places = register.places("decision", (decision.text for decision in decisions))
    for decision, place in zip(decisions, places, strict=True):
        counts = [*_counts(register, decision.vote)] if decision.vote is not None else []
        if counts:
            votings.append(made("voting", *counts, href=place, eId=register.named("", "voting")))
    return made("analysis", made("parliamentary", *votings), source=SOURCE) if votings else None


def _counts(register: Register, vote: Vote) -> Iterator[Element]:
    for count, meant in ((vote.for_, "for"), (vote.against, "against"), (vote.abstained, "abstained")):
        if count is not None:
            yield made("count", value=str(count), refersTo=register.reference("TLCConcept", meant))


def _read(register: Register) -> Iterator[Element]:
    """What is read from sentences, and not printed in a place of its own."""
    meeting = register.meeting
    for entry in meeting.attendance[len(meeting.stated.attendance) :]:
        yield _attendance(register, entry)
    for tag, held in (("start", meeting.start), ("end", meeting.end)):
        if held is not None:
            yield read(tag, time=_clock(held))
    if meeting.next_meeting is not None:
        yield _next_meeting(meeting.next_meeting)
    for action, place in zip(meeting.actions, register.places("action", (one.text for one in meeting.actions)), strict=True):
        yield _action(register, action, place)
    decisions = meeting.decisions
    places = register.places("decision", (decision.text for decision in decisions))
    for decision, place in zip(decisions, places, strict=True):
        yield _decision(register, decision, place)


def _attendance(register: Register, entry: Attendance) -> Element:
    return read("attendance", refersTo=register.listed(entry), status=entry.status)


def _next_meeting(following: NextMeeting) -> Element:
    clocks = {"start": _clock(following.start), "end": _clock(following.end)}
    return read("nextMeeting", date=_day(following.date), **clocks, venue=following.venue)


def _action(register: Register, action: Action, place: str | None) -> Element:
    owners = [read("owner", owner, refersTo=register.resolved(owner)) for owner in action.owners]
    due = None if action.due is None else _due(action.due)
    return read("action", read("text", action.text), *owners, due, href=place, number=action.label, status=action.status)


def _due(due: Due) -> Element:
    return read("due", due.printed, kind=due.kind, date=_day(due.date))


def _decision(register: Register, decision: Decision, place: str | None) -> Element:
    movers = [
        read(tag, name, refersTo=register.resolved(name))
        for tag, name in (("mover", decision.mover), ("seconder", decision.seconder))
        if name is not None
    ]
    manner = None if decision.vote is None else decision.vote.manner
    words = read("text", decision.text)
    return read("decision", words, *movers, href=place, verb=decision.verb, strength=decision.strength, manner=manner)


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _clock(held: time | None) -> str | None:
    return None if held is None else f"{held:%H:%M}"
