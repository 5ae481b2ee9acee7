"""Tables with rules to text: cells between tabs, or, where they are prose, one behind the other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rrbminutes.readers.pages.columns import Line, line_beside, lines_of
from rrbminutes.readers.pages.glyphs import Glyph, Rule
from rrbminutes.readers.pages.grids import Grid
from rrbminutes.readers.pages.paragraphs import text_of_lines
from rrbminutes.readers.pages.rows import rows_of, turned_words

__all__ = ["is_tall", "text_of_rows"]

TALL = 9
"""Where a cell has so many lines or more, its table is prose, on each page."""
PADDING = 6.0
"""Points between the words of a cell and its wall, about."""
LABEL = 12
"""What stands before prose in so few characters is a label, and no title."""
FEW = 3
"""A table of fewer rows with a word before a colon is a box around fields."""


def is_tall(grid: Grid, inside: Sequence[Glyph]) -> bool:
    """True for a table with a cell of many lines."""
    return any(len(rows_of(cell)) >= TALL for row in grid.cells(inside) for cell in row)


def text_of_rows(grid: Grid, inside: Sequence[Glyph], *, is_prose: bool) -> Iterator[str]:
    """The rows of a table: cells between tabs, or, where its cells are prose, one behind the other."""
    cells = grid.cells(inside)
    rows = [[lines_of(rows_of(cell), None) for cell in row] for row in cells]
    main, widest = _main(rows), max(map(len, rows))
    for number, (row, glyphs) in enumerate(zip(rows, cells, strict=True)):
        words = [
            " ".join([*(line.text for line in cell), turned_words(own)]).strip() for cell, own in zip(row, glyphs, strict=True)
        ]
        is_head = number == 0 and all(line.bold for cell in row for line in cell)
        if sum(map(bool, words)) < 2 or (len(rows) < FEW and not is_prose and any(map(_is_label, words))):
            yield from _fields(words)
        elif not is_prose or is_head:
            yield "\t".join(words) + "\n"
        else:
            is_usual = len(row) == widest and bool(row[main])
            yield from _flowing(row, grid.rows[number], main if is_usual else _main([row]))


def _fields(words: Sequence[str]) -> Iterator[str]:
    """The cells of a box, a line for each field: ``Date:`` with what stands in the cells behind it."""
    line: list[str] = []
    for word in filter(None, words):
        if line and _is_label(word):
            yield " ".join(line) + "\n"
            line = []
        line.append(word)
    yield " ".join(line) + "\n"


def _is_label(word: str) -> bool:
    return word.endswith(":")


def _main(rows: Sequence[Sequence[Sequence[Line]]]) -> int:
    """The column with the most words: what is said stands there."""
    widest = max(map(len, rows))
    said = [sum(len(line.text) for row in rows if len(row) == widest for line in row[at]) for at in range(widest)]
    return said.index(max(said))


def _flowing(row: Sequence[Sequence[Line]], boxes: Sequence[Rule], main: int) -> Iterator[str]:
    """A row with prose in its *main* cell: what stands before it is a heading, what stands behind it a margin."""
    heading = " ".join(line.text for cell in row[:main] for line in cell)
    lines, edge = list(row[main]), boxes[main].right - PADDING
    if len(heading) > LABEL:
        yield f"\n{heading}\n"
    elif heading:
        yield "\n"
        lines[0] = lines[0]._replace(text=f"{heading} {lines[0].text}")
    for entry in (line for cell in row[main + 1 :] for line in cell):
        at = line_beside(lines, entry.base, entry.size) or 0
        lines[at] = lines[at]._replace(margin=(*lines[at].margin, entry.text))
    yield from text_of_lines(lines, 0.0, edge)
