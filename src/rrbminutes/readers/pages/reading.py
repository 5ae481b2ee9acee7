"""The text of pages: their lines in the order of reading, a blank line where a gap is, a form feed behind each page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from rrbminutes.phrases.decisions import sentences
from rrbminutes.readers.pages.columns import Line, lines_of, margin_of
from rrbminutes.readers.pages.glyphs import Glyph, Page, Rule
from rrbminutes.readers.pages.grids import Grid, grids_of
from rrbminutes.readers.pages.rows import WORD_GAP, Row, Segment, rows_of, turned_segments, turned_words

__all__ = ["text_of_pages"]

GAP = 1.3
"""Lines that are so many times further apart than most stand in different paragraphs."""
SINGLE = 1.35
"""Lines that are printed close stand so many times their size apart, at most."""
OVER, TALLEST = 1.5, 40.0
"""A row that is no further up than so many times its size, and an upright word by so many points, stand over a table."""
TALL = 9
"""Where a cell has so many lines or more, its table is prose, on each page."""
HYPHEN = "-"
MARKS, ENDS = "•▪➢●○■-–*", ".:;!?"
"""What begins an entry of a list, and with what a line ends behind which a figure may be a label."""
PADDING = 6.0
"""Points between the words of a cell and its wall, about."""
LEAST_WIDTH = 350.0
"""Points that the lines of a document have room for, at least."""
LABEL = 12
"""What stands before prose in so few characters is a label, and no title."""
FEW = 3
"""A table of fewer rows is a box around words."""
MARGIN = "     "
"""What stands between a line and its margin."""


def text_of_pages(pages: Sequence[Page]) -> str:
    """The text of a document."""
    found = [_split(page) for page in pages]
    rows = [rows_of(outside) for outside, _ in found]
    margin = margin_of(rows)
    edge = _edge([row for page in rows for row in page], margin)
    prose = {grid.walls for _, tables in found for grid, inside in tables if _is_tall(grid, inside)}
    return "".join(
        _page(own, margin, edge, [(grid, inside, grid.walls in prose) for grid, inside in tables], turned_segments(outside))
        for own, (outside, tables) in zip(rows, found, strict=True)
    )


def _is_tall(grid: Grid, inside: Sequence[Glyph]) -> bool:
    """True for a table with a cell of many lines."""
    return any(len(rows_of(cell)) >= TALL for row in grid.cells(inside) for cell in row)


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
        pieces += [*_text(lines_of(rows[at:end], margin), pitch, edge), "\n"]
        pieces += ["\t".join(head) + "\n"] if head else []
        end += bool(head) and over is not None
        pieces += [*_rows(grid, inside, is_prose=is_prose), "\n"]
        at = end
    pieces += _text(lines_of(rows[at:], margin), pitch, edge)
    pieces += [f"\n{segment.text}\n" for segment, _ in turned]
    return "".join([*pieces, "\f"])


def _pitch(rows: Sequence[Row]) -> float:
    """How far apart lines of one paragraph stand, even on a page on which few paragraphs have several."""
    pitches = sorted(one.base - other.base for one, other in pairwise(rows))
    if not pitches:
        return 0.0
    single = SINGLE * rows[len(rows) // 2].size
    return min(pitches[len(pitches) // 5], max(pitches[len(pitches) // 20], single))


def _text(lines: Sequence[Line], pitch: float, edge: float) -> Iterator[str]:
    """The lines, paragraph by paragraph; no line goes further to the right than *edge*."""
    paragraph: list[Line] = []
    for line in lines:
        if paragraph and not 0 <= paragraph[-1].base - line.base <= GAP * max(pitch, line.size):
            yield from _paragraph(paragraph, edge)
            yield "\n"
            paragraph = []
        paragraph.append(line)
    yield from _paragraph(paragraph, edge)


def _paragraph(lines: Sequence[Line], edge: float) -> Iterator[str]:
    """The lines of a paragraph; what stands in the margin follows the sentence beside which it stands."""
    lines = _unhyphened(lines)
    if not lines:
        return
    text = lines[0].text
    for before, line in pairwise(lines):
        text += (" " if _goes_on(before, line, edge) else "\n") + line.text
    if not any(line.margin for line in lines):
        yield f"{text}\n"
        return
    ends = _ends(lines)
    behind: dict[int, list[str]] = {}
    offset = 0
    for line in lines:
        offset += len(line.text)
        if line.margin:
            behind.setdefault(next(end for end in ends if end >= offset), []).extend(line.margin)
        offset += 1
    start = 0
    for end, names in behind.items():
        yield text[start:end].strip("\n ") + MARGIN + " ".join(names) + "\n"
        start = end
    if text[start:].strip():
        yield text[start:].strip("\n ") + "\n"


def _unhyphened(lines: Sequence[Line]) -> list[Line]:
    """The lines, but of a word that a hyphen parts over two the rest on the first; the hyphen stays, as it may be its own."""
    whole: list[Line] = []
    for line in lines:
        before = whole[-1].text if whole else ""
        if before[-1:] == HYPHEN and before[-2:-1].isalpha() and line.text[0].isalpha() and "\t" not in line.text:
            rest, _, text = line.text.partition(" ")
            whole[-1] = whole[-1]._replace(text=before + rest, margin=whole[-1].margin + (() if text else line.margin))
            line = line._replace(text=text)
        if line.text:
            whole.append(line)
    return whole


def _goes_on(before: Line, line: Line, edge: float) -> bool:
    """True for a line whose first word had no room on the line before it."""
    if before.right + line.first + line.size * WORD_GAP <= edge or before.bold != line.bold or "\t" in before.text + line.text:
        return False
    begin = line.text[0]
    return begin.isalpha() or (begin not in MARKS and before.text[-1] not in ENDS)


def _ends(lines: Sequence[Line]) -> list[int]:
    """Where sentences end in the joined lines; what begins a list entry, or is bold, ends the one before."""
    ends: list[int] = []
    offset = 0
    for piece in _pieces(lines):
        text = " ".join(line.text for line in piece)
        ends += [*(offset + end for _, end in sentences(text)), offset + len(text)]
        offset += len(text) + 1
    return ends


def _pieces(lines: Sequence[Line]) -> Iterator[list[Line]]:
    piece: list[Line] = []
    for line in lines:
        if piece and (line.begins or piece[-1].bold):
            yield piece
            piece = []
        piece.append(line)
    yield piece


def _rows(grid: Grid, inside: Sequence[Glyph], *, is_prose: bool) -> Iterator[str]:
    """The rows of a table: cells between tabs, or, where its cells are prose, one behind the other."""
    cells = grid.cells(inside)
    rows = [[lines_of(rows_of(cell), None) for cell in row] for row in cells]
    for number, (row, glyphs) in enumerate(zip(rows, cells, strict=True)):
        words = [
            " ".join([*(line.text for line in cell), turned_words(own)]).strip() for cell, own in zip(row, glyphs, strict=True)
        ]
        is_head = number == 0 and all(line.bold for cell in row for line in cell)
        if sum(map(bool, words)) < 2 or (len(rows) < FEW and not is_prose):
            yield "".join(f"{word} " for word in words if word).rstrip() + "\n"
        elif not is_prose or is_head:
            yield "\t".join(words) + "\n"
        else:
            yield from _flowing(row, grid.rows[number])


def _flowing(row: Sequence[Sequence[Line]], boxes: Sequence[Rule]) -> Iterator[str]:
    """A row whose longest cell is prose: what stands before it is a heading, what stands behind it a margin."""
    main = max(range(len(row)), key=lambda at: sum(len(line.text) for line in row[at]))
    heading = " ".join(line.text for cell in row[:main] for line in cell)
    lines, edge = list(row[main]), boxes[main].right - PADDING
    if len(heading) > LABEL:
        yield f"\n{heading}\n"
    elif heading:
        yield "\n"
        lines[0] = lines[0]._replace(text=f"{heading} {lines[0].text}")
    for entry in (line for cell in row[main + 1 :] for line in cell):
        at = next((at for at in reversed(range(len(lines))) if lines[at].base >= entry.base - 0.3 * entry.size), 0)
        lines[at] = lines[at]._replace(margin=(*lines[at].margin, entry.text))
    yield from _text(lines, 0.0, edge)
