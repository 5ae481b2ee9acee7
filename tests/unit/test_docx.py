"""Word documents, read by python-docx, and by LibreOffice where it is installed."""

from __future__ import annotations

import shutil
import subprocess
import time
from collections.abc import Iterator
from datetime import date
from datetime import time as clock
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import docx
import pytest
from docx.document import Document
from docx.oxml.ns import qn
from docx.table import Table as DocumentTable
from hypothesis import given, settings

from rrbminutes import Meeting, dump, parse
from rrbminutes.model import Action, Actions, Attendance, Bullets, Due, Entry, Item, NextMeeting, Numbers, Paragraph, Table
from rrbminutes.serialisers.docx import dumped
from rrbminutes.serialisers.printing import admitted
from rrbminutes.strategies import meetings
from tests.conftest import MINUTES, SEEDS

MEETING = Meeting(
    kind="Minutes",
    body="Elmford Trust",
    status="DRAFT",
    markings=("OFFICIAL",),
    date=date(2021, 5, 3),
    start=clock(9, 30),
    end=clock(11, 0),
    venue="Old Library",
    attendance=(
        Attendance("Ann Ash", organisation="Elmford Trust", role="chair", honorific="Cllr", postnominals="OBE", initials="AA"),
        Attendance("Ben Birch"),
        Attendance(organisation="Park Friends", status="apologies"),
    ),
    front=(Paragraph("A note."),),
    items=(
        Item("3", "Gates", (Bullets((Entry("oak"),)), Numbers((Entry("shut", label="a"), Entry("open", label="12"))))),
        Item(
            "22/045", "Signs", (Actions((Action("Ann Ash to buy a sign by 3 June 2021", label="7"),)),), (Item(None, "Paint"),)
        ),
        Item("5", None, (Table((("Who", "Action", "By when"), ("Ben", "Sweep", "May"))), Table((("x", ""), ("y", "z"))))),
    ),
    action_summary=(Action("Paint it", owners=("Ann Ash", "Ben Birch"), due=Due("May"), status="open"),),
    next_meeting=NextMeeting(date(2021, 6, 7), clock(10), clock(12), "Hall"),
    back=(Paragraph("Signed."),),
)


def opened(meeting: Meeting) -> Document:
    return docx.Document(BytesIO(dumped(meeting)))


def lines(document: Document) -> list[tuple[str, str]]:
    """Each paragraph that is not in a table, behind its style."""
    return [(one.style.name or "", one.text) for one in document.paragraphs if one.style is not None and one.text]


def rows(table: DocumentTable) -> list[tuple[str, ...]]:
    return [tuple(cell.text for cell in row.cells) for row in table.rows]


def is_headed(table: DocumentTable) -> bool:
    return table.rows[0]._tr.find(f"{qn('w:trPr')}/{qn('w:tblHeader')}") is not None


def said(meeting: Meeting) -> Iterator[str]:
    """All words that a meeting stores."""
    yield from filter(None, (meeting.kind, meeting.body, meeting.status, meeting.venue, *meeting.markings))
    for entry in meeting.stated.attendance:
        yield from filter(
            None, (entry.honorific, entry.name, entry.postnominals, entry.initials, entry.organisation, entry.role)
        )
    for item in meeting.walk():
        yield from filter(None, (item.label, item.title))
    for block in meeting.blocks:
        match block:
            case Paragraph():
                yield block.text
            case Bullets() | Numbers():
                yield from (words for entry in block.entries for words in (entry.label, entry.text) if words)
            case Table():
                yield from (cell for row in block.rows for cell in row if cell)
            case Actions():
                yield from (words for action in block.entries for words in of_action(action))
    yield from (words for action in meeting.action_summary for words in of_action(action))
    if meeting.stated.next_meeting is not None and meeting.stated.next_meeting.venue is not None:
        yield meeting.stated.next_meeting.venue


def of_action(action: Action) -> Iterator[str]:
    due = None if action.due is None else action.due.printed
    yield from filter(None, (action.label, action.text, *action.owners, due, action.status))


def in_order(levels: list[int]) -> bool:
    """No heading is more than a level below the one before it."""
    return all(after <= before + 1 for before, after in zip([0, *levels], levels, strict=False))


@given(meetings())
@settings(max_examples=40)
def test_every_meeting_gives_a_document_with_all_its_words(meeting: Meeting) -> None:
    document = opened(meeting)
    printed = {*(text for _, text in lines(document)), *(cell for one in document.tables for row in rows(one) for cell in row)}
    everything = "\n".join(printed)
    assert [words for words in said(meeting) if admitted(words) not in everything] == []
    assert in_order([int(style.split()[1]) for style, _ in lines(document) if style.startswith("Heading")])


