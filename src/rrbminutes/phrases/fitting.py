"""
Which of many patterns a text may fit, told before one is tried.

The ways in which they may fit are numbered, a bit each, so that a text tells in a few look-ups which are worth a trial.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from rrbminutes.phrases.bits import NEEDED, PLAIN
from rrbminutes.phrases.needed import LOWERED, Need
from rrbminutes.phrases.ways import LONGEST, Way

__all__ = ["CONTROL", "Fitting", "marks_of"]

BYTES = range(256)
"""A text is looked at as UTF-8: all bytes from 128 on are of characters beyond ASCII."""
CONTROL = len(NEEDED)
"""The mark of characters of ASCII that are not printed, but for the tab."""
_BEYOND = "–"
"""One of the characters beyond ASCII that stands for them all."""
_NONE = 255


def _mark_of(byte: int) -> int:
    """The number of the group of ``NEEDED`` that a byte is of."""
    character = chr(byte) if byte < PLAIN else _BEYOND
    other = _NONE if character.isprintable() else CONTROL
    return next((number for number, group in enumerate(NEEDED) if character in group), other)


_MARKS = bytes(map(_mark_of, BYTES))
_NO_MARK = bytes(byte for byte in BYTES if _MARKS[byte] == _NONE)


def marks_of(encoded: bytes) -> frozenset[int]:
    """What groups of characters stand in a text, encoded as UTF-8: those of ``NEEDED``, by their numbers, and ``CONTROL``."""
    return frozenset(encoded.translate(_MARKS, _NO_MARK))


class Fitting:
    """Many patterns, and which of them a text may fit, in their order."""

    def __init__(self, ways: Mapping[str, Sequence[Way]]) -> None:
        pairs = [(name, way) for name, found in ways.items() for way in found]
        self._names = [name for name, _ in pairs]
        self._ways = [way for _, way in pairs]
        self._lengths = [self._those(partial(_fits_length, length)) for length in range(LONGEST + 1)]
        self._marks: dict[frozenset[int], int] = {}
        self._ends: dict[tuple[int, int], int] = {}
        needs = [way.words.most_telling for way in self._ways]
        self._led_by_none, self._leading = _by_word([need if need and need.leading else None for need in needs])
        self._with_none, self._anywhere = _by_word([None if need and need.leading else need for need in needs])
        self._known = frozenset(self._anywhere)
        everything = (1 << len(needs)) - 1
        self._with_word = everything & ~self._with_none
        self._worded = everything & ~(self._led_by_none & self._with_none)

    def _those(self, fits: Callable[[Way], bool]) -> int:
        return sum(1 << number for number, way in enumerate(self._ways) if fits(way))

    def ways(self, text: str) -> int:
        """The ways in which a text may fit, a bit each; the text is not empty."""
        encoded = text.encode("utf-8", "surrogatepass")
        return self.ways_of(encoded, marks_of(encoded), len(text))

    def ways_of(self, encoded: bytes, marks: frozenset[int], length: int) -> int:
        """The same of a text that is encoded as UTF-8, with its marks, and so many characters long."""
        ends = encoded[0], encoded[-1]
        here = self._ends.get(ends)
        if here is None:
            here = self._ends[ends] = self._those(partial(_fits_ends, *ends))
        fits = self._marks.get(marks)
        if fits is None:
            fits = self._marks[marks] = self._those(partial(_fits_groups, sum(1 << mark for mark in marks if mark != CONTROL)))
        ways = here & fits & self._lengths[length if length < LONGEST else LONGEST]
        if ways & self._worded:
            words = encoded.translate(LOWERED)
            first = words.split(None, 1)
            ways &= self._leading.get(first[0], self._led_by_none) if first else self._led_by_none
            if ways & self._with_word:
                said = self._with_none
                for word in self._known.intersection(words.split()):
                    said |= self._anywhere[word]
                ways &= said
        return ways

    def named(self, ways: int) -> tuple[str, ...]:
        """The names of the patterns that have some of those ways."""
        return tuple(dict.fromkeys(name for number, name in enumerate(self._names) if ways >> number & 1))


def _by_word(needs: Sequence[Need | None]) -> tuple[int, dict[bytes, int]]:
    """The ways that need no word; and for each word, those that a text may fit which has it."""
    without = sum(1 << number for number, need in enumerate(needs) if need is None)
    known: dict[bytes, int] = {}
    for number, need in enumerate(needs):
        for word in () if need is None else need.words:
            known[word] = known.get(word, without) | 1 << number
    return without, known


def _fits_ends(first: int, last: int, way: Way) -> bool:
    return bool(way.first >> min(first, PLAIN) & 1 and way.last >> min(last, PLAIN) & 1)


def _fits_length(length: int, way: Way) -> bool:
    return way.least <= length <= min(way.most, way.longest) or (length == LONGEST <= min(way.most, way.longest))


def _fits_groups(has: int, way: Way) -> bool:
    return not has & ~way.only and all(need & has for need in way.needs)
