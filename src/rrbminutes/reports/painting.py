"""Words for a terminal: in colour, and with nothing that it obeys."""

from __future__ import annotations

from unicodedata import category, east_asian_width

__all__ = ["COLOURS", "painted", "plain", "width_of"]

COLOURS = {"error": "1;31", "warning": "1;33", "info": "1;36", "strong": "1", "faint": "2"}
"""What each is called in the language of terminals."""

TAB = "    "
"""A tab, which has no width of its own."""
HIDDEN = "·"
"""Stands for what a terminal would obey, or not show."""


def painted(words: str, colour: str, *, on: bool) -> str:
    """*words* in a colour, where colours are on."""
    return f"\x1b[{COLOURS[colour]}m{words}\x1b[0m" if on and words else words


def plain(text: str) -> str:
    """*text* as one line that shows all of its characters, and does nothing else."""
    if text.isprintable():
        return text
    return "".join(TAB if one == "\t" else one if one.isprintable() else HIDDEN for one in text)


def width_of(text: str) -> int:
    """How many columns *text*, which is plain, takes on a terminal."""
    if text.isascii():
        return len(text)
    return sum(0 if category(one) in ("Mn", "Me") else 2 if east_asian_width(one) in "WF" else 1 for one in text)
