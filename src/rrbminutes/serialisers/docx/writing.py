"""A meeting, as the paragraphs and tables of a document, in the order of minutes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

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
from rrbminutes.serialisers.docx.elements import Element, paragraph, run, table
from rrbminutes.serialisers.docx.house import CAPTION, CELL, DETAILS, NEXT, SPACER, WIDTH
from rrbminutes.serialisers.outline import status_heading, word

__all__ = ["title_of", "written"]

ACTION_WIDTHS = (1.4, 6.6, 3.2, 2.8, 2.0)


def title_of(meeting: Meeting) -> str:
    """What the document calls itself, and whose meeting it was; empty where neither is stated."""
    return ": ".join(filter(None, (meeting.kind, meeting.body)))


def written(meeting: Meeting) -> Iterator[Element]:
    """All that *meeting* states."""
    yield from _head(meeting)
    yield from _blocks(meeting.front)
    yield from _attendance(meeting.stated.attendance)
    for item in meeting.items:
        yield from _item(item, 1)
    if meeting.action_summary:
        yield _heading(word("_SUMMARY_WORD"), 1)
        yield from _actions(meeting.action_summary)
    if meeting.stated.next_meeting is not None:
        yield _detail("_NEXT_WORD", _occasion(meeting.stated.next_meeting), NEXT)
    yield from _blocks(meeting.back)


def _head(meeting: Meeting) -> Iterator[Element]:
    title, start, end = title_of(meeting), meeting.stated.start, meeting.stated.end
    if title:
        yield paragraph("Title", run(title))
    if meeting.date is not None:
        yield _detail("_DATE_FIELD", written_date(meeting.date))
    if start is not None or end is not None:
        yield _detail("_TIME_FIELD", written_hours(start, end))
    if meeting.venue is not None:
        yield _detail("_VENUE_FIELD", meeting.venue)
    if meeting.status is not None:
        yield _detail("_STATUS_FIELD", meeting.status)
    for marking in meeting.markings:
        yield _detail("_MARKING_FIELD", marking)


def _detail(vocabulary: str, words: str, style: str = DETAILS) -> Element:
    return paragraph(style, run(f"{word(vocabulary)}:", bold=True), run(f" {words}"))


def _heading(words: str, level: int) -> Element:
    return paragraph(f"Heading {level}", run(words))


def _attendance(attendance: Iterable[Attendance]) -> Iterator[Element]:
    """A table for each list: who, of which organisation, as what."""
    for status, group in groupby(attendance, key=lambda entry: entry.status):
        entries = tuple(group)
        columns = ["NAME_COLUMN", "ORGANISATION_COLUMN", "ROLE_COLUMN"]
        if any(entry.initials is not None for entry in entries):
            columns.append("INITIALS_COLUMN")
        rows = [_cells(entry)[: len(columns)] for entry in entries]
        yield _heading(status_heading(status), 1)
        yield from _table([tuple(map(word, columns)), *rows], headed=True)


def _cells(entry: Attendance) -> tuple[str, ...]:
    name = " ".join(filter(None, (entry.honorific, entry.name, entry.postnominals)))
    return name, entry.organisation or "", entry.role or "", entry.initials or ""


def _item(item: Item, level: int) -> Iterator[Element]:
    yield _heading(_named(item), level)
    yield from _blocks(item.blocks)
    for one in item.items:
        yield from _item(one, level + 1)


def _named(item: Item) -> str:
    """The label as printed, with a full stop behind one figure or letter (``3.``, ``3.1``, ``22/045``), and the title."""
    label = f"{item.label}." if item.label is not None and item.label.isalnum() else item.label
    return " ".join(filter(None, (label, item.title)))


def _blocks(blocks: Iterable[Block]) -> Iterator[Element]:
    for block in blocks:
        match block:
            case Paragraph():
                yield paragraph("Normal", run(block.text))
            case Bullets():
                yield from (paragraph("List Bullet", run(entry.text)) for entry in block.entries)
            case Numbers():
                yield from (paragraph("List Number", run(_numbered(entry))) for entry in block.entries)
            case Table():
                names_columns = action_columns(block.rows[0]) or attendee_columns(block.rows[0])
                yield from _table(block.rows, headed=bool(names_columns) and len(block.rows) > 1)
            case Actions():
                yield paragraph(CAPTION, run(word("_ACTIONS_WORD")))
                yield from _actions(block.entries)


def _numbered(entry: Entry) -> str:
    label = entry.label or ""
    return f"({label})\t{entry.text}" if label.isalpha() else f"{label}.\t{entry.text}"


def _actions(actions: Sequence[Action]) -> Iterator[Element]:
    """A table of what is to be done by whom and by when, stated or read from the words."""
    if actions:
        columns = terminal("COLUMN").first_words
        yield from _table([columns, *map(_undertaking, actions)], headed=True, widths=ACTION_WIDTHS)


def _undertaking(action: Action) -> tuple[str, ...]:
    due = "" if action.due is None else action.due.printed
    return action.label or "", action.text, "; ".join(action.owners), due, action.status or ""


def _table(rows: Sequence[Sequence[str]], *, headed: bool, widths: Sequence[float] | None = None) -> Iterator[Element]:
    columns = max(len(row) for row in rows)
    yield table(rows, widths or (WIDTH / columns,) * columns, CELL, headed=headed)
    yield paragraph(SPACER)


def _occasion(following: NextMeeting) -> str:
    day = "" if following.date is None else written_date(following.date)
    return ", ".join(filter(None, (day, written_hours(following.start, following.end), following.venue)))
