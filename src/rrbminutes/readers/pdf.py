"""PDF, by pypdfium2: its characters and rules with their places, page by page."""

from __future__ import annotations

from collections.abc import Iterator
from ctypes import c_double, c_int, create_string_buffer
from math import pi
from pathlib import Path
from typing import Any
from unicodedata import normalize

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from rrbminutes.errors import ReadError
from rrbminutes.readers.pages import Glyph, Page, Rule, text_of_pages

__all__ = ["decoded"]

MOST_PAGES = 2000
MOST_GLYPHS = 100_000
"""Characters of a page; more are no minutes."""
HIGH, LOW = range(0xD800, 0xDC00), range(0xDC00, 0xE000)
"""The halves of characters that the library tells one after the other."""
SYMBOLS = {0xF0B7: "•", 0xF0A7: "▪", 0xF0D8: "➢", 0xF0FC: "✓", 0xF0FB: "✗", 0xF06F: "o", 0xF02D: "-", 0x02: "-"}
"""What fonts of symbols, and a hyphen at the end of a line, stand for."""
LIGATURES = range(0xFB00, 0xFB07)
THIN = 3.0
"""A box that is narrower, in points, is a rule."""
MOST_RULES = 5_000
LEVEL = 0.1
"""Radians by which a line may lean."""
LONGEST_NAME = 80
BOLD = 600
"""The weight from which a font is bold."""


def decoded(data: bytes, path: Path) -> str:
    """
    The text of a PDF, in the order in which it is read, with a form feed behind each page.

    Raises:
        ReadError: where it is encrypted, broken or too long, or where its pages hold no text, as those of a scan.
    """
    try:
        document = pdfium.PdfDocument(data)
    except pdfium.PdfiumError as error:
        why = "it is encrypted: save a copy without a password" if "assword" in str(error) else "it is broken, or no PDF"
        raise ReadError(path, why) from None
    try:
        if len(document) > MOST_PAGES:
            raise ReadError(path, f"it has more than {MOST_PAGES} pages")
        pages = [_page(document, number, path) for number in range(len(document))]
    except pdfium.PdfiumError:
        raise ReadError(path, "a page of it is broken") from None
    finally:
        document.close()
    if not any(glyph.text.isalnum() for page in pages for glyph in page.glyphs):
        raise ReadError(path, "its pages hold no text: a scan has to be read by OCR first (ocrmypdf)")
    return text_of_pages(pages)


def _page(document: Any, number: int, path: Path) -> Page:
    page = document[number]
    text = page.get_textpage()
    try:
        if text.count_chars() > MOST_GLYPHS:
            raise ReadError(path, f"page {number + 1} has more than {MOST_GLYPHS:,} characters")
        return Page(tuple(_glyphs(text.raw, text.count_chars())), tuple(_rules(page)))
    finally:
        text.close()
        page.close()


def _glyphs(text: Any, count: int) -> Iterator[Glyph]:
    """The characters of a page, but for those that the library puts where it sees a gap."""
    x, y, box = c_double(), c_double(), raw.FS_RECTF()
    half = 0
    for at in range(count):
        code = raw.FPDFText_GetUnicode(text, at)
        if code in HIGH:
            half = code
            continue
        if code in LOW:
            code = 0x10000 + (half - HIGH.start) * len(LOW) + code - LOW.start if half else ord("\ufffd")
        half = 0
        if not code or raw.FPDFText_IsGenerated(text, at) == 1:
            continue
        turned = LEVEL < raw.FPDFText_GetCharAngle(text, at) < 2 * pi - LEVEL
        raw.FPDFText_GetLooseCharBox(text, at, box)
        raw.FPDFText_GetCharOrigin(text, at, x, y)
        size = raw.FPDFText_GetFontSize(text, at)
        yield Glyph(_character(code), box.left, box.right, y.value, size, _is_bold(text, at), turned)


def _rules(page: Any) -> Iterator[Rule]:
    """The rules of a page: thin boxes, and the edges of others."""
    for number, path in enumerate(page.get_objects(filter=[raw.FPDF_PAGEOBJ_PATH])):
        if number > MOST_RULES:
            return
        left, bottom, right, top = path.get_bounds()
        if right - left < THIN or top - bottom < THIN:
            yield Rule(left, bottom, right, top)
        else:
            yield from (Rule(left, bottom, right, bottom), Rule(left, top, right, top))
            yield from (Rule(left, bottom, left, top), Rule(right, bottom, right, top))


def _character(code: int) -> str:
    return normalize("NFKC", chr(code)) if code in LIGATURES else SYMBOLS.get(code, chr(code))


def _is_bold(text: Any, at: int) -> bool:
    """True for a character of a bold font, by its weight, else by its name."""
    weight = raw.FPDFText_GetFontWeight(text, at)
    if weight > 0:
        return bool(weight >= BOLD)
    name = create_string_buffer(LONGEST_NAME)
    raw.FPDFText_GetFontInfo(text, at, name, LONGEST_NAME, c_int())
    return b"Bold" in name.value
