"""
Which of many patterns a text may fit, told before one is tried.

The ways in which they may fit are numbered, a bit each, so that a text tells in a few look-ups which are worth a trial.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from rrbminutes.phrases.bits import LONGEST, NEEDED, PLAIN
from rrbminutes.phrases.needed import LOWERED, Need

if TYPE_CHECKING:
    from rrbminutes.phrases.ways import Way

__all__ = ["CONTROL", "Fits", "Fitting", "fits_of", "marks_of"]

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


Worded = Sequence[tuple[int, str]]
"""Sets of ways, and for each the words that a text must have one of, with blanks between."""


class Fits(NamedTuple):
    """
    The ways in which a text may fit: a bit each, by what the text has.

    Of which pattern each is; those of a text that begins or ends with each byte of ASCII, or with one beyond; that is so long,
    up to the next length that stands there; those that do not hold each group of ``NEEDED``, and those that need one of some
    groups; those that need no word where it begins, or anywhere, and those of a text that has some word.
    """

    names: Sequence[str]
    first: Sequence[int]
    last: Sequence[int]
    lengths: Sequence[tuple[int, int]]
    without: Sequence[int]
    needs: Sequence[tuple[int, int]]
    led_by_none: int
    leading: Worded
    with_none: int
    anywhere: Worded


class Fitting:
    """Many patterns, and which of them a text may fit, in their order."""

    def __init__(self, fits: Fits) -> None:
        self._names, self._without, self._needs = fits.names, fits.without, fits.needs
        self._first, self._last = ([*ends, *[ends[PLAIN]] * (len(BYTES) - len(ends))] for ends in (fits.first, fits.last))
        ends = [*(length for length, _ in fits.lengths[1:]), LONGEST + 1]
        self._lengths = [ways for (begin, ways), end in zip(fits.lengths, ends, strict=True) for _ in range(begin, end)]
        self._marks: dict[frozenset[int], int] = {}
        self._led_by_none, self._with_none = fits.led_by_none, fits.with_none
        self._leading, self._anywhere = (
            {word.encode(): ways for ways, words in known for word in words.split()} for known in (fits.leading, fits.anywhere)
        )
        self._known = frozenset(self._anywhere)
        self._everything = (1 << len(self._names)) - 1
        self._with_word = self._everything & ~self._with_none
        self._worded = self._everything & ~(self._led_by_none & self._with_none)

    def ways(self, text: str) -> int:
        """The ways in which a text may fit, a bit each; the text is not empty."""
        encoded = text.encode("utf-8", "surrogatepass")
        return self.ways_of(encoded, marks_of(encoded), len(text))

    def ways_of(self, encoded: bytes, marks: frozenset[int], length: int) -> int:
        """The same of a text that is encoded as UTF-8, with its marks, and so many characters long."""
        fits = self._marks.get(marks)
        if fits is None:
            fits = self._marks[marks] = self._with_marks(marks)
        ways = fits & self._first[encoded[0]] & self._last[encoded[-1]] & self._lengths[length if length < LONGEST else LONGEST]
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

    def _with_marks(self, marks: frozenset[int]) -> int:
        """The ways of a text with some marks."""
        has = sum(1 << mark for mark in marks if mark != CONTROL)
        ways = self._everything
        for mark, without in enumerate(self._without):
            if has >> mark & 1:
                ways &= ~without
        for need, needing in self._needs:
            if not need & has:
                ways &= ~needing
        return ways

    def named(self, ways: int) -> tuple[str, ...]:
        """The names of the patterns that have some of those ways."""
        return tuple(dict.fromkeys(name for number, name in enumerate(self._names) if ways >> number & 1))


def fits_of(patterns: Mapping[str, Sequence[Way]]) -> Fits:
    """What is to be known of many patterns and the ways in which each may be fit."""
    ways = [way for found in patterns.values() for way in found]
    needs = [way.words.most_telling for way in ways]

    def those(fits: Iterable[object]) -> int:
        return sum(1 << number for number, fit in enumerate(fits) if fit)

    lengths = [those(_fits_length(length, way) for way in ways) for length in range(LONGEST + 1)]
    return Fits(
        [name for name, found in patterns.items() for _ in found],
        [those(way.first >> byte & 1 for way in ways) for byte in range(PLAIN + 1)],
        [those(way.last >> byte & 1 for way in ways) for byte in range(PLAIN + 1)],
        [(next(alike)[0], fit) for fit, alike in groupby(enumerate(lengths), lambda pair: pair[1])],
        [those(not way.only >> mark & 1 for way in ways) for mark in range(CONTROL)],
        [(need, those(need in way.needs for way in ways)) for need in sorted({need for way in ways for need in way.needs})],
        *_by_word([need if need and need.leading else None for need in needs]),
        *_by_word([None if need and need.leading else need for need in needs]),
    )


def _by_word(needs: Sequence[Need | None]) -> tuple[int, Worded]:
    """The ways that need no word; and those that a text may fit which has one of some words."""
    without = sum(1 << number for number, need in enumerate(needs) if need is None)
    known: dict[bytes, int] = {}
    for number, need in enumerate(needs):
        for word in () if need is None else need.words:
            known[word] = known.get(word, without) | 1 << number
    alike: dict[int, list[str]] = {}
    for word, ways in sorted(known.items()):
        alike.setdefault(ways, []).append(word.decode())
    return without, [(ways, " ".join(words)) for ways, words in alike.items()]


def _fits_length(length: int, way: Way) -> bool:
    return way.least <= length <= min(way.most, way.longest) or (length == LONGEST <= min(way.most, way.longest))
