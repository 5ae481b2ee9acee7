"""From where words stand on a page to text that reads as the page does: no file type is known here."""

from __future__ import annotations

from rrbminutes.readers.layout.glyphs import Glyph, Page, Rule
from rrbminutes.readers.layout.pages import text_of_pages

__all__ = ["Glyph", "Page", "Rule", "text_of_pages"]
