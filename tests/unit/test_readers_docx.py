"""Word files: what Word prints of them."""

from __future__ import annotations

import zipfile
from io import BytesIO
from pathlib import Path

import pytest
from docx import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from rrbminutes import parse, read
from rrbminutes.errors import ReadError
from rrbminutes.readers import docx
from tests.conftest import MINUTES, SEEDS
from tests.typesetting import as_docx

FILE = Path("minutes.docx")
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
HEAD = (
    f'xmlns:w="{W}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
)


def packed(body: str, **parts: str) -> bytes:
    """A Word file of a body in XML, and of other parts by their names."""
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", f"<w:document {HEAD}><w:body>{body}</w:body></w:document>")
        for name, content in parts.items():
            archive.writestr(f"word/{name}.xml", f"<w:{name} {HEAD}>{content}</w:{name}>")
    return out.getvalue()


def text_of(body: str, **parts: str) -> str:
    return docx.decoded(packed(body, **parts), FILE)


def p(words: str, properties: str = "", look: str = "") -> str:
    return f'<w:p><w:pPr>{properties}</w:pPr><w:r><w:rPr>{look}</w:rPr><w:t xml:space="preserve">{words}</w:t></w:r></w:p>'


def tbl(*rows: tuple[str, ...]) -> str:
    """A table of cells, each of words or of XML."""
    cells = [[cell if cell.startswith("<w:p") else p(cell) for cell in row] for row in rows]
    lines = ["".join(f"<w:tc>{cell}</w:tc>" for cell in row) for row in cells]
    return f"<w:tbl>{''.join(f'<w:tr>{line}</w:tr>' for line in lines)}</w:tbl>"


def listed(level: int, number: int = 1, style: str | None = None) -> str:
    named = "" if style is None else f'<w:pStyle w:val="{style}"/>'
    return f'{named}<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>'


def lvl(depth: int, text: str, style: str = "decimal", more: str = "", start: int = 1) -> str:
    looks = f'<w:numFmt w:val="{style}"/>{more}<w:lvlText w:val="{text}"/>'
    return f'<w:lvl w:ilvl="{depth}"><w:start w:val="{start}"/>{looks}</w:lvl>'


def abstract(name: int, *levels: str) -> str:
    return f'<w:abstractNum w:abstractNumId="{name}">{"".join(levels)}</w:abstractNum>'


def num(name: int, pattern: int, more: str = "") -> str:
    return f'<w:num w:numId="{name}"><w:abstractNumId w:val="{pattern}"/>{more}</w:num>'


def titled(text: str) -> str:
    """A sample with its title as files of other types print it: without hashes, where it stands above all other headings."""
    lines = text.splitlines()
    headings = [line for line in lines if line.startswith("#")]
    levels = [len(line) - len(line.lstrip("#")) for line in headings]
    if headings and levels[0] < min(levels[1:], default=7):
        lines[lines.index(headings[0])] = headings[0].lstrip("# ")
    return "\n".join(lines)


@pytest.mark.parametrize("name", [*MINUTES, *SEEDS])
@pytest.mark.parametrize("look", ["typed", "gaps", "counted"])
def test_our_minutes_typeset_in_word_are_read_as_their_text(name: str, look: str) -> None:
    text = {**MINUTES, **SEEDS}[name]
    data = as_docx(text, counts=look == "counted", gaps=look == "gaps")
    assert parse(docx.decoded(data, FILE)) == parse(titled(text))


def test_numbers_stand_as_word_shows_them() -> None:
    body = "".join(
        [
            *(p("Welcome", listed(0)), p("Gates", listed(0)), p("Paint", listed(1)), p("Locks", listed(1))),
            *(p("red", listed(2)), p("blue", listed(2)), p("Roof", listed(0)), p("Tiles", listed(1)), p("dot", listed(3))),
        ]
    )
    levels = (lvl(0, "%1."), lvl(1, "%1.%2"), lvl(2, "(%3)", "lowerLetter"), lvl(3, "\uf0b7", "bullet"))
    assert text_of(body, numbering=abstract(0, *levels) + num(1, 0)).split("\n") == [
        *("1. Welcome", "2. Gates", "2.1 Paint", "2.2 Locks", "(a) red", "(b) blue", "3. Roof", "3.1 Tiles", "- dot", "")
    ]


