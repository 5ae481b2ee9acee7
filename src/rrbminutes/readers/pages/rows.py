"""Characters to rows of words, as the eye sees them: raised ones with their word, wide gaps between segments."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from statistics import median
from typing import NamedTuple

from rrbminutes.readers.pages.glyphs import Glyph

__all__ = ["NEAR", "WORD_GAP", "Row", "Segment", "rows_of", "turned_segments", "turned_words"]

SAME_LINE = 0.35
"""Characters whose baselines differ by less than this share of their size stand on one line."""
SMALLER, RAISED = 0.85, 0.6
"""Characters that are smaller by that share may stand above a line, or below it, by this share of its size."""
BESIDE = 0.55
"""Lines of cells are one row where they differ by no more than this share of their size, and none stands above another."""
WORD_GAP = 0.17
"""A gap of this share of the size parts two words, where no blank is printed."""
NEAR = 2.5
"""Points by which the words of one column may begin apart."""
WIDE_GAP = 1.7
"""A gap of this many times the size parts two segments."""
BLANKS = 3
"""So do so many blanks that are printed between two words."""


class Segment(NamedTuple):
    """Words that stand together on a row; ``starts`` tells where each of them begins."""

    left: float
    right: float
    text: str
    bold: bool = False
    starts: tuple[float, ...] = ()

    def parted(self, at: float) -> tuple[Segment, ...]:
        """This segment, in two where one of its words begins at a place."""
        number = next((number for number, start in enumerate(self.starts) if abs(start - at) <= NEAR), 0)
        if not number:
            return (self,)
        words = self.text.split(" ")
        first = self._replace(text=" ".join(words[:number]), right=self.starts[number] - 1, starts=self.starts[:number])
        return first, self._replace(text=" ".join(words[number:]), left=self.starts[number], starts=self.starts[number:])


class Row(NamedTuple):
    """What stands on one line of a page, from left to right, with its baseline and size."""

    base: float
    size: float
    segments: tuple[Segment, ...]

    @property
    def left(self) -> float:
        """Where its first segment begins."""
        return self.segments[0].left

    @property
    def right(self) -> float:
        """Where its last segment ends."""
        return self.segments[-1].right


def rows_of(glyphs: Iterable[Glyph]) -> list[Row]:
    """The rows of characters, from the top down."""
    level = [glyph for glyph in glyphs if not glyph.turned]
    printed = [glyph for glyph in level if not glyph.text.isspace()]
    blanks = [glyph for glyph in level if glyph.text.isspace()]
    rows = []
    for line in _lines(printed):
        base, size = median(glyph.base for glyph in line), median(glyph.size for glyph in line)
        near = [glyph for glyph in blanks if abs(glyph.base - base) < SAME_LINE * size]
        rows.append(Row(base, size, tuple(_segments(line, sorted(glyph.left for glyph in near)))))
    return rows


def turned_words(glyphs: Iterable[Glyph]) -> str:
    """What stands on no level line, in the order of the file."""
    return " ".join(segment.text for segment, _ in turned_segments(glyphs))


def turned_segments(glyphs: Iterable[Glyph]) -> list[tuple[Segment, float]]:
    """What stands on upright lines, each with where its foot is, in the order of the file."""
    lines: list[list[Glyph]] = []
    for glyph in glyphs:
        if glyph.turned and lines and abs(lines[-1][-1].left - glyph.left) < NEAR + glyph.size / 2:
            lines[-1].append(glyph)
        elif glyph.turned:
            lines.append([glyph])
    said = ((line, " ".join("".join(glyph.text for glyph in line).split())) for line in lines)
    return [
        (Segment(min(one.left for one in line), max(one.right for one in line), text), min(one.base for one in line))
        for line, text in said
        if text
    ]


def _lines(glyphs: Iterable[Glyph]) -> Iterator[list[Glyph]]:
    """The characters of each line, from the top down, those of a line from left to right."""
    lines: list[list[Glyph]] = []
    for glyph in sorted(glyphs, key=lambda glyph: (-glyph.base, glyph.left)):
        if lines and lines[-1][0].base - glyph.base < SAME_LINE * min(glyph.size, lines[-1][0].size):
            lines[-1].append(glyph)
        else:
            lines.append([glyph])
    merged: list[list[Glyph]] = []
    for line in lines:
        if merged and _are_one(merged[-1], line):
            merged[-1] += line
        else:
            merged.append(line)
    return (sorted(line, key=lambda glyph: glyph.left) for line in merged)


def _are_one(one: Sequence[Glyph], other: Sequence[Glyph]) -> bool:
    """
    True for two lines that the eye sees as one: cells side by side, one a little lower; and small characters that touch others.

    So ``9th`` keeps its raised ``th``.
    """
    small, line = sorted((one, other), key=_size)
    size = _size(line)
    if abs(one[0].base - other[0].base) <= BESIDE * size and _is_parted(one) and _is_parted(other):
        return not _overlap(one, other)
    if _size(small) > SMALLER * size or abs(one[0].base - other[0].base) > RAISED * size:
        return False
    ends = sorted(glyph.right for glyph in line)
    places = (bisect_left(ends, run[0].left - size / 2) for run in _runs(small))
    return all(at < len(ends) and ends[at] < run[0].left + size / 2 for at, run in zip(places, _runs(small), strict=True))


def _overlap(one: Sequence[Glyph], other: Sequence[Glyph]) -> bool:
    """True where words of one line stand above words of the other."""
    runs = [(run[0].left, run[-1].right) for run in _runs(other)]
    return any(
        left < end and begin < right
        for left, right in ((run[0].left, run[-1].right) for run in _runs(one))
        for begin, end in runs
    )


def _is_parted(line: Sequence[Glyph]) -> bool:
    """True for a line with a wide gap."""
    return any(after[0].left - before[-1].right > WIDE_GAP * _size(line) for before, after in pairwise(_runs(line)))


def _size(line: Sequence[Glyph]) -> float:
    return median(glyph.size for glyph in line)


def _runs(glyphs: Iterable[Glyph]) -> Iterator[list[Glyph]]:
    """Characters that touch one another."""
    run: list[Glyph] = []
    for glyph in sorted(glyphs, key=lambda glyph: glyph.left):
        if run and glyph.left - run[-1].right > WORD_GAP * glyph.size:
            yield run
            run = []
        run.append(glyph)
    yield run


def _segments(line: Sequence[Glyph], blanks: Sequence[float]) -> Iterator[Segment]:
    """The segments of a line; *blanks* are the places of the blanks that are printed on it."""
    run, words = [line[0]], [line[0].text]
    for before, glyph in pairwise(line):
        gap, size = glyph.left - before.right, max(before.size, glyph.size)
        between = bisect_right(blanks, glyph.left) - bisect_right(blanks, before.left)
        if gap > WIDE_GAP * size or between >= BLANKS:
            yield _segment(run, words)
            run, words = [], []
        elif gap > WORD_GAP * size or between:
            words.append(" ")
        run.append(glyph)
        words.append(glyph.text)
    yield _segment(run, words)


def _segment(run: Sequence[Glyph], words: Sequence[str]) -> Segment:
    letters = [glyph for glyph in run if glyph.text.isalnum()]
    is_bold = bool(letters) and all(glyph.bold for glyph in letters)
    starts = [run[0].left]
    at = 0
    for word in words:
        if word == " ":
            starts.append(run[at].left)
        else:
            at += 1
    return Segment(run[0].left, run[-1].right, "".join(words), is_bold, tuple(starts))
