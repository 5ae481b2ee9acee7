"""What stands on a page: characters and rules, with their places, in points from the lower left."""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["Glyph", "Page", "Rule"]


class Glyph(NamedTuple):
    """
    A character, from its left edge to its right one, with the height of its baseline and the size of its font.

    A ``turned`` one stands on no level line.
    """

    text: str
    left: float
    right: float
    base: float
    size: float
    bold: bool = False
    turned: bool = False


class Rule(NamedTuple):
    """A line that is drawn, level or upright: the box that it fills."""

    left: float
    bottom: float
    right: float
    top: float

    @property
    def is_level(self) -> bool:
        """True for a level one."""
        return self.right - self.left >= self.top - self.bottom


class Page(NamedTuple):
    """The characters of a page, in the order of the file, and the rules on it."""

    glyphs: tuple[Glyph, ...]
    rules: tuple[Rule, ...] = ()
