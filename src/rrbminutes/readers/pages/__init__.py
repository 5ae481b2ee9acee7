"""From where words stand on a page to text that reads as the page does: no file type is known here."""

from __future__ import annotations

from rrbminutes.readers.pages.glyphs import Glyph, Page, Rule
from rrbminutes.readers.pages.reading import text_of_pages

__all__ = ["Glyph", "Page", "Rule", "text_of_pages"]
