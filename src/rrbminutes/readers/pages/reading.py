"""The text of pages: their lines in the order of reading, a blank line where a gap is, a form feed behind each page."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from rrbminutes.readers.pages.columns import lines_of, margin_of
from rrbminutes.readers.pages.glyphs import Glyph, Page
from rrbminutes.readers.pages.grids import Grid, grids_of
from rrbminutes.readers.pages.paragraphs import text_of_lines
from rrbminutes.readers.pages.rows import Row, Segment, rows_of, turned_segments
from rrbminutes.readers.pages.tables import is_tall, text_of_rows

__all__ = ["text_of_pages"]

SINGLE = 1.35
"""Lines that are printed close stand so many times their size apart, at most."""
OVER, TALLEST = 1.5, 40.0
"""A row that is no further up than so many times its size, and an upright word by so many points, stand over a table."""
LEAST_WIDTH = 350.0
"""Points that the lines of a document have room for, at least."""


def text_of_pages(pages: Sequence[Page]) -> str:
    """The text of a document."""
    found = [_split(page) for page in pages]
    rows = [rows_of(outside) for outside, _ in found]
    bold = [all(part.bold for part in row.segments) for page in rows for row in page]
    if sum(bold) * 2 > len(bold):  # a document in bold marks nothing by it
        rows = [
            [row._replace(segments=tuple(part._replace(bold=False) for part in row.segments)) for row in page] for page in rows
        ]
    margin = margin_of(rows)
    edge = _edge([row for page in rows for row in page], margin)
    prose = {grid.walls for _, tables in found for grid, inside in tables if is_tall(grid, inside)}
    return "".join(
        _page(own, margin, edge, [(grid, inside, grid.walls in prose) for grid, inside in tables], turned_segments(outside))
        for own, (outside, tables) in zip(rows, found, strict=True)
    )


def _split(page: Page) -> tuple[list[Glyph], list[tuple[Grid, list[Glyph]]]]:
    """The characters of a page that stand in no table, and those of each table."""
    outside = list(page.glyphs)
    tables = []
    for grid in grids_of(page.rules):
        inside = [glyph for glyph in outside if grid.place_of(glyph) is not None]
        if inside and not grid.cuts(inside):
            outside = [glyph for glyph in outside if grid.place_of(glyph) is None]
            tables.append((grid, inside))
    return outside, tables


def _edge(rows: Sequence[Row], margin: float | None) -> float:
    """Where lines end at the right; a document of short lines only has room for longer ones."""
    ends = [row.right for row in rows if len(row.segments) == 1 and (margin is None or row.right < margin)]
    return max([*ends, min((row.left for row in rows), default=0.0) + LEAST_WIDTH])


Table = tuple[Grid, list[Glyph], bool]
"""The cells of a table, what stands in them, and whether that is prose."""
Turned = list[tuple[Segment, float]]
"""What stands on upright lines, and where the foot of each is."""


def _page(
    rows: Sequence[Row],
    margin: float | None,
    edge: float,
    tables: Sequence[Table],
    turned: Turned,
) -> str:
    """The text of a page: its rows and its tables, from the top down, then what stands on no level line."""
    pitch = _pitch(rows)
    pieces: list[str] = []
    at = 0
    for grid, inside, is_prose in tables:
        end = next((end for end in range(at, len(rows)) if rows[end].base <= grid.top), len(rows))
        over = rows[end - 1] if end > at and rows[end - 1].base - grid.top < OVER * rows[end - 1].size else None
        upright = [segment for segment, foot in turned if 0 <= foot - grid.top < TALLEST]
        head = grid.head([*(over.segments if over else ()), *upright])
        if head:
            end -= over is not None
            turned = [(segment, foot) for segment, foot in turned if segment not in upright]
        pieces += [*text_of_lines(lines_of(rows[at:end], margin), pitch, edge), "\n"]
        pieces += ["\t".join(head) + "\n"] if head else []
        end += bool(head) and over is not None
        pieces += [*text_of_rows(grid, inside, is_prose=is_prose), "\n"]
        at = end
    pieces += text_of_lines(lines_of(rows[at:], margin), pitch, edge)
    pieces += [f"\n{segment.text}\n" for segment, _ in turned]
    return "".join([*pieces, "\f"])


def _pitch(rows: Sequence[Row]) -> float:
    """How far apart lines of one paragraph stand, even on a page on which few paragraphs have several."""
    pitches = sorted(one.base - other.base for one, other in pairwise(rows))
    if not pitches:
        return 0.0
    single = SINGLE * rows[len(rows) // 2].size
    return min(pitches[len(pitches) // 5], max(pitches[len(pitches) // 20], single))
