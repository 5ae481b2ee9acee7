"""Tables of Markdown, as GitHub reads them: cells between bars."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from rrbminutes.parsing import rereading
from rrbminutes.serialisers.markdown.references import celled, held, ways

__all__ = ["BREAK", "people_in_rows", "table"]

BREAK = "  \n"
"""What ends a line that Markdown is to end there too."""


def table(rows: Sequence[Sequence[str]]) -> str:
    """A table whose first row is its head; an empty head where another row is longer, no head where none can be."""
    widest = max(map(len, rows))
    lines = [_row(row) for row in rows]
    rule = _barred(["---"] * widest)
    head = _barred([" "] * widest)
    if not rereading.is_rule(rule) or not rereading.is_rule(head):
        return BREAK.join(lines)
    return "\n".join([lines[0], rule, *lines[1:]] if len(rows[0]) == widest else [head, rule, *lines])


def _row(row: Sequence[str]) -> str:
    """The cells of a row between bars; the first of them with a reference where the row would be read as a rule."""
    cells = [*map(celled, row)]
    line = _barred(cells)
    if rereading.as_row(line) != tuple(row):
        at = next(index for index, cell in enumerate(row) if cell)
        cells[at] = list(ways(row[at]))[-2]
        line = _barred(cells)
    return line


def _barred(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"


def people_in_rows(rows: Sequence[Sequence[str]]) -> str:
    """A table that names its columns as a list of people does, and is none: behind an escape, with tabs."""
    first, *others = rows
    head = "\t".join([held(first[0]), *map(celled, first[1:])])
    return BREAK.join([head, *map(_row, others)])
