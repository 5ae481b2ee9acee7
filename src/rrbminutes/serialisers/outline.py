"""What the formats share that people read: words, the columns of an action, people by status, lists that must be parted."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from rrbminutes.model import Action, Actions, Attendance, AttendanceStatus, Block, Bullets, Numbers, Paragraph, Table
from rrbminutes.phrases.grammar import terminal
from rrbminutes.phrases.people import Person

__all__ = ["by_status", "cells_of", "runs_on", "status_heading", "word"]


def word(vocabulary: str) -> str:
    """The word of a vocabulary that is written: its first."""
    return terminal(vocabulary).first_words[0]


def status_heading(status: AttendanceStatus) -> str:
    """
    What stands over a list of those with a status.

    >>> status_heading("in_attendance")
    'Also in attendance'
    """
    statuses = terminal("STATUS")
    headings = dict(zip(dict.fromkeys(statuses.meanings.values()), statuses.first_words, strict=True))
    return headings[status].capitalize()


def by_status(attendance: Iterable[Attendance]) -> Iterator[tuple[str, list[Person]]]:
    """Each run of people with one status, under its heading."""
    for status, run in groupby(attendance, key=lambda entry: entry.status):
        yield status_heading(status), [Person(*[getattr(entry, name) for name in Person._fields]) for entry in run]


def cells_of(action: Action) -> tuple[str, ...]:
    """What an action states, in the order of the columns of a list of actions; empty where it states nothing."""
    owners = "; ".join(action.owners) if "owners" in action.stated else ""
    due = action.due.printed if action.due is not None and "due" in action.stated else ""
    return action.label or "", action.text, owners, due, action.status or ""


def runs_on(block: Block, before: Block | None) -> bool:
    """True for a block that would run together with the one before it, or, being numbered, might be read as items."""
    if isinstance(block, Paragraph):
        return isinstance(before, Actions) and not before.entries
    return isinstance(block, Numbers) or (isinstance(block, Bullets | Table) and not isinstance(before, Paragraph | None))
