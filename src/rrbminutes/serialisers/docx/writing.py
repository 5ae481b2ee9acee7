"""A meeting, written into a document."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby

from docx.document import Document
from docx.oxml import OxmlElement
from docx.shared import Cm
from docx.table import Table as DocumentTable

from rrbminutes.model import (
    Action,
    Actions,
    Attendance,
    Block,
    Bullets,
    Entry,
    Item,
    Meeting,
    NextMeeting,
    Numbers,
    Paragraph,
    Table,
)
from rrbminutes.phrases.columns import action_columns, attendee_columns
from rrbminutes.phrases.dates import written_date, written_hours
from rrbminutes.phrases.grammar import terminal
from rrbminutes.serialisers.docx.house import CAPTION, CELL, DETAILS, NEXT, SPACER, WIDTH
from rrbminutes.serialisers.printing import admitted, heading_of, word

__all__ = ["write"]

ACTION_WIDTHS = (1.4, 6.6, 3.2, 2.8, 2.0)


def write(document: Document, meeting: Meeting) -> None:
    """Write all that *meeting* states, in the order of minutes."""
    _head(document, meeting)
    _blocks(document, meeting.front)
    _attendance(document, meeting.stated.attendance)
    for item in meeting.items:
        _item(document, item, 1)
    if meeting.action_summary:
        document.add_heading(word("_SUMMARY_WORD"), 1)
        _actions(document, meeting.action_summary)
    if meeting.stated.next_meeting is not None:
        _detail(document, word("_NEXT_WORD"), _occasion(meeting.stated.next_meeting), NEXT)
    _blocks(document, meeting.back)


def _head(document: Document, meeting: Meeting) -> None:
    titles = [part for part in (meeting.kind, meeting.body) if part is not None]
    if titles:
        document.add_paragraph(admitted(": ".join(titles)), "Title")
    start, end = meeting.stated.start, meeting.stated.end
    if meeting.date is not None:
        _detail(document, word("_DATE_FIELD"), written_date(meeting.date))
    if start is not None or end is not None:
        _detail(document, word("_TIME_FIELD"), written_hours(start, end))
    if meeting.venue is not None:
        _detail(document, word("_VENUE_FIELD"), meeting.venue)
    if meeting.status is not None:
        _detail(document, word("_STATUS_FIELD"), meeting.status)
    for marking in meeting.markings:
        _detail(document, word("_MARKING_FIELD"), marking)


def _detail(document: Document, name: str, words: str, style: str = DETAILS) -> None:
    paragraph = document.add_paragraph(style=style)
    paragraph.add_run(f"{name}:").bold = True
    paragraph.add_run(f" {admitted(words)}")


def _attendance(document: Document, attendance: Iterable[Attendance]) -> None:
    """A table for each list: who, of which organisation, as what."""
    for status, run in groupby(attendance, key=lambda entry: entry.status):
        entries = tuple(run)
        document.add_heading(heading_of(status), 1)
        columns = ["NAME_COLUMN", "ORGANISATION_COLUMN", "ROLE_COLUMN"]
        if any(entry.initials is not None for entry in entries):
            columns.append("INITIALS_COLUMN")
        rows = [_cells(entry)[: len(columns)] for entry in entries]
        _table(document, [tuple(map(word, columns)), *rows], headed=True)


def _cells(entry: Attendance) -> tuple[str, ...]:
    name = " ".join(filter(None, (entry.honorific, entry.name, entry.postnominals)))
    return name, entry.organisation or "", entry.role or "", entry.initials or ""


def _item(document: Document, item: Item, level: int) -> None:
    document.add_heading(admitted(_heading(item)), level)
    _blocks(document, item.blocks)
    for one in item.items:
        _item(document, one, level + 1)


def _heading(item: Item) -> str:
    """The label as printed, with a full stop behind one figure or letter (``3.``, ``3.1``, ``22/045``), and the title."""
    if item.label is None:
        return item.title or ""
    label = f"{item.label}." if item.label.isalnum() else item.label
    return label if item.title is None else f"{label} {item.title}"


def _blocks(document: Document, blocks: Iterable[Block]) -> None:
    for block in blocks:
        match block:
            case Paragraph():
                document.add_paragraph(admitted(block.text))
            case Bullets():
                for entry in block.entries:
                    document.add_paragraph(admitted(entry.text), "List Bullet")
            case Numbers():
                for entry in block.entries:
                    document.add_paragraph(_numbered(entry), "List Number")
            case Table():
                names_columns = action_columns(block.rows[0]) or attendee_columns(block.rows[0])
                _table(document, block.rows, headed=bool(names_columns) and len(block.rows) > 1)
            case Actions():
                document.add_paragraph(word("_ACTIONS_WORD"), CAPTION)
                _actions(document, block.entries)


def _numbered(entry: Entry) -> str:
    label = entry.label or ""
    return (f"({label})\t" if label.isalpha() else f"{label}.\t") + admitted(entry.text)


def _actions(document: Document, actions: Sequence[Action]) -> None:
    """A table of what is to be done by whom and by when, stated or read from the words."""
    if not actions:
        return
    rows = [
        (
            action.label or "",
            action.text,
            "; ".join(action.owners),
            "" if action.due is None else action.due.printed,
            action.status or "",
        )
        for action in actions
    ]
    _table(document, [terminal("COLUMN").first_words, *rows], headed=True, widths=ACTION_WIDTHS)


def _table(document: Document, rows: Sequence[Sequence[str]], *, headed: bool, widths: Sequence[float] | None = None) -> None:
    """A table; a row that names the columns is repeated on each page, and no row is broken between two."""
    columns = max(len(row) for row in rows)
    widths = widths or (WIDTH / columns,) * columns
    table = document.add_table(0, columns, "Table Grid")
    for column, width in zip(table.columns, widths, strict=True):
        column.width = Cm(width)
    for row in rows:
        _row(table, row, widths)
    if headed:
        properties = table.rows[0]._tr.get_or_add_trPr()
        properties.append(OxmlElement("w:tblHeader"))
        for cell in table.rows[0].cells:
            for run in cell.paragraphs[0].runs:
                run.bold = True
    document.add_paragraph(style=SPACER)


def _row(table: DocumentTable, row: Sequence[str], widths: Sequence[float]) -> None:
    added = table.add_row()  # type: ignore[no-untyped-call]
    added._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
    for cell, words in zip(added.cells, row, strict=False):
        paragraph = cell.paragraphs[0]
        paragraph.style = CELL
        paragraph.add_run(admitted(words))
    for cell, width in zip(added.cells, widths, strict=True):
        cell.width = Cm(width)


def _occasion(following: NextMeeting) -> str:
    day = "" if following.date is None else written_date(following.date)
    return ", ".join(filter(None, (day, written_hours(following.start, following.end), following.venue)))
