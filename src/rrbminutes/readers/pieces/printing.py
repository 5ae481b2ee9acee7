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

SHORT = 110
"""Characters of what may be one line of a page; what is longer is a paragraph, and Word parted its lines."""

HEAD = 3
"""Pieces that may stand over the title of a document where it is the only heading."""

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


def printed(pieces: Sequence[Piece], *, wide: float = SHORT) -> str:
    """
    The text of *pieces*: headings behind hashes, titles in bold as Markdown has them, rows with tabs between their cells.

    Lists and tables stand together, and so do paragraphs without a gap between them, where none is longer than *wide*; a blank
    line parts all else.

    >>> entries = [Piece("entry", "- Paint"), Piece("entry", "- Locks", near=True)]
    >>> print(printed([Piece("heading", "Elmford Trust", level=1), Piece("heading", "Gates", level=2), *entries]), end="")
    Elmford Trust
    <BLANKLINE>
    ## Gates
    <BLANKLINE>
    - Paint
    - Locks
    """
    shown = list(_plain_where_lists(_entitled(_alike([piece for piece in pieces if piece.text]))))
    text = [_line(piece) for piece in shown[:1]]
    for before, piece in pairwise(shown):
        text += [_gap(before, piece, wide), _line(piece)]
    return "".join([*text, "\n"]) if text else ""


def _gap(before: Piece, piece: Piece, wide: float) -> str:
    if before.kind == "page end":
        return ""
    if "heading" in (before.kind, piece.kind) or piece.kind == "page end" or piece.bold or not piece.near:
        return "\n\n"
    fits = all(one.kind != "paragraph" or len(one.text) <= wide for one in (before, piece))
    return "\n" if fits else "\n\n"


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
    if not later and (len(titles) > 1 or headings[:1] > [HEAD]):
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