def test_paragraphs_and_their_styles() -> None:
    assert lines(opened(MEETING)) == [
        ("Title", "Minutes: Elmford Trust"),
        ("Meeting Details", "Date: 3 May 2021"),
        ("Meeting Details", "Time: 09:30 to 11:00"),
        ("Meeting Details", "Venue: Old Library"),
        ("Meeting Details", "Status: DRAFT"),
        ("Meeting Details", "Marking: OFFICIAL"),
        ("Normal", "A note."),
        ("Heading 1", "Present"),
        ("Heading 1", "Apologies"),
        ("Heading 1", "3. Gates"),
        ("List Bullet", "oak"),
        ("List Number", "(a)\tshut"),
        ("List Number", "12.\topen"),
        ("Heading 1", "22/045 Signs"),
        ("Action Heading", "Actions"),
        ("Heading 2", "Paint"),
        ("Heading 1", "5."),
        ("Heading 1", "Action summary"),
        ("Next Meeting", "Next meeting: 7 June 2021, 10:00 to 12:00, Hall"),
        ("Normal", "Signed."),
    ]


def test_tables() -> None:
    present, apologies, actions, columns, plain, summary = opened(MEETING).tables
    assert rows(present) == [
        ("Name", "Organisation", "Role", "Initials"),
        ("Cllr Ann Ash OBE", "Elmford Trust", "chair", "AA"),
        ("Ben Birch", "", "", ""),
    ]
    assert rows(apologies) == [("Name", "Organisation", "Role"), ("", "Park Friends", "")]
    assert rows(actions)[1] == ("7", "Ann Ash to buy a sign by 3 June 2021", "Ann Ash", "3 June 2021", "")
    assert rows(summary) == [("Ref", "Action", "Owner", "Due", "Status"), ("", "Paint it", "Ann Ash; Ben Birch", "May", "open")]
    assert [is_headed(one) for one in (present, apologies, actions, columns, plain, summary)] == [True] * 4 + [False, True]


def test_numbers_are_printed_and_not_counted_by_word() -> None:
    document = opened(MEETING)
    assert document.styles["List Number"].element.find(f".//{qn('w:numPr')}") is None
    assert document.styles["List Bullet"].element.find(f".//{qn('w:numPr')}") is not None


def test_properties_language_page_and_footer() -> None:
    document = opened(MEETING)
    properties = document.core_properties
    assert (properties.title, properties.language) == ("Minutes: Elmford Trust", "en-GB")
    assert (properties.author, properties.created, properties.modified) == ("", None, None)
    assert {one.get(qn("w:val")) for one in document.styles.element.iter(qn("w:lang"))} == {"en-GB"}
    section = document.sections[0]
    assert section.page_width is not None
    assert round(section.page_width.cm, 1) == 21.0
    assert section.footer.paragraphs[0].text.startswith("Page ")
    fields = section.footer.paragraphs[0]._p.iter(qn("w:fldSimple"))
    assert [one.get(qn("w:instr")) for one in fields] == ["PAGE", "NUMPAGES"]


@pytest.mark.parametrize("name", [*SEEDS, *MINUTES])
def test_minutes_give_documents_with_all_their_words(name: str) -> None:
    meeting = parse({**SEEDS, **MINUTES}[name])
    document = opened(meeting)
    everything = "\n".join(
        [
            *(text for _, text in lines(document)),
            *(cell.text for one in document.tables for row in one.rows for cell in row.cells),
        ]
    )
    assert [words for words in said(meeting) if words not in everything] == []


def test_equal_meetings_give_equal_bytes_whenever(monkeypatch: pytest.MonkeyPatch) -> None:
    once = dumped(MEETING)
    monkeypatch.setattr(time, "time", lambda: 2_000_000_000.0)
    assert dumped(MEETING) == once
    with ZipFile(BytesIO(once)) as archive:
        assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_a_body_of_a_long_name() -> None:
    document = opened(Meeting(body="Elm " * 99 + "Trust"))
    assert len(document.core_properties.title) == 255
    assert len(lines(document)[0][1]) == 401


def test_what_xml_refuses_is_seen() -> None:
    assert lines(opened(Meeting(body="a\ufffeb <w:p>&amp;"))) == [("Title", "a\ufffdb <w:p>&amp;")]


def test_tables_never_touch() -> None:
    meeting = Meeting(front=(Table((("a", "b"),)), Table((("c", "d"),))))
    assert len(opened(meeting).tables) == 2
    body = opened(meeting).element.body
    assert [one.tag for one in body] == [qn(tag) for tag in ("w:tbl", "w:p", "w:tbl", "w:p", "w:sectPr")]


@pytest.mark.office
@pytest.mark.skipif(shutil.which("soffice") is None, reason="no LibreOffice: apt-get install libreoffice-writer-nogui")
def test_libreoffice_shows_every_word(tmp_path: Path) -> None:
    pdfium = pytest.importorskip("pypdfium2")
    dump(MEETING, tmp_path / "minutes.docx")
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    command = [
        "soffice",
        profile,
        "--headless",
        "--convert-to",
        "pdf",
        "--outdir",
        str(tmp_path),
        str(tmp_path / "minutes.docx"),
    ]
    subprocess.run(command, check=True, capture_output=True, timeout=180)
    with pdfium.PdfDocument(tmp_path / "minutes.pdf") as document:
        shown = " ".join(page.get_textpage().get_text_range() for page in document)
        pages = len(document)
    words = {word for text in said(MEETING) for word in text.split()}
    assert {word for word in words if word not in shown} == set()
    assert f"Page 1 / {pages}" in " ".join(shown.split())
