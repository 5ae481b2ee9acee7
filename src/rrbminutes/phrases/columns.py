"""The columns of tables, by the words above them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from rrbminutes.phrases.dates import occasion
from rrbminutes.phrases.grammar import terminal

__all__ = ["action_columns", "attendee_columns"]


def action_columns(row: Sequence[str]) -> tuple[str, ...]:
    """The columns of a table of actions, where a row names them; empty where it does not name the action among others."""
    found = _columns(row, "COLUMN")
    if "text_column" not in found and {"owner_column", "due_column"} & {*found}:
        blank = next((at for at, cell in enumerate(row) if not cell.strip()), None)
        if blank is not None:
            return (*found[:blank], "text_column", *found[blank + 1 :])
        found = tuple("text_column" if name == "ref_column" else name for name in found)
    return found if "text_column" in found and len([name for name in found if name]) > 1 else ()


def attendee_columns(row: Sequence[str], day: date | None = None) -> tuple[str, ...]:
    """
    The columns of an attendance list, where a row names them, people or organisations first; empty where it does not.

    Where it has a column for each meeting, the one of *day* is the ``dated_column``, and the first has names.
    """
    found = _columns(row, "ATTENDEE_COLUMN")
    days = [_day(cell) for cell in row]
    if day is not None and days.count(day) == 1:
        found = tuple("dated_column" if one == day else name for one, name in zip(days, found, strict=True))
        found = (found[0] or "name_column", *found[1:])
    return found if found[:1] in (("name_column",), ("organisation_column",)) else ()


def _columns(row: Sequence[str], vocabulary: str) -> tuple[str, ...]:
    """What each cell of a row says of its column; empty for one that says nothing known, or what one before it says."""
    meanings = terminal(vocabulary).meanings
    found: list[str] = []
    for cell in row:
        name = meanings.get(cell.casefold().strip(" :.*"), "")
        found.append("" if name in found else name)
    return tuple(found) if len(found) > 1 else ()


def _day(cell: str) -> date | None:
    """The date that a cell is; None for another."""
    found = occasion(cell) if cell[:1].isdigit() else None
    return None if found is None else found.date
