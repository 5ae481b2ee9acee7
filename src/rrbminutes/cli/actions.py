"""``rrbminutes actions``: who is to do what by when."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from rrbminutes.cli.tables import Row, add_table
from rrbminutes.model import Meeting

__all__ = ["add"]

COLUMNS = ("meeting", "label", "text", "owners", "due", "due_date", "status")
EXAMPLES = """\
examples:
  rrbminutes actions minutes.txt                as a table
  rrbminutes actions 2024/ --format csv         those of all minutes of a folder, for a spreadsheet
  rrbminutes actions *.pdf --format json        for a program
"""


def add(commands: Any) -> None:
    """Add the command."""
    add_table(
        commands,
        "actions",
        _rows,
        COLUMNS,
        help="list the actions of minutes, with owners and dues",
        description="List who is to do what by when, as minutes state it or say it.",
        epilog=EXAMPLES,
    )


def _rows(meeting: Meeting) -> Iterator[Row]:
    day = None if meeting.date is None else meeting.date.isoformat()
    for action in meeting.actions:
        due = action.due
        yield {
            "meeting": day,
            "label": action.label,
            "text": action.text,
            "owners": "; ".join(action.owners) or None,
            "due": None if due is None else due.printed,
            "due_date": None if due is None or due.date is None else due.date.isoformat(),
            "status": action.status,
        }