def test_lists_of_one_pattern_go_on_and_start_anew_where_they_say_so() -> None:
    anew = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
    other = f'<w:lvlOverride w:ilvl="0">{lvl(0, "%1)", "upperRoman", start=4)}</w:lvlOverride>'
    numbering = (
        abstract(0, lvl(0, "%1.")) + num(1, 0) + num(2, 0) + num(3, 0, anew) + abstract(1, lvl(0, "%1")) + num(4, 1, other)
    )
    body = "".join(p(f"of {number}", listed(0, number)) for number in (1, 1, 2, 3, 3, 4, 4))
    assert [line.split(" ")[0] for line in text_of(body, numbering=numbering).split("\n")] == [
        *("1.", "2.", "3.", "1.", "2.", "IV)", "V)", "")
    ]


def test_levels_that_do_not_start_anew_or_show_only_figures() -> None:
    levels = (lvl(0, "%1", "upperRoman"), lvl(1, "%1.%2", more="<w:isLgl/>"), lvl(2, "%3.", more='<w:lvlRestart w:val="0"/>'))
    body = "".join(p("x", listed(depth)) for depth in (0, 1, 2, 2, 0, 1, 2))
    found = text_of(body, numbering=abstract(0, *levels) + num(1, 0))
    assert [line.removesuffix(" x") for line in found.split("\n")] == ["I", "1.1", "1.", "2.", "II", "2.1", "3.", ""]


def test_numbers_come_from_styles_too() -> None:
    styles = (
        '<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/>'
        '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
        '<w:style w:type="paragraph" w:styleId="H2"><w:name w:val="heading 2"/><w:basedOn w:val="H1"/></w:style>'
    )
    levels = (lvl(0, "%1.", more='<w:pStyle w:val="H1"/>'), lvl(1, "%1.%2", more='<w:pStyle w:val="H2"/>'))
    body = "".join(
        p(words, f'<w:pStyle w:val="{style}"/>') for words, style in [("Gates", "H1"), ("Paint", "H2"), ("Roof", "H1")]
    )
    found = text_of(body, styles=styles, numbering=abstract(0, *levels) + num(1, 0))
    assert found == "# 1. Gates\n\n## 1.1 Paint\n\n# 2. Roof\n"


def test_a_list_that_names_a_style_of_lists() -> None:
    counted = '<w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr>'
    styles = f'<w:style w:type="numbering" w:styleId="L"><w:name w:val="L"/>{counted}</w:style>'
    linked = '<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="L"/></w:abstractNum>'
    levels = f'<w:abstractNum w:abstractNumId="1"><w:styleLink w:val="L"/>{lvl(0, "§%1")}</w:abstractNum>'
    numbering = linked + levels + num(1, 0) + num(2, 1)
    assert text_of(p("Gates", listed(0, 1)), styles=styles, numbering=numbering) == "§1 Gates\n"


def test_number_none_takes_the_number_away_and_an_empty_paragraph_takes_none() -> None:
    body = p("One", listed(0)) + p("", listed(0)) + p("plain", listed(0, 0)) + p("Two", listed(0))
    lines = text_of(body, numbering=abstract(0, lvl(0, "%1.")) + num(1, 0)).split("\n")
    assert [line for line in lines if line] == ["1. One", "plain", "2. Two"]


def test_tracked_changes_are_accepted_and_comments_left_out() -> None:
    body = (
        '<w:p><w:r><w:t xml:space="preserve">The gate </w:t></w:r><w:del><w:r><w:delText>was</w:delText></w:r></w:del>'
        '<w:ins><w:r><w:t xml:space="preserve">is </w:t></w:r></w:ins><w:commentRangeStart w:id="1"/><w:r><w:t>red</w:t></w:r>'
        '<w:r><w:commentReference w:id="1"/></w:r><w:moveFrom><w:r><w:t>gone</w:t></w:r></w:moveFrom>'
        "<w:moveTo><w:r><w:t>.</w:t></w:r></w:moveTo></w:p>"
        '<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t xml:space="preserve">Two paragraphs </w:t></w:r></w:p>'
        + p("made one.")
    )
    assert "The gate is red." in text_of(body)
    assert "Two paragraphs made one." in text_of(body)


