"""Paragraphs and tables of Word, made as they stand in the file: thousands of rows are written in no time."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement

from rrbminutes.serialisers.printing import admitted

__all__ = ["Element", "element", "paragraph", "run", "table"]

Element = BaseOxmlElement
TWIPS = 567
"""How many a centimetre has."""
TAB = "\t"


def element(tag: str, *children: Element, **attributes: str) -> Element:
    """An element of Word's name space, with what stands in it, in order."""
    made = cast("Element", OxmlElement(f"w:{tag}", {qn(f"w:{name}"): value for name, value in attributes.items()}))
    made.extend(children)
    return made


def run(words: str, *, bold: bool = False) -> Element:
    """Words in one script; a tab in them is one of Word."""
    said: list[Element] = [element("rPr", element("b"))] if bold else []
    for place, part in enumerate(words.split(TAB)):
        if place:
            said.append(element("tab"))
        text = element("t")
        text.set(qn("xml:space"), "preserve")
        text.text = admitted(part)
        said.append(text)
    return element("r", *said)


def paragraph(style: str, *runs: Element) -> Element:
    """A paragraph in the style of a name."""
    return element("p", element("pPr", element("pStyle", val=style.replace(" ", ""))), *runs)


def table(rows: Sequence[Sequence[str]], widths: Sequence[float], style: str, *, headed: bool) -> Element:
    """
    A table, its columns of *widths* in centimetres and its cells in a *style*; a short row gets empty cells.

    Where it is *headed*, its first row is bold, and repeated on each page.  No row is broken between two pages.
    """
    look = element(
        "tblLook", firstRow="1" if headed else "0", lastRow="0", firstColumn="0", lastColumn="0", noHBand="1", noVBand="1"
    )
    properties = element("tblPr", element("tblStyle", val="TableGrid"), element("tblW", w="0", type="auto"), look)
    twips = [str(round(width * TWIPS)) for width in widths]
    grid = element("tblGrid", *[element("gridCol", w=width) for width in twips])
    made = [_row(row, twips, style, is_head=headed and place == 0) for place, row in enumerate(rows)]
    return element("tbl", properties, grid, *made)


def _row(row: Sequence[str], twips: Sequence[str], style: str, *, is_head: bool) -> Element:
    cells = (*row, *[""] * (len(twips) - len(row)))
    kept = [element("cantSplit"), element("tblHeader")] if is_head else [element("cantSplit")]
    made = [_cell(words, width, style, bold=is_head) for words, width in zip(cells, twips, strict=True)]
    return element("tr", element("trPr", *kept), *made)


def _cell(words: str, width: str, style: str, *, bold: bool) -> Element:
    said = [run(words, bold=bold)] if words else []
    return element("tc", element("tcPr", element("tcW", w=width, type="dxa")), paragraph(style, *said))
