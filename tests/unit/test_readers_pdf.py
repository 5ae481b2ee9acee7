"""PDF, typeset here by a producer of our choice, is read as it looks."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest
from reportlab.lib.colors import black
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from rrbminutes import ReadError, parse, read
from rrbminutes.readers import text_of
from tests.conftest import MINUTES
from tests.typed import TYPED, said

FONT, SIZE, PITCH, LEFT, WIDTH = "Helvetica", 11, 14, 60, 460


def pdf(draw: Callable[[Canvas], None], *, height: float = 842, **options: object) -> bytes:
    """The bytes of a PDF that *draw* draws."""
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(595, height), **options)
    draw(canvas)
    canvas.save()
    return out.getvalue()


def put(canvas: Canvas, x: float, y: float, words: str, *, font: str = FONT, size: float = SIZE) -> None:
    canvas.setFont(font, size)
    canvas.drawString(x, y, words)


def wrapped(line: str) -> Iterable[str]:
    """A line in rows that fit the page."""
    row = ""
    for word in line.split(" "):
        if row and stringWidth(f"{row} {word}", FONT, SIZE) > WIDTH:
            yield row
            row = word
        else:
            row = f"{row} {word}".lstrip()
    yield row


def typeset(text: str, *, height: float = 842) -> bytes:
    """Text as a word processor would print it: wrapped, with a gap for each blank line, over as many pages as it takes."""
    top = height - 62

    def draw(canvas: Canvas) -> None:
        y = top
        for line in text.split("\n"):
            for row in wrapped(line) if line.strip() else [""]:
                if y < 60:
                    canvas.showPage()
                    y = top
                put(canvas, LEFT, y, row)
                y -= PITCH if row else 9

    return pdf(draw, height=height)


def read_back(tmp_path: Path, data: bytes) -> str:
    path = tmp_path / "minutes.pdf"
    path.write_bytes(data)
    return text_of(path)


PLAIN = """Minutes of the Elmford Allotments Trust

Tuesday 4 June 2019, 7.30pm, Elmford Village Hall

Present: Ann Ash (chair), Ben Birch, Cora Dell

Apologies: Edna Fern

1. Minutes of the last meeting

The minutes of the meeting on 7 May 2019 were agreed as a true record and signed by the chair, \
with a correction to the rent that is asked for the plots beside the railway.

2. Water

Ben Birch said that the tank leaks. It was agreed that it be mended before the end of the month.

ACTION: Ben Birch to ask for two quotations.

3. Date of next meeting