def test_words_of_many_kinds() -> None:
    body = (
        "<w:p><w:hyperlink><w:r><w:t>Elmford</w:t></w:r></w:hyperlink><w:r><w:t>‑Trust</w:t><w:noBreakHyphen/><w:t>x</w:t><w:softHyphen/>"
        '<w:t>y</w:t><w:tab/><w:t>Z</w:t><w:br/><w:t>next</w:t><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>'
        "<w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r>"
        '<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>PAGE</w:instrText></w:r>'
        "<w:sdt><w:sdtContent><w:r><w:t> chosen</w:t></w:r></w:sdtContent></w:sdt></w:p>"
    )
    assert text_of(body) == "Elmford‑Trust-xy\tZ\nnext✓ chosen\n"


def test_a_text_box_stands_once_and_before_its_paragraph() -> None:
    box = f"<w:txbxContent>{p('ELMFORD TRUST')}</w:txbxContent>"
    body = (
        f'<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>{box}</wps:txbx></w:drawing>'
        "</mc:Choice>"
        f"<mc:Fallback><w:pict><v:textbox>{box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
        "<w:r><w:t>Minutes</w:t></w:r></w:p>"
    )
    found = text_of(body)
    assert found.split() == ["ELMFORD", "TRUST", "Minutes"]


def test_notes_stand_at_the_end() -> None:
    body = '<w:p><w:r><w:t>The gate</w:t><w:footnoteReference w:id="5"/><w:t>.</w:t></w:r></w:p>'
    notes = f'<w:footnote w:id="5">{p("It is red.")}</w:footnote><w:footnote w:id="6">{p("Nobody asks.")}</w:footnote>'
    assert text_of(body, footnotes=notes) == "The gate[1].\n\n[1] It is red.\n"


def test_tables_stand_in_place_with_merged_cells_once() -> None:
    down = '<w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr>' + p("Present") + "</w:tc>"
    on = "<w:tc><w:tcPr><w:vMerge/></w:tcPr>" + p("") + "</w:tc>"
    body = (
        p("Before")
        + f"<w:tbl><w:tr>{down}<w:tc>{p('Ann Ash')}</w:tc></w:tr><w:tr>{on}<w:tc>{p('Ben Birch')}</w:tc></w:tr></w:tbl>"
        + p("After")
    )
    assert text_of(body) == "Before\n\nPresent\tAnn Ash\n\tBen Birch\n\nAfter\n"


def test_attendance_in_a_table_of_names_beside_roles() -> None:
    body = (
        p("Minutes of Elmford Trust held on 3 May 2021")
        + p("Present:")
        + tbl(("Name", "Role"), (p("Ann Ash") + p("Ben Birch"), p("Chair") + p("Clerk")))
    )
    assert [(one.name, one.role) for one in parse(text_of(body)).attendance] == [("Ann Ash", "Chair"), ("Ben Birch", "Clerk")]


def test_attendance_in_columns_under_headings() -> None:
    body = p("Minutes of Elmford Trust held on 3 May 2021") + tbl(
        ("Present", "Apologies"), (p("Ann Ash (Chair)") + p("Ben Birch"), p("Carl Cole"))
    )
    assert [(one.name, one.status) for one in parse(text_of(body)).attendance] == [
        ("Ann Ash", "present"),
        ("Ben Birch", "present"),
        ("Carl Cole", "apologies"),
    ]


def test_minutes_that_are_one_table_with_a_column_of_actions() -> None:
    body = p("Minutes of Elmford Trust held on 3 May 2021") + tbl(
        ("Item", "Minute", "Action"),
        ("1.", "Welcome", ""),
        (
            "",
            "Ann Ash welcomed all to the hall, and thanked those who had come from so far away on so wet a night as this was.",
            "",
        ),
        ("2.", p("Gates") + p("The gates are broken and the paint has come off.") + p("Ben will see to the gates."), "BB"),
        ("3.", "Finance", ""),
        (
            "",
            "All is well with the bank, and the treasurer was thanked for her report on the accounts of the year gone.",
            "",
        ),
    )
    meeting = parse(text_of(body))
    assert [(item.label, item.title) for item in meeting.items] == [("1", "Welcome"), ("2", "Gates"), ("3", "Finance")]
    assert [(action.text, action.owners) for action in meeting.actions] == [("Ben will see to the gates.", ("BB",))]


