"""``rrbminutes attendance``: who was there, and who was not."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from rrbminutes.cli.tables import Row, add_table
from rrbminutes.model import Meeting

__all__ = ["add"]

COLUMNS = ("meeting", "name", "organisation", "role", "status")
EXAMPLES = """\
examples:
  rrbminutes attendance minutes.txt             as a table
  rrbminutes attendance 2024/ --format csv      those of all minutes of a folder, for a spreadsheet
"""


def add(commands: Any) -> None:
    """Add the command."""
    add_table(
        commands,
        "attendance",
        _rows,
        COLUMNS,
        help="list who was there, and who was not",
        description="List those on the attendance lists, and those from whom paragraphs say that apologies came.",
        epilog=EXAMPLES,
    )


def _rows(meeting: Meeting) -> Iterator[Row]:
    day = None if meeting.date is None else meeting.date.isoformat()
    for entry in meeting.attendance:
        organisation = entry.organisation
        yield {"meeting": day, "name": entry.name, "organisation": organisation, "role": entry.role, "status": entry.status}
