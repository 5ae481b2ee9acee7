"""The line of a text on which something stands, and marks below it."""

from __future__ import annotations

from rrbminutes.model import Span
from rrbminutes.reports.painting import plain, width_of
from rrbminutes.reports.places import Lines

__all__ = ["excerpt"]

CUT = "…"
BEFORE = 3
"""A third of the room is for what stands before the first mark."""


def excerpt(lines: Lines, span: Span, room: int, mark: str) -> tuple[int, str, str]:
    """
    The number of the line on which *span* begins, as much of the line as *room* has columns for, and marks below the span.

    What a terminal would obey is shown as a dot, a tab as blanks.  A span that goes on beyond the line, or beyond the room, is
    marked as far as the line is shown; one that is empty has one mark.

    >>> excerpt(Lines.of("one two three"), Span(4, 7), 20, "^")
    (1, 'one two three', '    ^^^')
    """
    number, column = lines.place(span.start)
    line = lines.line(number)
    start = min(column - 1, len(line))
    end = max(start + 1, min(len(line), start + span.end - span.start))
    left = 0
    if len(line) > room or width_of(plain(line)) > room:
        left = max(0, start - room // BEFORE)
        if line.isascii() and "\t" not in line:
            left = max(0, min(left, len(line) - room + 1))
    shown = CUT if left else ""
    before = marked = width_of(shown)
    for at in range(left, len(line)):
        piece = plain(line[at])
        if width_of(shown) + width_of(piece) > room - (at + 1 < len(line)):
            shown += CUT
            break
        shown += piece
        before += width_of(piece) if at < start else 0
        marked += width_of(piece) if at < end else 0
    return number, shown.rstrip(), " " * before + mark * max(1, marked - before)