def test_minutes_in_rows_behind_their_number_and_beside_their_title() -> None:
    head = p("Minutes of Elmford Trust held on 3 May 2021")
    rows = [("01", "Welcome", ""), ("", "Ann welcomed all to the hall.", ""), ("02", "Gates", "")]
    found = parse(text_of(head + tbl(*rows, ("", "The gate is broken, and wants paint.", "Ben to paint it"))))
    assert [(item.label, item.title) for item in found.items] == [("01", "Welcome"), ("02", "Gates")]
    beside = [
        ("Welcome", p("Ann welcomed all.") + p("All sat down.")),
        ("Gates", p("They are broken.") + p("They want paint.")),
    ]
    found = parse(
        text_of(
            head + tbl(("Agenda item", "Discussion", "Action"), (*beside[0], ""), (*beside[1], "BB"), ("Finance", "None.", ""))
        )
    )
    assert [item.title for item in found.items] == ["Welcome", "Gates", "Finance"]
    assert [action.owners for action in found.actions] == [("BB",)]


def test_a_table_of_actions_stays_one() -> None:
    body = (
        p("Minutes of Elmford Trust held on 3 May 2021")
        + p("Actions:")
        + tbl(
            ("No", "Action", "Owner", "Due"),
            ("1", p("Mend the gate,") + p("and paint it"), "Ben Birch", "1 June 2021"),
            ("2", "Write to the bank", "Ann Ash", ""),
        )
    )
    assert [(one.text, one.owners) for one in parse(text_of(body)).actions + parse(text_of(body)).action_summary][:2] == [
        ("Mend the gate, and paint it", ("Ben Birch",)),
        ("Write to the bank", ("Ann Ash",)),
    ]


def test_headings_alike_are_headings_and_the_title_is_none() -> None:
    styles = '<w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 1"/></w:style>'
    heading = '<w:pStyle w:val="H"/>'
    body = p("21.1 Gates", heading) + p("Ann will.") + p("21.2 Roof", look="<w:b/>") + p("Ben will.") + p("21.3 Paint", heading)
    assert text_of(body, styles=styles).split("\n")[::4] == ["# 21.1 Gates", "# 21.2 Roof", "# 21.3 Paint"]


def test_pages_are_told_only_where_word_wrote_them_down(tmp_path: Path) -> None:
    body = p("1. Welcome") + "<w:p><w:r><w:lastRenderedPageBreak/><w:t>2. Gates</w:t></w:r></w:p>"
    about = '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Pages>{}</Pages></Properties>'
    for pages, told in ((2, [1, 2]), (7, [None, None])):
        data = BytesIO(packed(body))
        with zipfile.ZipFile(data, "a") as archive:
            archive.writestr("docProps/app.xml", about.format(pages))
        path = tmp_path / "of two pages.docx"
        path.write_bytes(data.getvalue())
        meeting = read(path)
        assert [meeting.page_of(item.span) for item in meeting.items] == told


def test_the_header_of_the_first_page_names_the_body(tmp_path: Path) -> None:
    document = Document()
    document.sections[0].header.paragraphs[0].text = "ELMFORD PARISH COUNCIL"
    document.add_paragraph("Minutes of the meeting held on 3 May 2021")
    document.sections[0].footer.paragraphs[0].text = "Registered charity"
    path = tmp_path / "with a header.docx"
    document.save(str(path))
    meeting = read(path)
    assert meeting.body == "ELMFORD PARISH COUNCIL"
    assert meeting.furniture == ()


def test_a_table_of_contents_is_left_out() -> None:
    document = Document()
    document.element.body.insert(
        0,
        parse_xml(
            f"<w:sdt {nsdecls('w')}><w:sdtPr>"
            '<w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr>'
            "<w:sdtContent><w:p><w:r><w:t>1. Gates 3</w:t></w:r></w:p></w:sdtContent></w:sdt>"
        ),
    )
    document.add_paragraph("Minutes")
    out = BytesIO()
    document.save(out)
    assert docx.decoded(out.getvalue(), FILE) == "Minutes\n"


def test_pictures_of_text_name_what_makes_text_of_them() -> None:
    with pytest.raises(ReadError, match="OCR"):
        text_of("<w:p><w:r><w:drawing/></w:r></w:p>")


def test_an_empty_document_is_no_error() -> None:
    assert text_of("") == ""
    assert text_of(p("")) == ""