Tuesday 2 July 2019, 7.30pm
"""


def test_a_typeset_text_reads_as_the_text(tmp_path: Path) -> None:
    path = tmp_path / "minutes.pdf"
    path.write_bytes(typeset(PLAIN))
    assert read(path) == parse(PLAIN)


@pytest.mark.parametrize("name", [name for name, text in MINUTES.items() if max(map(len, text.splitlines())) > 150])
def test_nothing_of_our_samples_is_lost(tmp_path: Path, name: str) -> None:
    text = MINUTES[name].encode("cp1252", "ignore").decode("cp1252").replace("\t", " ")
    back = read_back(tmp_path, typeset(text))
    assert sorted("".join(back.split())) == sorted("".join(text.split()))


AS_DRAWN = {
    name: text
    for name, text in TYPED.items()
    if "\t" not in text and "      " not in text and text.encode("cp1252", "ignore").decode("cp1252") == text
}
"""Samples that can be drawn word by word in a font that every PDF has."""


@pytest.mark.parametrize("name", sorted(AS_DRAWN))
def test_our_minutes_say_on_the_page_what_their_text_says(tmp_path: Path, name: str) -> None:
    path = tmp_path / "minutes.pdf"
    path.write_bytes(typeset(AS_DRAWN[name], height=5000))
    assert said(read(path)) == said(parse(AS_DRAWN[name]))


def test_pages_are_told(tmp_path: Path) -> None:
    path = tmp_path / "minutes.pdf"
    path.write_bytes(typeset(PLAIN + "\n" * 80 + "4. Ends\n\nNothing.\n"))
    meeting = read(path)
    assert [meeting.page_of(item.span) for item in meeting.items] == [1, 1, 1, 2]
    assert parse(PLAIN).page_of(parse(PLAIN).span) is None


def test_a_page_is_read_whole_or_not_at_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("rrbminutes.readers.pdf.MOST_GLYPHS", 100)
    with pytest.raises(ReadError, match="page 1 has more than 100 characters"):
        read_back(tmp_path, typeset(PLAIN))


def test_raised_letters_stand_with_their_word(tmp_path: Path) -> None:
    def draw(canvas: Canvas) -> None:
        put(canvas, 60, 700, "Held on 9")
        put(canvas, 60 + stringWidth("Held on 9", FONT, SIZE), 704, "th", size=7)
        put(canvas, 60 + stringWidth("Held on 9", FONT, SIZE) + 8, 700, " May 2012")

    assert read_back(tmp_path, pdf(draw)) == "Held on 9th May 2012\n\f"


def test_names_in_the_margin_follow_their_sentences(tmp_path: Path) -> None:
    def draw(canvas: Canvas) -> None:
        put(canvas, 60, 760, "Minutes of the Elmford Trust, 4 June 2019", font="Helvetica-Bold")
        put(canvas, 60, 730, "1  Gates", font="Helvetica-Bold")
        put(canvas, 520, 730, "Action")
        for y, words, name in (
            (716, "The north gate does not shut. A smith will be asked to look at", ""),
            (702, "it before the fair.", "AA"),
            (688, "The key is to be copied.", "BB/CD"),
        ):
            put(canvas, 60, y, words)
            put(canvas, 520, y, name)
        put(canvas, 60, 660, "2  Walls", font="Helvetica-Bold")
        put(canvas, 60, 646, "The east wall leans and will be looked at in the spring.")
        put(canvas, 520, 646, "All")

    path = tmp_path / "minutes.pdf"
    path.write_bytes(pdf(draw))
    assert [(action.text, action.owners) for action in read(path).actions] == [
        ("A smith will be asked to look at it before the fair.", ("AA",)),
        ("The key is to be copied.", ("BB", "CD")),
        ("The east wall leans and will be looked at in the spring.", ("All",)),
    ]


def test_lists_beside_one_another_are_read_one_by_one(tmp_path: Path) -> None:
    def draw(canvas: Canvas) -> None:
        left = ["Present:", "Mr A Ash (Chairman)", "Mrs B Birch", "Ms C Dell", "Mr E Fern"]
        right = ["In attendance:", "Cllr G Holt", "Mr I Jay", "Mrs K Larch"]
        put(canvas, 60, 790, "Minutes of the Elmford Parish Council")
        for x, column in ((60, left), (330, right)):
            for row, words in enumerate(column):
                put(canvas, x, 760 - 14 * row, words)

    path = tmp_path / "minutes.pdf"
    path.write_bytes(pdf(draw))
    assert [(entry.name, entry.status) for entry in read(path).attendance] == [
        ("A Ash", "present"),
        ("B Birch", "present"),
        ("C Dell", "present"),
        ("E Fern", "present"),
        ("G Holt", "in_attendance"),
        ("I Jay", "in_attendance"),
        ("K Larch", "in_attendance"),
    ]


def grid(canvas: Canvas, top: float, edges: list[float], rows: list[list[str]], height: float = 18) -> None:
    """A table with rules."""
    canvas.setStrokeColor(black)
    for number, row in enumerate(rows):
        for left, right, words in zip(edges, edges[1:], row, strict=False):
            canvas.rect(left, top - (number + 1) * height, right - left, height)
            put(canvas, left + 4, top - (number + 1) * height + 5, words)


def test_tables_with_rules_keep_their_cells(tmp_path: Path) -> None:
    def draw(canvas: Canvas) -> None:
        put(canvas, 60, 790, "ACTIONS")
        rows = [
            ["Ref", "Action", "Owner", "Due"],
            ["1", "Mend the gate", "Ann Ash", "3 May 2019"],
            ["2", "Copy the key", "", ""],
        ]
        grid(canvas, 770, [60, 100, 300, 400, 500], rows)

    text = read_back(tmp_path, pdf(draw))
    assert "Ref\tAction\tOwner\tDue\n1\tMend the gate\tAnn Ash\t3 May 2019\n2\tCopy the key\t\t\n" in text


def test_of_a_grid_with_a_column_for_each_meeting_only_this_one_counts(tmp_path: Path) -> None:
    def draw(canvas: Canvas) -> None:
        put(canvas, 60, 800, "Minutes of the Elmford School Governors, 4 June 2019")
        rows = [
            ["", "Type", "07/05/2019", "04/06/2019"],
            ["Ann Ash", "Parent", "P", "P"],
            ["Ben Birch", "Staff", "P", "A"],
            ["Cora Dell", "Parent", "P", ""],
        ]
        grid(canvas, 770, [60, 200, 300, 400, 500], rows)

    path = tmp_path / "minutes.pdf"
    path.write_bytes(pdf(draw))
    assert [(entry.name, entry.status) for entry in read(path).attendance] == [
        ("Ann Ash", "present"),
        ("Ben Birch", "apologies"),
    ]


def test_what_cannot_be_read_says_why(tmp_path: Path) -> None:
    whole = typeset(PLAIN)
    locked = pdf(lambda canvas: put(canvas, 60, 700, "Minutes"), encrypt=StandardEncryption("secret"))
    for data, why in (
        (pdf(lambda canvas: canvas.rect(60, 60, 200, 200)), "OCR"),
        (locked, "it is encrypted"),
        (whole[:200], "it is broken"),
        (b"", "it is not a PDF"),
        (b"Minutes of a meeting", "it is not a PDF"),
        (b"PK\x03\x04", "it is a ZIP archive, not a PDF"),
    ):
        with pytest.raises(ReadError, match=why):
            read_back(tmp_path, data)
    path = tmp_path / "minutes.txt"
    path.write_bytes(whole)
    with pytest.raises(ReadError, match="it is a PDF, not a text file"):
        read(path)
