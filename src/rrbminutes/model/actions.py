"""What is to be done, by whom, by when."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import Literal

import attrs
from attrs import field, frozen

from rrbminutes.model.spans import NOWHERE, Span
from rrbminutes.model.validators import day, optional, optional_words, place, tuple_of, words
from rrbminutes.phrases.dates import calendar_date, dates_in
from rrbminutes.phrases.labels import is_entry_label
from rrbminutes.phrases.undertakings import (
    DueKind,
    actions_marked,
    due_in,
    due_kind,
    is_done,
    note_behind,
    owners_in,
    owners_listed,
)

__all__ = ["Action", "Due", "action_of_row", "actions_of", "actions_of_rows"]


@frozen
class Due:
    """
    When an action is due, as printed.

    ``next_meeting`` is the date of the next meeting where the minutes state it: ``meeting.actions`` fills it in.

    >>> Due("by 3 May 2017").date, Due("next Board").kind
    (datetime.date(2017, 5, 3), 'meeting')
    """

    printed: str = field(validator=words)
    next_meeting: date | None = field(default=None, validator=day, eq=False, repr=False, kw_only=True)
    span: Span = field(default=NOWHERE, validator=place, eq=False, repr=False, kw_only=True)

    @property
    def kind(self) -> DueKind | None:
        """A date, a meeting, an event, standing, or as soon as possible; None where the words say none of them."""
        return due_kind(self.printed) or ("date" if dates_in(self.printed) else None)

    @property
    def date(self) -> date | None:
        """
        The date, where the minutes state it; never guessed.

        A day without its year is stated where it is the day of the next meeting; ``next meeting`` where that has a date.
        """
        if self.kind == "meeting":
            return self.next_meeting
        for of_month, month, year in dates_in(self.printed):
            if year is not None:
                return calendar_date(of_month, month, year)
            following = self.next_meeting
            if following is not None and (following.day, following.month) == (of_month, month):
                return following
        return None


@frozen
class Action:
    """
    Something that somebody is to do.

    ``label`` is the number as printed, None where there is none.  ``owners``, ``due`` and ``status`` given here are
    those printed in a place of their own, a column or a marker; where they are not, ``owners`` and ``due`` are read
    from the words of the action.  ``stated`` tells which.

    >>> action = Action("Clinks to report by next meeting", label="7")
    >>> action.owners, action.due.kind, action.stated
    (('Clinks',), 'meeting', frozenset())
    """

    text: str = field(validator=words)
    label: str | None = field(default=None, validator=optional_words, kw_only=True)
    _owners: tuple[str, ...] = field(default=(), alias="owners", validator=tuple_of(str), kw_only=True)
    _due: Due | None = field(default=None, alias="due", validator=optional(Due), kw_only=True)
    status: str | None = field(default=None, validator=optional_words, kw_only=True)
    _next_meeting: date | None = field(default=None, alias="next_meeting", validator=day, eq=False, repr=False, kw_only=True)
    span: Span = field(default=NOWHERE, validator=place, eq=False, repr=False, kw_only=True)

    @_owners.validator
    def _each_is_one(self, attribute: attrs.Attribute[tuple[str, ...]], value: tuple[str, ...]) -> None:
        for owner in value:
            words(self, attribute, owner)
            if owners_listed(owner) != (owner,):
                raise ValueError(f"Action.owners: {owner!r} reads as several owners; give each by itself")

    @property
    def owners(self) -> tuple[str, ...]:
        """Who is to do it, as printed: those stated, else those read from the words; empty where none are named."""
        return self._owners or owners_in(self.text)

    @property
    def due(self) -> Due | None:
        """When it is due: as stated, else as read from the words; None where they do not say."""
        if self._due is not None:
            return attrs.evolve(self._due, next_meeting=self._next_meeting)
        found = due_in(self.text)
        if found is None:
            return None
        return Due(
            self.text[slice(*found)],
            next_meeting=self._next_meeting,
            span=self.span.within(self.text, *found),
        )

    def __repr__(self) -> str:
        names = {"label": self.label, "owners": self._owners or None, "due": self._due, "status": self.status}
        stated = [f"{name}={value!r}" for name, value in names.items() if value is not None]
        return f"Action({', '.join([repr(self.text), *stated])})"

    @property
    def stated(self) -> frozenset[Literal["owners", "due"]]:
        """Which of ``owners`` and ``due`` are printed in a place of their own, and not read from the words."""
        stated: set[Literal["owners", "due"]] = set()
        if self._owners:
            stated.add("owners")
        if self._due is not None:
            stated.add("due")
        return frozenset(stated)

    @property
    def is_done(self) -> bool:
        """True where its status, or what stands behind its words in a bracket, says that it is done or was carried forward."""
        return is_done(self.status or "") or is_done(note_behind(self.text))

    def before(self, next_meeting: date | None) -> Action:
        """The same action, knowing the date of the next meeting, by which it may be due."""
        return attrs.evolve(self, next_meeting=next_meeting)


def actions_of(text: str, span: Span) -> tuple[Action, ...]:
    """The actions that words printed at *span* mark as such."""
    return tuple(
        Action(
            text[found.start : found.end],
            label=found.label,
            owners=found.owners,
            span=span.within(text, *found.reach),
        )
        for found in actions_marked(text)
    )


def action_of_row(row: Sequence[str], columns: Sequence[str], span: Span) -> Action:
    """An action in a row; where the columns do not fit the row, all its words, behind its number."""
    place = {name: cell for name, cell in zip(columns, row, strict=False) if name}
    if not place.get("text_column") or any(row[len(columns) :]):
        label, said = (row[0], row[1:]) if is_entry_label(row[0]) and any(row[1:]) else ("", row)
        return Action(" ".join(filter(None, said)), label=label or None, span=span)
    due = place.get("due_column")
    return Action(
        place["text_column"],
        label=place.get("ref_column") or None,
        owners=owners_listed(place.get("owner_column", "")),
        due=Due(due, span=span) if due else None,
        status=place.get("status_column") or None,
        span=span,
    )


def actions_of_rows(rows: Iterable[Sequence[str]], columns: Sequence[str], span: Span) -> Iterator[Action]:
    """The actions of a table that is not under a heading of actions; what is done, or only carried forward, is none."""
    for row in rows:
        action = dict(zip(columns, row, strict=False))
        if action.get("text_column") and not is_done(action.get("status_column", "")):
            yield action_of_row(row, columns, span)
