"""
What stands on a page, one piece after the other, and how it is printed as plain text.

Readers of files that know paragraphs (Word, web pages) make pieces; ``printed`` makes the text that is parsed.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Literal

from attrs import evolve, frozen

__all__ = ["PAGE_END", "Piece", "folded", "printed"]

Kind = Literal["paragraph", "heading", "entry", "row", "page end"]

SHORT = 72
"""Characters of a line that does not fill its width: an address, a name on a list."""

TITLE = 120
"""Characters that a title has at most."""


@frozen
class Piece:
    r"""
    A paragraph, heading, list entry or row of a table; ``text`` may hold line breaks.

    ``level`` is that of a heading.  A ``bold`` piece is printed in bold from end to end, and a ``near`` one has no gap above.
    """

    kind: Kind
    text: str
    level: int = 0
    bold: bool = False
    near: bool = False


PAGE_END = Piece("page end", "\f")


def folded(words: str) -> str:
    r"""
    Words with one blank for each run of white space; line breaks stay.

    >>> folded(" Ann  Ash \n Ben")
    'Ann Ash\nBen'
    """
    return "\n".join(" ".join(line.split()) for line in words.split("\n")).strip("\n")


def printed(pieces: Sequence[Piece]) -> str:
    """
    The text of *pieces*: headings behind hashes, titles in bold as Markdown has them, rows with tabs between their cells.

    Lists and tables stand together, and so do short paragraphs without a gap between them; a blank line parts all else.

    >>> print(printed([Piece("heading", "Gates", level=2), Piece("entry", "1. Paint"), Piece("entry", "2. Locks")]))
    ## Gates
    <BLANKLINE>
    1. Paint
    2. Locks
    """
    shown = list(_plain_where_lists(_entitled(_alike([piece for piece in pieces if piece.text]))))
    text: list[str] = []
    before: Piece | None = None
    for piece in shown:
        if before is not None:
            text.append(_gap(before, piece))
        text.append(_line(piece))
        before = piece
    return "".join(text)


def _gap(before: Piece, piece: Piece) -> str:
    if before.kind == "page end":
        return ""
    if piece.kind == "page end":
        return "\n\n"
    if before.kind == piece.kind == "entry":
        return "\n"
    if piece.kind == before.kind == "row" or (piece.kind == "paragraph" and before.kind in ("paragraph", "row")):
        fits = piece.kind == "row" or (max(len(before.text), len(piece.text)) <= SHORT and not piece.bold)
        return "\n" if piece.near and fits else "\n\n"
    return "\n\n"


def _line(piece: Piece) -> str:
    first, _, rest = piece.text.partition("\n")
    if piece.kind == "heading":
        first = f"{'#' * min(max(piece.level, 1), 6)} {first}"
    elif piece.bold and len(first) <= TITLE:
        first = f"**{first}**"
    gap = "\n\n" if piece.kind == "heading" else "\n"
    return f"{first}{gap}{rest}" if rest else first


def _alike(pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces; one in bold behind a number of the shape that headings have is a heading too, as it looks like one."""
    shapes = {_shape(piece.text): piece.level for piece in pieces if piece.kind == "heading"}
    return [
        evolve(piece, kind="heading", level=shapes[_shape(piece.text)], bold=False)
        if piece.bold and piece.kind == "paragraph" and _shape(piece.text) and _shape(piece.text) in shapes
        else piece
        for piece in pieces
    ]


def _shape(text: str) -> str:
    """The number before a title, with a nought for each figure; empty where there is none."""
    first = text.split(maxsplit=1)[0]
    return "".join("0" if one.isdigit() else one for one in first) if first[0].isdigit() else ""


def _entitled(pieces: Sequence[Piece]) -> Iterator[Piece]:
    """
    The pieces, with the title of the document as a plain line.

    The first headings are that where they stand together, and every other is of a deeper level.
    """
    headings = [place for place, piece in enumerate(pieces) if piece.kind == "heading"]
    titles: list[int] = []
    for place in headings:
        if pieces[place].level == pieces[headings[0]].level and place == headings[0] + len(titles):
            titles.append(place)
    later = [place for place in headings if place not in titles]
    is_title = bool(titles) and all(pieces[place].level > pieces[titles[0]].level for place in later)
    if not later and len(titles) > 1:
        is_title = False
    for place, piece in enumerate(pieces):
        if is_title and place in titles:
            yield evolve(piece, kind="paragraph", near=place > titles[0])
        else:
            yield piece


def _plain_where_lists(pieces: Iterator[Piece]) -> Iterator[Piece]:
    """The pieces; where bold ones stand directly below each other, they are no titles, and none of them is marked as bold."""
    all_of_them = list(pieces)
    plain = set()
    for (place, before), (_, piece) in pairwise(enumerate(all_of_them)):
        if before.bold and piece.bold and piece.near:
            plain |= {place, place + 1}
    for place, piece in enumerate(all_of_them):
        yield evolve(piece, bold=False) if place in plain else piece
