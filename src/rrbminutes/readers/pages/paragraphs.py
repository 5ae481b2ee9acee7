"""Lines to paragraphs: which go on from one another, and what stands in the margin beside a sentence."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from rrbminutes.phrases.decisions import sentences
from rrbminutes.phrases.wording import EMPHASIS
from rrbminutes.readers.pages.columns import Line
from rrbminutes.readers.pages.rows import WORD_GAP

__all__ = ["text_of_lines"]

GAP = 1.3
"""Lines that are so many times further apart than most stand in different paragraphs."""
HYPHEN = "-"
MARKS, ENDS = "•▪➢●○■-–*", ".:;!?"
"""What begins an entry of a list, and with what a line ends behind which a figure may be a label."""
MARGIN = "     "
"""What stands between a line and its margin."""


def text_of_lines(lines: Sequence[Line], pitch: float, edge: float) -> Iterator[str]:
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
    if not any(line.margin for line in lines):
        for run in _runs(lines, edge):
            words = " ".join(line.text for line in run)
            yield f"**{words}**\n" if all(map(_stands_out, run)) else f"{words}\n"
        return
    text = "\n".join(" ".join(line.text for line in run) for run in _runs(lines, edge))
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


def _runs(lines: Sequence[Line], edge: float) -> Iterator[list[Line]]:
    """Lines that go on from one another."""
    run = [lines[0]]
    for before, line in pairwise(lines):
        if not _goes_on(before, line, edge):
            yield run
            run = []
        run.append(line)
    yield run


def _stands_out(line: Line) -> bool:
    """True for a line in bold that is no row."""
    return line.bold and not any(mark in line.text for mark in ("\t", *EMPHASIS))


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
