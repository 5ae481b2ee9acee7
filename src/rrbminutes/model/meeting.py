"""A meeting: the whole of what its minutes say."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from datetime import date, time
from functools import cached_property
from typing import NamedTuple

from attrs import field, frozen

from rrbminutes.model.actions import Action
from rrbminutes.model.attendance import Attendance
from rrbminutes.model.blocks import BLOCKS, Block, actions_in, contributions_in, decisions_in
from rrbminutes.model.items import Item
from rrbminutes.model.next_meeting import NextMeeting
from rrbminutes.model.reading import apologies_of, clock_of, following_of
from rrbminutes.model.resolving import resolved
from rrbminutes.model.spans import NOWHERE, Printed, Span
from rrbminutes.model.speech import Contribution, Decision
from rrbminutes.model.validators import clock, day, offsets, optional, optional_words, place, tuple_of, tuple_of_words
from rrbminutes.phrases.people import is_chair

__all__ = ["Meeting", "Stated"]


class Stated(NamedTuple):
    """What a meeting's minutes print in places of its own: lists, lines, fields at the head."""

    attendance: tuple[Attendance, ...]
    start: time | None
    end: time | None
    next_meeting: NextMeeting | None


@frozen(kw_only=True)
class Meeting:
    """
    A meeting, as its minutes print it.  What they do not state is None or empty.

    ``kind`` is what the document calls itself (``Minutes``, ``Note of meeting``), ``body`` whose meeting it was,
    ``status`` a word such as ``DRAFT``, ``markings`` protective markings; all as printed.  ``front`` holds what stands
    before the first item, ``back`` what stands after the last, and belongs to none.  ``action_summary`` repeats actions
    where the minutes do.  ``headings`` and ``furniture`` keep the lines from which all this was read and
    those that say nothing (page numbers), as printed.  ``pages`` tells where each page ends, in a text with form feeds.

    >>> Meeting(body="Elmford Trust", items=(Item("1", "Welcome"),)).items[0].title
    'Welcome'
    """

    kind: str | None = field(default=None, validator=optional_words)
    body: str | None = field(default=None, validator=optional_words)
    status: str | None = field(default=None, validator=optional_words)
    markings: tuple[str, ...] = field(default=(), validator=tuple_of_words)
    date: date | None = field(default=None, validator=day)
    _start: time | None = field(default=None, alias="start", validator=clock)
    _end: time | None = field(default=None, alias="end", validator=clock)
    venue: str | None = field(default=None, validator=optional_words)
    _attendance: tuple[Attendance, ...] = field(default=(), alias="attendance", validator=tuple_of(Attendance))
    front: tuple[Block, ...] = field(default=(), validator=tuple_of(*BLOCKS))
    items: tuple[Item, ...] = field(default=(), validator=tuple_of(Item))
    action_summary: tuple[Action, ...] = field(default=(), validator=tuple_of(Action))
    _next_meeting: NextMeeting | None = field(default=None, alias="next_meeting", validator=optional(NextMeeting))
    back: tuple[Block, ...] = field(default=(), validator=tuple_of(*BLOCKS))
    headings: tuple[Printed, ...] = field(default=(), validator=tuple_of(Printed), eq=False, repr=False)
    furniture: tuple[Printed, ...] = field(default=(), validator=tuple_of(Printed), eq=False, repr=False)
    pages: tuple[int, ...] = field(default=(), validator=offsets, eq=False, repr=False)
    span: Span = field(default=NOWHERE, validator=place, eq=False, repr=False)

    @cached_property
    def attendance(self) -> tuple[Attendance, ...]:
        """
        Who was there and who was not: those on lists, and those from whom paragraphs say that apologies came.

        Somebody who is listed as away is not said again, in whatever short form a paragraph names them.
        """
        listed = {(entry.name, entry.organisation if entry.name is None else None) for entry in self._attendance}
        away = tuple(entry for entry in self._attendance if entry.is_away)
        read = (
            entry for entry in apologies_of(self.front, self.walk()) if entry.name is None or (entry.name, None) not in listed
        )
        return self._attendance + tuple(entry for entry in read if entry.name is None or resolved(entry.titled, away) is None)

    @cached_property
    def start(self) -> time | None:
        """
        When it began: as a paragraph before the second item says that it opened, else as stated at the head, else as a later
        paragraph says; None where none does.
        """
        opening = (*self.front, *(block for item in self.items[:1] for block in item.blocks))
        opened = clock_of(opening, "OPENED_AT", last=False)
        stated = self._start if opened is None else opened
        return clock_of(self.blocks, "OPENED_AT", last=False) if stated is None else stated

    @cached_property
    def closed_at(self) -> time | None:
        """When it closed, as the last paragraph that says so; None where none does."""
        return clock_of(self.blocks, "CLOSED_AT", last=True)

    @cached_property
    def end(self) -> time | None:
        """When it ended: when it closed, else the end stated at the head; None where neither is stated."""
        return self._end if self.closed_at is None else self.closed_at

    @cached_property
    def next_meeting(self) -> NextMeeting | None:
        """When and where the body meets next: as a line of its own states, else as a paragraph says; None where none does."""
        return self._next_meeting if self._next_meeting is not None else following_of(self.blocks, self.walk(), self.date)

    @property
    def stated(self) -> Stated:
        """What is printed in places of its own, and not read from paragraphs."""
        return Stated(self._attendance, self._start, self._end, self._next_meeting)

    def walk(self) -> Iterator[Item]:
        """All items at every level, in the order of the text."""
        for item in self.items:
            yield from item.walk()

    @property
    def blocks(self) -> tuple[Block, ...]:
        """All blocks, of the front, of all items, and of the back, in that order."""
        return (*self.front, *(block for item in self.walk() for block in item.blocks), *self.back)

    @property
    def actions(self) -> tuple[Action, ...]:
        """
        All actions, each knowing the date of the next meeting where the minutes state it.

        A summary repeats them, so its own count only where no others stand.
        """
        following = self.next_meeting.date if self.next_meeting is not None else None
        found = actions_in(self.blocks) or tuple(action for action in self.action_summary if not action.is_done)
        return tuple(action.before(following) for action in found)

    @property
    def decisions(self) -> tuple[Decision, ...]:
        """All decisions that paragraphs state, explicit and soft."""
        of_items = (decision for item in self.items for decision in item.decisions)
        return (*decisions_in(self.front), *of_items, *decisions_in(self.back))

    @property
    def contributions(self) -> tuple[Contribution, ...]:
        """Who said what, in the order of the text."""
        return contributions_in(self.blocks)

    @property
    def present(self) -> tuple[Attendance, ...]:
        """Those listed as present."""
        return tuple(entry for entry in self.attendance if entry.status == "present")

    @property
    def apologies(self) -> tuple[Attendance, ...]:
        """Those listed with apologies."""
        return tuple(entry for entry in self.attendance if entry.status == "apologies")

    @property
    def chair(self) -> Attendance | None:
        """The one who is listed as the chair and not as away; None where nobody is."""
        there = (entry for entry in self.attendance if not entry.is_away)
        return next((entry for entry in there if entry.role is not None and is_chair(entry.role)), None)

    def page_of(self, span: Span) -> int | None:
        r"""
        The number, from 1, of the page on which *span* begins; None where the text had no page marks.

        It counts the pages of the file, whatever numbers are printed on them.

        >>> from rrbminutes import parse
        >>> meeting = parse("1. Welcome\n\nAnn went.\f2. Gates\n\nBen came.\f")
        >>> [meeting.page_of(item.span) for item in meeting.items]
        [1, 2]
        """
        return min(bisect_right(self.pages, span.start) + 1, len(self.pages)) if self.pages else None

    def resolve(self, speaker: str) -> Attendance | None:
        """
        The one entry of the attendance that *speaker* names; None where none does, or several.

        An organisation names the one person who is listed for it.  Pronouns, and names that are spelt otherwise than on the
        list, name nobody: which of the two spellings is right cannot be told.

        >>> meeting = Meeting(attendance=(Attendance("Ann Ash"), Attendance("Ben Birch")))
        >>> meeting.resolve("Ann").name
        'Ann Ash'
        """
        return resolved(speaker, self.attendance)
