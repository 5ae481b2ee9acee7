"""What several formats print alike: words above lists and before fields, times, characters that XML admits."""

from __future__ import annotations

from datetime import time

from rrbminutes.model import AttendanceStatus
from rrbminutes.phrases.grammar import terminal

__all__ = ["REPLACEMENT", "admitted", "clock", "heading_of", "word"]

REPLACEMENT = "\ufffd"
"""What is seen in place of a character that cannot be written."""
_REFUSED = dict.fromkeys((*range(0x20), *range(0xD800, 0xE000), 0xFFFE, 0xFFFF), REPLACEMENT)
"""XML 1.0, production 2; tabs and line ends stand for themselves, and no model holds one."""


def word(vocabulary: str) -> str:
    """The word of a vocabulary that is written: its first."""
    return terminal(vocabulary).first_words[0]


def heading_of(status: AttendanceStatus) -> str:
    """
    The heading of those on an attendance list with a status.

    >>> heading_of("in_attendance")
    'Also in attendance'
    """
    statuses = terminal("STATUS")
    return dict(zip(dict.fromkeys(statuses.meanings.values()), statuses.first_words, strict=True))[status].capitalize()


def clock(value: time) -> str:
    """A time of day: ``09:30``."""
    return f"{value:%H:%M}"


def admitted(text: str) -> str:
    r"""
    *text* with a mark (U+FFFD) for each character that no XML document may hold: control characters, lone surrogates, and
    the noncharacters U+FFFE and U+FFFF.

    >>> admitted("a\ufffeb") == "a\ufffdb"
    True
    """
    return text.translate(_REFUSED)
