"""Lines with tags of HTML, cut where a tag begins a block or a line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rrbminutes.parsing.lines import Line, looked_at
from rrbminutes.phrases.grammar import terminal
from rrbminutes.phrases.wording import BAR, has_tags, untagged

__all__ = ["untangled"]


def untangled(lines: Sequence[Line]) -> Iterator[Line]:
    """
    The same lines, but for those with tags, which are cut; a blank line of no length parts what tags say are blocks.

    Promises:
        Joined, the lines are the text, as before.
    """
    parted = False
    before = "BLANK"
    for line in lines:
        for piece, blank in _pieces(line) if line.kind != "BLANK" and has_tags(line.raw) else [(line, False)]:
            if (parted or blank) and "BLANK" not in (before, piece.kind):
                yield Line("BLANK", "", piece.start, "", None, piece.start, piece.start)
            yield piece
            before = piece.kind
            parted = False
        parted = (
            line.kind != "BLANK"
            and has_tags(line.raw)
            and any(blank and not untagged(line.raw)[at:].strip() for at, blank in _parted_at(line.raw))
        )


def _pieces(line: Line) -> Iterator[tuple[Line, bool]]:
    """The pieces of a line, each looked at as a line of its own, and whether a block begins with it."""
    plain = untagged(line.raw)
    start = 0
    blank = False
    for at, begins_block in [*_parted_at(line.raw), (len(line.raw), False)]:
        if plain[start:at].strip(" \t-#*") and (at == len(line.raw) or plain[at:].strip()):
            yield looked_at(line.raw[start:at], line.start + start), blank
            start, blank = at, begins_block
        elif at < len(line.raw) and not plain[start:at].strip():
            blank = blank or begins_block
    if start < len(line.raw):
        yield looked_at(line.raw[start:], line.start + start), blank


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
