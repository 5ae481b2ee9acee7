"""Columns that no rule parts: a margin with the names of those who act, lists beside one another, and tables."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from rrbminutes.phrases.people import one_person
from rrbminutes.readers.pages.rows import NEAR, Row, Segment

__all__ = ["Line", "line_beside", "lines_of", "margin_of"]

LABEL, LETTERS = 6, 2
"""A segment of so few characters before another is its label; of so few, where they are letters only."""
GUTTER = 10.0
"""Points between two columns, at least."""
FAR = 2.6
"""Rows that are further apart than so many times their size are of different lists."""
APART = 1.7
"""A row in the first column alone that is so much further down is of no list above it."""
NARROW = 0.2
"""A margin is no wider than this share of the page."""
SHORT = 5
"""The cells of a column of initials have no more characters."""
LOWER = 0.3
"""By this share of its size a line may stand lower than what stands beside it."""
GAP = "    "
"""What stands for a wide gap between words."""
SEVERAL = 3
MOST_STARTS = 40
"""So many places at which most segments begin may be that of a margin."""
MOST = 2_000
"""So many rows tell whether a document has a margin."""


class Line(NamedTuple):
    """
    A line of text, where it stands, whether it plainly begins something, and what stands in the margin beside it.

    ``first`` is how wide its first word is.
    """

    base: float
    size: float
    text: str
    bold: bool = False
    begins: bool = False
    right: float = 0.0
    first: float = 0.0
    margin: tuple[str, ...] = ()


def margin_of(pages: Iterable[Sequence[Row]]) -> float | None:
    """Where the right-hand column of a document begins, in which names stand beside the text; None where there is none."""
    rows = [row for page in pages for row in page][:MOST]
    if not rows:
        return None
    left, right = min(row.left for row in rows), max(row.right for row in rows)
    middle = left + (1 - 2 * NARROW) * (right - left)
    starts = Counter(round(part.left) for row in rows for part in row.segments[1:] if part.left > middle)
    for start in sorted(start for start, _ in starts.most_common(MOST_STARTS)):
        parts = [part for row in rows for whole in row.segments for part in whole.parted(start)]
        beside = [part for part in parts if part.left >= start - NEAR]
        through = sum(1 for part in parts if part.left < start - NEAR and part.right > start)
        entries = [row for row in rows if len(row.segments) > 1 and row.segments[-1].left >= start - NEAR]
        narrow = all(part.right - part.left <= NARROW * (right - left) for part in beside)
        if narrow and len(entries) >= SEVERAL and through * 20 <= len(rows):
            return float(start)
    return None


def lines_of(rows: Sequence[Row], margin: float | None) -> list[Line]:
    """The rows of a page as lines in the order in which they are read, those of columns one behind the other."""
    body, beside = _without_margin(rows, margin)
    lines: list[Line] = []
    for run in _runs([_labelled(row) for row in body]):
        lines.extend(_in_columns(run) if len(run) > 1 else _plain(run))
    for entry in beside:
        at = line_beside(lines, entry.base, entry.size)
        if at is None or lines[at].base > entry.base + FAR * entry.size:
            behind = next((at for at, line in enumerate(lines) if line.base < entry.base), len(lines))
            lines[behind:behind] = _plain([entry])
        else:
            lines[at] = lines[at]._replace(margin=(*lines[at].margin, *(part.text for part in entry.segments)))
    return lines


def line_beside(lines: Sequence[Line], base: float, size: float) -> int | None:
    """The last line that stands no lower than what stands beside it; None where all do."""
    return next((at for at in reversed(range(len(lines))) if lines[at].base >= base - LOWER * size), None)


def _without_margin(rows: Sequence[Row], margin: float | None) -> tuple[list[Row], list[Row]]:
    """The rows without what stands in the margin, and what does."""
    if margin is None:
        return list(rows), []
    body, beside = [], []
    for row in rows:
        parts = [part for whole in row.segments for part in whole.parted(margin)]
        body.append(row._replace(segments=tuple(part for part in parts if part.left < margin - NEAR)))
        beside.append(row._replace(segments=tuple(part for part in parts if part.left >= margin - NEAR)))
    return [row for row in body if row.segments], [row for row in beside if row.segments]


def _labelled(row: Row) -> Row:
    """A row whose first segment is a label, as one with it."""
    if len(row.segments) < 2 or not _is_label(row.segments[0].text):
        return row
    first, second, *others = row.segments
    joined = second._replace(
        left=first.left,
        text=f"{first.text} {second.text}",
        bold=first.bold and second.bold,
        starts=first.starts + second.starts,
    )
    return row._replace(segments=(joined, *others))


def _is_label(text: str) -> bool:
    """True for a number, a letter or a bullet, with its marks; a short word is none."""
    return len(text) <= LABEL and not (text.isalpha() and len(text) > LETTERS)


def _runs(rows: Sequence[Row]) -> Iterator[list[Row]]:
    """The rows in runs that have a gutter in common, others one by one."""
    run: list[Row] = []
    gutters: list[tuple[float, float]] = []
    for row in rows:
        if run:
            kept = [gutter for gutter in (_kept(gutter, row) for gutter in gutters) if gutter is not None]
            apart = run[-1].base - row.base
            is_new = len(row.segments) == 1 and apart > APART * row.size and row.left < min(left for left, _ in kept or gutters)
            if kept and not is_new and apart < FAR * row.size:
                run.append(row)
                gutters = kept
                continue
            yield from _settled(run)
            run, gutters = [], []
        if len(row.segments) > 1:
            run = [row]
            gutters = [(one.right, other.left) for one, other in pairwise(row.segments)]
        else:
            yield [row]
    yield from _settled(run)


def _settled(run: list[Row]) -> Iterator[list[Row]]:
    """A run that is one; else its rows one by one."""
    several = sum(1 for row in run if len(row.segments) > 1)
    if several >= 2:
        yield run
    else:
        yield from ([row] for row in run)


def _kept(gutter: tuple[float, float], row: Row) -> tuple[float, float] | None:
    """What is left of a gutter beside a row; None where words stand in it."""
    left, right = gutter
    for part in row.segments:
        if part.left < right and part.right > left:
            if part.left <= left and part.right >= right:
                return None
            left, right = (max(left, part.right), right) if part.left <= left else (left, min(right, part.left))
    return (left, right) if right - left >= GUTTER else None


def _plain(rows: Iterable[Row]) -> Iterator[Line]:
    for row in rows:
        yield _line(row, GAP.join(part.text for part in row.segments))


def _line(row: Row, text: str, *, in_column: bool = False) -> Line:
    bold = all(part.bold for part in row.segments)
    first, *others = row.segments[0].starts
    width = (others[0] if others else row.segments[0].right) - first
    return Line(row.base, row.size, text, bold, bold or not text[0].isalpha(), 0.0 if in_column else row.right, width)


def _in_columns(rows: Sequence[Row]) -> Iterator[Line]:
    """The lines of a run: its lists one behind the other, or the rows of its table."""
    rows = [row._replace(segments=tuple(_parted(row, _common(rows)))) for row in rows]
    gutters = [(one.right, other.left) for row in rows[:1] for one, other in pairwise(row.segments)]
    for row in rows:
        gutters += [(one.right, other.left) for one, other in pairwise(row.segments)]
        gutters = [kept for kept in (_kept(gutter, row) for gutter in gutters) if kept is not None]
    gutters = [kept for kept in gutters if all(_kept(kept, row) is not None for row in rows)]
    middles = sorted({(left + right) / 2 for left, right in gutters})
    edges = [edge for before, edge in pairwise([-GUTTER, *middles]) if edge - before >= GUTTER]
    cells = [_cells(row, edges) for row in rows]
    if cells[0][0] and not any(row[0] for row in cells[1:]) and len(edges) > 1:  # what stands over all the columns beside it
        yield _line(rows[0], cells[0][0], in_column=True)
        cells = [row[1:] for row in cells]
    groups = _groups(cells)
    if len(groups) > 1 and all(_are_people([row[at] for row in cells for at in group[:1]]) for group in groups):
        for group in groups:
            for row, parts in zip(rows, cells, strict=True):
                text = "\t".join(parts[at] for at in group if parts[at])
                if text:
                    yield _line(row, text, in_column=True)
        return
    is_sparse = sum(bool(row[0]) for row in cells) * 2 <= len(cells)
    for row, parts in zip(rows, cells, strict=True):
        text = " ".join(part for part in parts if part) if is_sparse else "\t".join(parts).rstrip("\t")
        yield _line(row, text, in_column=True)


def _common(rows: Sequence[Row]) -> list[int]:
    """Where segments begin in half of the rows or more."""
    starts = Counter(round(part.left) for row in rows for part in row.segments[1:])
    return sorted(start for start, count in starts.items() if count * 2 >= len(rows))


def _parted(row: Row, starts: Sequence[int]) -> list[Segment]:
    """The segments of a row, parted where other rows have one."""
    parts = list(row.segments)
    for start in starts:
        parts = [piece for part in parts for piece in part.parted(start)]
    return parts


def _cells(row: Row, edges: Sequence[float]) -> list[str]:
    """The words of a row in each column."""
    cells: list[list[str]] = [[] for _ in range(len(edges) + 1)]
    for part in row.segments:
        cells[sum(edge < part.left for edge in edges)].append(part.text)
    return [" ".join(cell) for cell in cells]


def _groups(cells: Sequence[Sequence[str]]) -> list[list[int]]:
    """The columns, those of initials with the column before them."""
    groups: list[list[int]] = []
    for at in range(len(cells[0])):
        is_short = all(len(row[at]) <= SHORT for row in cells)
        if is_short and groups:
            groups[-1].append(at)
        else:
            groups.append([at])
    return groups


def _are_people(cells: Sequence[str]) -> bool:
    """True where most cells of a column are somebody's name."""
    printed = [cell for cell in cells if cell]
    named = [person for person in map(one_person, printed) if person is not None and person.name and " " in person.name]
    return len(printed) > 1 and len(named) * 2 >= len(printed)
