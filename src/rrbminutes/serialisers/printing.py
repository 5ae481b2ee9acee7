"""What several formats print alike: times, and characters that XML admits."""

from __future__ import annotations

from datetime import time

__all__ = ["REPLACEMENT", "admitted", "clock"]

REPLACEMENT = "\ufffd"
"""What is seen in place of a character that cannot be written."""
_REFUSED = dict.fromkeys((*range(0x20), *range(0xD800, 0xE000), 0xFFFE, 0xFFFF), REPLACEMENT)
"""XML 1.0, production 2; tabs and line ends stand for themselves, and no model holds one."""


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
