"""
Which of many patterns a text may fit, told before one is tried.

The ways in which they may fit are numbered, a bit each, so that a text tells in three look-ups which are worth a trial.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from rrbminutes.phrases.ways import DIGITS, LONGEST, Way, bit_of

__all__ = ["Fitting"]


class Fitting:
    """Many patterns, and which of them a text may fit, in their order."""

    def __init__(self, ways: Mapping[str, Sequence[Way]]) -> None:
        pairs = [(name, way) for name, found in ways.items() for way in found]
        self._names = [name for name, _ in pairs]
        self._ways = [way for _, way in pairs]
        self._lengths = [self._those(partial(_fits_length, length)) for length in range(LONGEST + 1)]
        self._groups: dict[int, int] = {}
        self._ends: dict[tuple[str, str], int] = {}

    def _those(self, fits: Callable[[Way], bool]) -> int:
        return sum(1 << number for number, way in enumerate(self._ways) if fits(way))

    def ways(self, text: str) -> int:
        """The ways in which a text may fit, a bit each; the text is not empty."""
        ends = text[0], text[-1]
        here = self._ends.get(ends)
        if here is None:
            first, last = bit_of(ends[0]), bit_of(ends[1])
            here = self._those(lambda way: bool(way.first & first and way.last & last))
            if ends[0].isascii() and ends[1].isascii():
                self._ends[ends] = here
        has = 0 if DIGITS.isdisjoint(text) else 1
        if "\t" in text:
            has |= 2
        if ":" in text or ";" in text:
            has |= 4
        if "," in text:
            has |= 8
        if "-" in text or not text.isascii():
            has |= 16
        if "(" in text or ")" in text or "[" in text or "]" in text or "{" in text or "}" in text:
            has |= 32
        if "/" in text or "|" in text or "*" in text or "_" in text:
            has |= 64
        if "." in text:
            has |= 128
        if "?" in text or "!" in text:
            has |= 256
        fits = self._groups.get(has)
        if fits is None:
            fits = self._groups[has] = self._those(partial(_fits_groups, has))
        return here & fits & self._lengths[min(len(text), LONGEST)]

    def named(self, ways: int) -> tuple[str, ...]:
        """The names of the patterns that have some of those ways."""
        return tuple(dict.fromkeys(name for number, name in enumerate(self._names) if ways >> number & 1))


def _fits_length(length: int, way: Way) -> bool:
    return way.least <= length <= min(way.most, way.longest) or (length == LONGEST <= min(way.most, way.longest))


def _fits_groups(has: int, way: Way) -> bool:
    return not has & ~way.only and all(need & has for need in way.needs)
