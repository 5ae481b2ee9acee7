"""Our sample minutes as files of other types, typeset by libraries that are not ours."""

from __future__ import annotations

import re
from html import escape
from io import BytesIO
from itertools import groupby

from docx import Document
from docx.document import Document as Doc
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Inches, Pt
from docx.text.paragraph import Paragraph

NUMBER = re.compile(r"([0-9]+)\. (?=\S)")
HASHES = re.compile(r"(#{1,6}) +(?=\S)")
BULLET = re.compile(r"[-*•] +(?=\S)")
BOLD = re.compile(r"\*\*([^*]+)\*\*")
WHOLE_BOLD = re.compile(r"\*\*([^*]+)\*\*")


def kind_of(line: str) -> str:
    """What a line is to somebody who types it in Word."""
    if not line.strip():
        return "blank"
    if "\t" in line.strip(" "):
        return "row"
    if HASHES.match(line):
        return "heading"
    if BULLET.match(line):
        return "bullet"
    return "number" if NUMBER.match(line) else "line"


def runs_of(text: str) -> list[tuple[list[str], str]]:
    """The lines of a text in runs of a kind."""
    return [(list(run), kind) for kind, run in groupby(text.splitlines(), key=kind_of)]


def numbering(document: Doc, *, restart_at: int, pattern: str = "%1.", style: str = "decimal") -> str:
    """The id of a new list of Word's own, that counts from a number."""
    root = document.part.numbering_part.element
    numbers = [int(one.get(qn("w:abstractNumId"))) for one in root.xpath("w:abstractNum")]
    name = str(max(numbers, default=0) + 1)
    abstract = parse_xml(
        f'<w:abstractNum {nsdecls("w")} w:abstractNumId="{name}"><w:multiLevelType w:val="multilevel"/>'
        f'<w:lvl w:ilvl="0"><w:start w:val="{restart_at}"/><w:numFmt w:val="{style}"/><w:lvlText w:val="{pattern}"/></w:lvl>'
        "</w:abstractNum>"
    )
    first = root.xpath("w:num")[0]
    first.addprevious(abstract)
    taken = [int(one.get(qn("w:numId"))) for one in root.xpath("w:num")]
    found = str(max(taken, default=0) + 1)
    root.append(parse_xml(f'<w:num {nsdecls("w")} w:numId="{found}"><w:abstractNumId w:val="{name}"/></w:num>'))
    return found


def numbered(paragraph: Paragraph, name: str, level: int = 0) -> None:
    """Have Word number a paragraph."""
    paragraph._p.get_or_add_pPr().append(
        parse_xml(f'<w:numPr {nsdecls("w")}><w:ilvl w:val="{level}"/><w:numId w:val="{name}"/></w:numPr>')
    )


def put(paragraph: Paragraph, line: str) -> None:
    """The words of a line, in bold where Markdown has them so."""
    whole = WHOLE_BOLD.fullmatch(line.strip())
    if whole:
        paragraph.add_run(whole[1]).bold = True
    else:
        paragraph.add_run(line)


def as_docx(text: str, *, counts: bool, gaps: bool = False, rules: bool = False, tall: bool = False) -> bytes:
    """
    A Word file: a paragraph for each line, an empty one for each blank line, tables for rows, with *rules* or without.

    With *tall* pages, the longest that Word has, few paragraphs are cut.

    Where it *counts*, numbers stand in ``numbering.xml`` and not in the text.
    """
    document = Document()
    if tall:
        (section,) = document.sections
        section.page_height, section.top_margin, section.bottom_margin = Inches(22), Inches(0.5), Inches(0.5)
        document.styles["Normal"].font.size = Pt(9)
    if not gaps:
        normal = document.styles["Normal"].paragraph_format
        normal.space_before = normal.space_after = Pt(0)
    for lines, kind in runs_of(text):
        if kind == "row":
            rows = [line.split("\t") for line in lines]
            table = document.add_table(len(rows), max(map(len, rows)), style="Table Grid" if rules else None)
            for cells, row in zip(rows, table.rows, strict=True):
                for words, cell in zip(cells, row.cells, strict=False):
                    put(cell.paragraphs[0], words)
            continue
        for line in lines:
            number = NUMBER.match(line) if counts else None
            if kind == "heading":
                hashes = HASHES.match(line)
                assert hashes
                document.add_heading(line[hashes.end() :], level=len(hashes[1]))
            elif kind == "bullet" and counts:
                found = BULLET.match(line)
                assert found
                document.add_paragraph(line[found.end() :], style="List Bullet")
            elif number:
                paragraph = document.add_paragraph()
                put(paragraph, line[number.end() :])
                numbered(paragraph, numbering(document, restart_at=int(number[1])))
            else:
                put(document.add_paragraph(), "" if kind == "blank" else line)
    out = BytesIO()
    document.save(out)
    return out.getvalue()


def as_html(text: str) -> str:
    """
    A web page: headings, paragraphs, lists and tables in the midst of a site.

    A block between blank lines that is a list or a table throughout is one; wide gaps stand in ``pre``.
    """
    parts = []
    for block in re.split(r"\n[ ]*\n", text.strip("\n")):
        lines = [line for line in block.splitlines() if line.strip()]
        kinds = {kind_of(line) for line in lines}
        if any("   " in line.strip() for line in lines) or ("row" in kinds and len(kinds) > 1):
            parts.append(f"<pre>{escape(block)}</pre>")
        elif kinds == {"row"}:
            rows = "".join(f"<tr>{''.join(f'<td>{_marked(cell)}</td>' for cell in line.split(chr(9)))}</tr>" for line in lines)
            parts.append(f"<table>{rows}</table>")
        elif kinds == {"bullet"}:
            parts.append(f"<ul>{''.join(f'<li>{_marked(_without(BULLET, line))}</li>' for line in lines)}</ul>")
        elif kinds == {"number"}:
            parts.append(f"<ol>{''.join(_numbered(line) for line in lines)}</ol>")
        else:
            parts += _lines(lines)
    return (
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Site</title><style>p{color:red}</style></head><body>'
        '<nav><ul><li><a href="/">Home</a></li></ul></nav><div class="cookie-banner">We use cookies</div>'
        f"<main>{''.join(parts)}</main><footer><p>© Site</p></footer><script>alert(1)</script></body></html>"
    )


def _lines(lines: list[str]) -> list[str]:
    """Headings, and a paragraph of the lines between them."""
    parts = []
    for is_heading, run in groupby(lines, key=lambda line: kind_of(line) == "heading"):
        if is_heading:
            parts += [_heading(line) for line in run]
        else:
            parts.append(f"<p>{'<br>'.join(_marked(line) for line in run)}</p>")
    return parts


def _heading(line: str) -> str:
    level = len(line) - len(line.lstrip("#"))
    return f"<h{level}>{_marked(_without(HASHES, line))}</h{level}>"


def _numbered(line: str) -> str:
    return f'<li value="{int(line.partition(".")[0])}">{_marked(_without(NUMBER, line))}</li>'


def _without(mark: re.Pattern[str], line: str) -> str:
    return mark.sub("", line, count=1)


def _marked(line: str) -> str:
    return BOLD.sub(lambda found: f"<b>{found[1]}</b>", escape(line))
