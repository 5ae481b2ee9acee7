"""What of the lines of a place is printed as one: their words, and from where to where."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from rrbminutes.model import Block, Printed, Span
from rrbminutes.parsing import made
from rrbminutes.parsing.heading import Heading
from rrbminutes.parsing.lines import Line
from rrbminutes.parsing.places import Place
from rrbminutes.parsing.tree import Tree
from rrbminutes.phrases.wording import worded

__all__ = ["behind", "below", "cut", "joined", "printed", "printed_heading", "reach"]


def joined(lines: Sequence[Line]) -> str:
    """The words of the lines of one paragraph; a page may have put a blank line between."""
    return worded(lines[0].words if len(lines) == 1 else " ".join(_said(lines)))


def cut(lines: Sequence[Line]) -> int | None:
    """Where the words of a paragraph go on behind the blank line that a page put between; None where none did."""
    if len(lines) == 1:
        return None
    blank = next((at for at, line in enumerate(lines) if line.kind == "BLANK"), 0)
    before = _said(lines[:blank])
    return len(worded(" ".join(before))) + 1 if before and _said(lines[blank:]) else None


def _said(lines: Sequence[Line]) -> list[str]:
    """The words of lines, but for what a page puts between them."""
    return [line.words for line in lines if line.words and line.kind not in ("PAGE", "REPEATED")]


def below(lines: Sequence[Line]) -> Sequence[Line]:
    """The rows below the one that names the columns, and below the rule under it."""
    return lines[2:] if lines[1:2] and lines[1].kind == "RULE" else lines[1:]


def printed(place: Place) -> Printed:
    """The words of a place, as one line."""
    lines = place.lines
    words = lines[0].words if len(lines) == 1 else " ".join([line.words for line in lines if line.words])
    return made.printed(place.type, words, place.span)


def printed_heading(place: Place, said: Heading) -> Printed:
    """A heading as it is printed, without the prose behind it."""
    line = place.lines[0]
    if said.rest is None:
        return printed(place)
    return made.printed(place.type, line.words[: said.rest].strip(), Span(line.begin, line.until(line.at(said.rest))))


def behind(place: Place, said: Heading) -> Iterable[Block]:
    """The paragraph that begins on the line of a heading."""
    if said.rest is not None:
        first, *others = place.lines
        words = " ".join([first.words[said.rest :], *_said(others)])
        yield made.paragraph(worded(words), span=Span(first.at(said.rest), place.span.end))


def reach(nodes: Sequence[Any]) -> Span:
    """From the heading that is the first of some nodes to the last place under them."""
    last = nodes[-1]
    while isinstance(last, Tree):
        last = last.children[-1]
    return made.span((nodes[0].lines[0].begin, last.lines[-1].end))
