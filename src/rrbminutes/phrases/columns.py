"""The columns of tables, by the words above them."""

from __future__ import annotations

from collections.abc import Sequence

from rrbminutes.phrases.grammar import terminal

__all__ = ["action_columns", "attendee_columns"]


def action_columns(row: Sequence[str]) -> tuple[str, ...]:
    """The columns of a table of actions, where a row names them; empty where it does not name the action among others."""
    found = _columns(row, "COLUMN")
    if "text_column" not in found and {"owner_column", "due_column"} & {*found}:  # an "Item" is what is to be done
        found = tuple("text_column" if name == "ref_column" else name for name in found)
    return found if "text_column" in found and len([name for name in found if name]) > 1 else ()


def attendee_columns(row: Sequence[str]) -> tuple[str, ...]:
    """The columns of an attendance list, where a row names them, people or organisations first; empty where it does not."""
    found = _columns(row, "ATTENDEE_COLUMN")
    return found if found[:1] in (("name_column",), ("organisation_column",)) else ()


def _columns(row: Sequence[str], vocabulary: str) -> tuple[str, ...]:
    """What each cell of a row says of its column; empty for one that says nothing known, or what one before it says."""
    meanings = terminal(vocabulary).meanings
    found: list[str] = []
    for cell in row:
        name = meanings.get(cell.casefold().strip(" :.*"), "")
        found.append("" if name in found else name)
    return tuple(found) if len(found) > 1 else ()
