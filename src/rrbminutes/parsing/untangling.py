"""Lines with tags of HTML, cut where a tag begins a block or a line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain

from rrbminutes.parsing.lines import Line, looked_at
from rrbminutes.phrases.grammar import terminal
from rrbminutes.phrases.wording import BAR, has_tags, untagged

__all__ = ["untangled"]

MARKS = " \t-#*"
"""What stands for a tag that has no words."""


def untangled(lines: Sequence[Line]) -> Iterator[Line]:
    """
    The same lines, but for those with tags, which are cut; a blank line of no length parts what tags say are blocks.

    Promises:
        Joined, the lines are the text, as before.
    """
    before, is_parted = "BLANK", False
    for piece in chain.from_iterable(map(_pieces, lines)):
        if piece is None:
            is_parted = True
            continue
        if is_parted and "BLANK" not in (before, piece.kind):
            yield Line("BLANK", "", piece.start, "", None, piece.start, piece.start)
        yield piece
        before, is_parted = piece.kind, False


def _pieces(line: Line) -> Iterator[Line | None]:
    """The pieces of a line, each looked at as a line of its own; None where tags say that a block ends or begins."""
    if line.kind == "BLANK" or not has_tags(line.raw):
        yield line
        return
    plain = untagged(line.raw)
    last = len(plain.rstrip())
    start = seen = 0
    has_words = has_marks = ends_block = False
    for at, begins_block in _parted_at(line.raw):
        between = plain[seen:at].strip()
        seen = at
        has_marks |= bool(between)
        has_words |= bool(between.strip(MARKS))
        if at >= last:
            ends_block |= begins_block
        elif has_words:
            yield looked_at(line.raw[start:at], line.start + start)
            start, has_words, has_marks = at, False, False
            if begins_block:
                yield None
        elif begins_block and not has_marks:
            yield None
    yield looked_at(line.raw[start:], line.start + start) if start else line
    if ends_block:
        yield None


def _parted_at(raw: str) -> Iterator[tuple[int, bool]]:
    """Where in *raw* a tag begins another line, in order, and whether another block: a paragraph, a list, a heading."""
    pattern = terminal("HTML_TAG")
    for found in pattern.pattern.finditer(raw):
        parts = pattern.named(found)
        if not parts.keys().isdisjoint(("block_tag", "heading_tag")):
            yield found.end() if "closes" in parts else found.start(), True
        elif "break_tag" in parts and BAR not in raw:  # within a cell it begins no line
            yield found.end(), False
        elif not parts.keys().isdisjoint(("line_tag", "entry_tag")) and "closes" not in parts:
            yield found.start(), False
