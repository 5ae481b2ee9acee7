"""Tables as pieces: rows where they are tables, paragraphs where they only lay out the page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from attrs import evolve

from rrbminutes.phrases.columns import action_columns, attendee_columns
from rrbminutes.phrases.grammar import terminal
from rrbminutes.readers.pieces.printing import Piece

__all__ = ["Cell", "pieces_of_table"]

Cell = Sequence[Piece]
"""What stands in one cell, piece after piece."""

LABEL = 12
"""Characters of a cell that holds the number of an item and nothing else."""

ENDS = (".", ":", ";")
OWNER = 3
"""Words of a cell that names who is to do something; more of them say what."""


def pieces_of_table(rows: Sequence[Sequence[Cell]]) -> list[Piece]:
    """
    The pieces of a table, in the order in which they are read.

    * a table of one column is what stands in it;
    * minutes that are one table (number, text, who acts) are paragraphs, the number before the first of them;
    * columns of people under one row of headings are lists, one after the other;
    * any other table is a row for each row, its cells in one line each.
    """
    rows = [row for row in rows if any(cell for cell in row)]
    if not rows:
        return []
    if max(map(len, rows)) == 1:
        return [piece for row in rows for cell in row for piece in cell]
    header = [_words(cell) for cell in rows[0]] if all(_is_line(cell) for cell in rows[0]) else []
    columns = action_columns(header)
    if columns and ("" not in columns or not _has_minutes(rows, header)):
        return list(_rows(rows))
    if attendee_columns(header):
        return list(_rows([line for row in rows for line in _zipped(row)]))
    if _has_minutes(rows, header):
        heads = header if not _is_label(header[0] if header else "1") or not header[0] else []
        return [piece for row in rows[1 if heads else 0 :] for piece in _item(row, heads)]
    if len(rows) == 2 and len(rows[1]) == len(header) and all(header) and not all(map(_is_line, rows[1])):
        return [piece for heading, cell in zip(header, rows[1], strict=True) for piece in _under(heading, cell)]
    found: list[Piece] = []
    for row in rows:
        if all(map(_is_line, row)):
            found += _rows([row], near=bool(found) and found[-1].kind == "row")
        else:
            found += _item(row, [])
    return found


def _words(cell: Cell) -> str:
    """All that stands in a cell, on one line."""
    return " ".join(" ".join(piece.text.split()) for piece in cell)


def _is_line(cell: Cell) -> bool:
    """True for a cell of one line, or none."""
    return not cell or (len(cell) == 1 and "\n" not in cell[0].text)


def _is_label(words: str) -> bool:
    """True for the number of an item, or the lack of one."""
    return not words or (len(words) <= LABEL and any(one.isdigit() for one in words))


def _has_minutes(rows: Sequence[Sequence[Cell]], header: Sequence[str]) -> bool:
    """
    True where the second column holds what was said: several paragraphs in a cell, or titles and sentences in turn.

    The first column holds numbers and nothing else, or titles, where the first row says who acts in another column.
    """
    below = rows[1:] if header and not _is_label(header[0]) and rows and _words(rows[0][0]) == header[0] else rows
    full = [row for row in below if len(row) > 1]
    is_titled = any(terminal("ACTING_COLUMN").fullmatch(cell) for cell in header[2:])
    if not full or not all(_is_label(_words(row[0])) or (is_titled and _is_line(row[0])) for row in full):
        return False
    seconds = [row[1] for row in full]
    several = sum(len(cell) > 1 or any("\n" in piece.text for piece in cell) for cell in seconds)
    titles = [_is_line(row[1]) and not _words(row[1]).endswith(ENDS) for row in full if row[0]]
    said = any(not row[0] and _words(row[1]).endswith(".") for row in full)
    return several * 2 >= len(full) or (said and sum(titles) * 2 > len(titles))


def _rows(rows: Sequence[Sequence[Cell]], *, near: bool = False) -> Iterator[Piece]:
    for place, row in enumerate(rows):
        cells = [" ".join(_words(cell).split("\t")) for cell in row]
        yield Piece("row", "\t".join(cells), near=near or place > 0)


def _zipped(row: Sequence[Cell]) -> list[Sequence[Cell]]:
    """A row for each line, where every cell has as many: names beside roles."""
    lines = [[line for piece in cell for line in piece.text.split("\n")] for cell in row]
    count = len(lines[0])
    if count < 2 or any(len(cell) != count for cell in lines if cell):
        return [row]
    return [[[Piece("paragraph", cell[place])] if cell else [] for cell in lines] for place in range(count)]


def _under(heading: str, cell: Cell) -> Iterator[Piece]:
    yield Piece("paragraph", heading)
    yield from (evolve(piece, near=True) for piece in cell)


def _item(row: Sequence[Cell], header: Sequence[str]) -> Iterator[Piece]:
    """What a row says: its number before its first words, then what else stands in it, cell after cell."""
    label = _words(row[0])
    cells = list(enumerate(row))
    if _is_label(label) and len(row) > 1:
        first = row[1][0] if row[1] else Piece("paragraph", "")
        if label and first.kind in ("paragraph", "heading"):
            yield evolve(first, text=f"{label} {first.text}".strip(), bold=False, near=False)
            yield from row[1][1:]
        else:
            yield Piece("paragraph", label)
            yield from row[1]
        cells = cells[2:]
    elif header and _is_line(row[0]):
        yield Piece("paragraph", label, bold=True)
        cells = cells[1:]
    for place, cell in cells:
        named = header[place] if place < len(header) else ""
        if place > 0 and cell and _is_line(cell):
            words = f"{named}: {cell[0].text}" if named else cell[0].text
            if terminal("ACTING_COLUMN").fullmatch(named):
                words = f"Action: {cell[0].text}"
            yield Piece("paragraph", words, near=len(cell[0].text.split()) <= OWNER)
        else:
            yield from cell
