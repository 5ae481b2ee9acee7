"""The house style: an empty document with its page, styles, footer and properties."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

import docx
from docx.document import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor
from docx.styles.style import ParagraphStyle
from docx.text.paragraph import Paragraph

from rrbminutes.serialisers.docx.elements import Element, element, run
from rrbminutes.serialisers.outline import word
from rrbminutes.serialisers.printing import admitted

__all__ = ["CAPTION", "CELL", "DETAILS", "NEXT", "SPACER", "WIDTH", "house"]

LANGUAGE = "en-GB"
FONT = "Arial"
INK = RGBColor(0, 0, 0)
WIDTH = 16.0
"""How wide the text is, in centimetres, on A4 between margins of 2.5."""
SIZES = {"Title": 20, "Heading 1": 14, "Heading 2": 12, **{f"Heading {level}": 11 for level in range(3, 7)}}
DETAILS = "Meeting Details"
"""Lines such as ``Date: 3 May 2021``."""
NEXT = "Next Meeting"
CELL = "Table Text"
CAPTION = "Action Heading"
"""The line above a list of actions within an item, which is no heading of its own."""
SPACER = "Table Spacer"
"""What parts a table from another: without it, Word would join them."""
LONGEST_TITLE = 255
"""So many characters a property of a document may have."""


def house(title: str) -> Document:
    """An empty document in the house style, with a *title* among its properties."""
    document = docx.Document()
    _page(document)
    _styles(document)
    _lists(document)
    _footer(document.sections[0].footer.paragraphs[0])
    _properties(document, admitted(title)[:LONGEST_TITLE])
    return document


def _page(document: Document) -> None:
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21.0), Cm(29.7)
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Cm(2.5)


def _styles(document: Document) -> None:
    normal = _style(document, "Normal")
    normal.font.name, normal.font.size = FONT, Pt(11)
    normal.paragraph_format.space_after = Pt(8)
    for name, size in SIZES.items():
        style = _style(document, name)
        _drop(style.element, "w:rFonts", "w:pBdr", "w:i", "w:iCs", "w:spacing")
        style.font.size, style.font.bold, style.font.color.rgb = Pt(size), True, INK
        style.paragraph_format.space_before = Pt(0 if name == "Title" else 14)
        style.paragraph_format.space_after = Pt(6)
    for name in (DETAILS, NEXT, CELL, CAPTION, SPACER):
        style = cast("ParagraphStyle", document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH))
        style.base_style = normal
    _style(document, DETAILS).paragraph_format.space_after = Pt(2)
    _style(document, NEXT).paragraph_format.space_before = Pt(14)
    cell = _style(document, CELL).paragraph_format
    cell.space_before, cell.space_after = Pt(2), Pt(2)
    caption, spacer = _style(document, CAPTION), _style(document, SPACER)
    caption.font.bold, caption.paragraph_format.keep_with_next = True, True
    spacer.font.size, spacer.paragraph_format.space_after = Pt(4), Pt(4)
    for language in _all(document.styles.element, "w:lang"):
        language.set(qn("w:val"), LANGUAGE)
    for language in _all(document.settings.element, "w:themeFontLang"):
        language.set(qn("w:val"), LANGUAGE)


def _lists(document: Document) -> None:
    """The number of an entry is printed as it stands in the minutes: its style only sets it off."""
    numbers = _style(document, "List Number")
    _drop(numbers.element, "w:numPr")
    numbers.paragraph_format.left_indent, numbers.paragraph_format.first_line_indent = Cm(1), Cm(-1)


def _footer(footer: Paragraph) -> None:
    """The number of the page and how many there are, as Word works them out."""
    footer.alignment = WD_ALIGN_PARAGRAPH.CENTER
    numbers = [element("fldSimple", run("1"), instr=instruction) for instruction in ("PAGE", "NUMPAGES")]
    footer._p.extend([run(f"{word('_PAGE_WORD')} "), numbers[0], run(" / "), numbers[1]])


def _properties(document: Document, title: str) -> None:
    """What is known of the document: neither who wrote it nor when."""
    properties = document.core_properties
    for stated in list(properties._element):
        properties._element.remove(stated)
    if title:
        properties.title = title
    properties.language = LANGUAGE
    relations = document.part.package.rels
    for name in [name for name, one in relations.items() if one.reltype == RELATIONSHIP_TYPE.THUMBNAIL]:
        del relations[name]


def _style(document: Document, name: str) -> ParagraphStyle:
    return cast("ParagraphStyle", document.styles[name])


def _all(within: Element, tag: str) -> Iterator[Element]:
    return cast("Iterator[Element]", within.iter(qn(tag)))


def _drop(within: Element, *tags: str) -> None:
    for tag in tags:
        for one in list(_all(within, tag)):
            parent = one.getparent()
            assert parent is not None
            parent.remove(one)
