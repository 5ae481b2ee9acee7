"""An embedder's file: never run, checked by mypy --strict and by pyright."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

import rrbminutes
from rrbminutes import Action, Attendance, Explained, Finding, Item, Meeting, Paragraph, Settings, Span
from rrbminutes.serialisers.schema import schema


def owners(meeting: Meeting) -> dict[str, tuple[str, ...]]:
    return {action.text: action.owners for action in meeting.actions}


def dates(meeting: Meeting) -> list[dt.date]:
    dues = [action.due for action in meeting.actions]
    return [due.date for due in dues if due is not None and due.date is not None]


def there(meeting: Meeting) -> list[str]:
    return [entry.name for entry in meeting.present if entry.name is not None]


def titles(items: tuple[Item, ...]) -> list[str | None]:
    return [item.title for top in items for item in top.walk()]


def reasons(text: str) -> dict[int, str]:
    lines: tuple[Explained, ...] = rrbminutes.explain(text)
    return {line.number: line.reason for line in lines if line.reason is not None}


def embedded() -> Meeting:
    meeting: Meeting = rrbminutes.parse("Minutes")
    settings = Settings("council", {"The Met": "MPS"}, select=["ACT"], severity={"ACT01": "error"})
    findings: tuple[Finding, ...] = rrbminutes.check(meeting, settings)
    data: str = rrbminutes.dumps(meeting, "json")
    again: Meeting = rrbminutes.loads(data)
    from_file: Meeting = rrbminutes.read(Path("minutes.txt"))
    span: Span = meeting.span
    words: str = span.of("Minutes")
    who: Attendance | None = meeting.resolve("Ann")
    shape: dict[str, Any] = schema()
    print(findings, again, from_file, words, who, shape)
    return Meeting(
        body="Elmford Trust",
        date=dt.date(2025, 3, 4),
        attendance=(Attendance("Ann Ash", role="chair", status="present"),),
        items=(Item("1", "Welcome", (Paragraph("Ann welcomed all."),)),),
        action_summary=(Action("Ann to go", owners=("Ann",)),),
    )
