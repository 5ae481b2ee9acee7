"""Which words of paragraphs decide something."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from rrbminutes.model import Block, Paragraph
from rrbminutes.model.blocks import decisions_in
from rrbminutes.phrases.decisions import Strength

__all__ = ["Piece", "decided"]


class Piece(NamedTuple):
    """Words; the strength of the decision that they state, None where they state none; and whether it begins with them."""

    words: str
    strength: Strength | None
    begins: bool


def decided(blocks: Iterable[Block]) -> Iterator[tuple[Block, list[Piece]]]:
    """
    Each block, with the pieces of its words where it is a paragraph; a decision may go on in the next one.

    Promises:
        Joined, the pieces are the words of the paragraph.

    >>> for _, pieces in decided([Paragraph("It rained. The board agreed to stay.")]):
    ...     print([(piece.words, piece.strength) for piece in pieces])
    [('It rained. ', None), ('The board agreed to stay.', 'explicit')]
    """
    for are_paragraphs, group in groupby(blocks, key=lambda block: isinstance(block, Paragraph)):
        run = list(group)
        if not are_paragraphs:
            yield from ((block, []) for block in run)
        else:
            yield from _of_paragraphs([block for block in run if isinstance(block, Paragraph)])


def _of_paragraphs(run: Sequence[Paragraph]) -> Iterator[tuple[Block, list[Piece]]]:
    said = " ".join([paragraph.text for paragraph in run])
    reaches: list[tuple[int, int, Strength]] = []
    end = 0
    for decision in decisions_in(run):
        start = said.find(decision.text, end)
        if start >= 0:
            end = start + len(decision.text)
            reaches.append((start, end, decision.strength))
    position = 0
    for paragraph in run:
        behind = position + len(paragraph.text)
        yield paragraph, list(_pieces(said, position, behind, reaches))
        position = behind + 1


def _pieces(said: str, position: int, behind: int, reaches: Sequence[tuple[int, int, Strength]]) -> Iterator[Piece]:
    for start, end, strength in reaches:
        first, last = max(_word_begin(said, start), position), min(end, behind)
        if first >= last:
            continue
        if position < first:
            yield Piece(said[position:first], None, begins=False)
        yield Piece(said[first:last], strength, begins=start >= position)
        position = last
    if position < behind:
        yield Piece(said[position:behind], None, begins=False)


def _word_begin(said: str, start: int) -> int:
    """Where the word begins within which a place is, with the marks before it."""
    return said.rfind(" ", 0, start) + 1
