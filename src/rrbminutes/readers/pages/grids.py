"""Tables with rules between their cells."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from rrbminutes.readers.pages.glyphs import Glyph, Rule
from rrbminutes.readers.pages.rows import Segment

__all__ = ["Grid", "grids_of"]

NEAR = 3.0
"""Rules that are nearer to one another than so many points meet."""
CUT = 100
"""Of so many characters, one may be cut from the next by a wall."""
SHORT = 20.0
"""So many points of a segment tell in which column it stands."""
MOST = 1_000
"""With more rules than so many a page is a drawing."""


class Grid(NamedTuple):
    """The cells of a table, row by row, each the box that it fills."""

    rows: tuple[tuple[Rule, ...], ...]

    @property
    def top(self) -> float:
        """Where it begins."""
        return self.rows[0][0].top

    @property
    def walls(self) -> tuple[int, ...]:
        """About where its columns begin: a table that goes on over pages has the same on each."""
        return tuple(round(cell.left / (4 * NEAR)) for cell in max(self.rows, key=len))

    def head(self, segments: Sequence[Segment]) -> list[str]:
        """The words that stand over the columns, one segment in each at most; empty where there are not several such."""
        cells = ["" for _ in self.rows[0]]
        for part in segments if len(segments) > 1 else ():
            middle = (part.left + min(part.right, part.left + SHORT)) / 2
            at = next((at for at, cell in enumerate(self.rows[0]) if cell.left - NEAR <= middle < cell.right), None)
            if at is None or cells[at]:
                return []
            cells[at] = part.text
        return cells if any(cells) else []

    def cuts(self, glyphs: Sequence[Glyph]) -> bool:
        """True where walls go through words: what is drawn is no table, then."""
        cut = 0
        for one, other in pairwise(glyphs):
            if abs(one.base - other.base) < 1 and 0 <= other.left - one.right < one.size / 10:
                cut += self.place_of(one) != self.place_of(other)
        return cut * CUT > len(glyphs)

    def cells(self, glyphs: Iterable[Glyph]) -> list[list[list[Glyph]]]:
        """The characters of each cell, row by row; one that stands in none is left out."""
        found: list[list[list[Glyph]]] = [[[] for _ in row] for row in self.rows]
        for glyph in glyphs:
            place = self.place_of(glyph)
            if place is not None:
                found[place[0]][place[1]].append(glyph)
        return found

    def place_of(self, glyph: Glyph) -> tuple[int, int] | None:
        """The row and the cell in which a character stands; None for one beside the table."""
        x, y = (glyph.left + glyph.right) / 2, glyph.base + glyph.size / 4
        row = bisect_left(self.rows, -y, key=lambda cells: -cells[0].bottom)
        if row == len(self.rows) or y > self.rows[row][0].top:
            return None
        return next(((row, at) for at, cell in enumerate(self.rows[row]) if cell.left <= x < cell.right), None)


def grids_of(rules: Sequence[Rule]) -> list[Grid]:
    """The tables that the rules of a page draw, from the top down; a frame around words is none."""
    if len(rules) > MOST:
        return []
    found = (_grid(group) for group in _that_meet(rules))
    return sorted((grid for grid in found if grid is not None), key=lambda grid: -grid.top)


def _that_meet(rules: Sequence[Rule]) -> Iterator[list[Rule]]:
    """The rules in groups, within which each meets another."""
    left = set(range(len(rules)))
    while left:
        waiting = [left.pop()]
        group = []
        while waiting:
            one = waiting.pop()
            group.append(rules[one])
            beside = {other for other in left if _meet(rules[one], rules[other])}
            left -= beside
            waiting.extend(beside)
        yield group


def _meet(one: Rule, other: Rule) -> bool:
    return (
        one.left <= other.right + NEAR
        and other.left <= one.right + NEAR
        and one.bottom <= other.top + NEAR
        and other.bottom <= one.top + NEAR
    )


def _grid(rules: Sequence[Rule]) -> Grid | None:
    """The cells that a group of rules parts; None where there are not several beside one another."""
    levels = [rule for rule in rules if rule.is_level]
    uprights = [rule for rule in rules if not rule.is_level]
    heights = _apart((rule.top + rule.bottom) / 2 for rule in levels)[::-1]
    places = _apart((rule.left + rule.right) / 2 for rule in uprights)
    rows = []
    for top, bottom in pairwise(heights):
        middle = (top + bottom) / 2
        walls = [at for at in places if any(_is_wall(rule, at, middle) for rule in uprights)]
        if len(walls) > 1:
            rows.append(tuple(Rule(left, bottom, right, top) for left, right in pairwise(walls)))
    return Grid(tuple(rows)) if len(rows) > 1 and any(len(row) > 1 for row in rows) else None


def _is_wall(rule: Rule, at: float, height: float) -> bool:
    return abs((rule.left + rule.right) / 2 - at) < NEAR and rule.bottom - NEAR < height < rule.top + NEAR


def _apart(places: Iterable[float]) -> list[float]:
    """Places in order, of those that are near one another the first."""
    kept: list[float] = []
    for place in sorted(places):
        if not kept or place - kept[-1] > NEAR:
            kept.append(place)
    return kept
