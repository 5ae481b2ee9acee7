"""Why each line was read as it was: how it looks, what it is in its place, and what decided where the look did not."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence

from attrs import frozen

from rrbminutes.model import Meeting, Paragraph, Span
from rrbminutes.model.leaves import leaves
from rrbminutes.parsing.build import built
from rrbminutes.parsing.furniture import sorted_out
from rrbminutes.parsing.heading import Heading, explicit
from rrbminutes.parsing.headings import headings
from rrbminutes.parsing.levels import levelled
from rrbminutes.parsing.lines import Line, lexed
from rrbminutes.parsing.places import Place, looks, placed
from rrbminutes.parsing.splitting import split_up
from rrbminutes.parsing.tree import tree_of
from rrbminutes.phrases.labels import label_shape
from rrbminutes.phrases.wording import spaced

__all__ = ["Explained", "explained"]

BY_MARK = {
    "REPEATED": "repeated on each page",
    "FRONT_MATTER": "between the fences at the head",
    "SPACED": "in columns, like a line beside it",
    "OWNED": "beside names in the margin",
    "OWNED_ON": "goes on beside names in the margin",
    "MARGIN_HEAD": "over the names in the margin",
}
"""Why a line is what only the whole document shows it to be."""
BY_PLACE = {
    "TITLE": "the first heading, over all others",
    "VENUE": "a place on a line by itself, behind the date",
    "LETTERHEAD": "a body on a line by itself, over the title",
    "SUBHEADING": "a short line by itself, over prose",
    "MEMBERS": "under an attendance heading",
    "LISTED": "under an attendance heading",
    "ROLL": "one person a line, behind the title",
    "UNDERTAKINGS": "under a heading of actions",
    "SUMMARISED": "under the summary of actions",
    "NUMBERS": "a list because of the line before it",
    "PARAGRAPH": "nothing else took it",
}
"""Why a line is in a place that its look alone does not give it."""
BY_LOOK = {"TITLE": "ENTITLED", "LISTED": "ATTENDING"}
"""Places that a kind of line of another name has by its look."""

SERIES = "heading of the series {}"
TITLED = "title of the look {}"
WITHIN = "a title before prose, within an item"
HEADING_GOES_ON = "goes on from the heading before it"
GOES_ON = "goes on from the line before it"
PAGE_CUTS = "between two pages, within a sentence"
NO_HEADING = "like a heading, but in no series"
KEPT = "a paragraph: nothing new is read here"

LIKE_HEADINGS = ("NUMBERS", "PARAGRAPH")
"""Places that lines take which might have been headings."""
OF_PROSE = ("COLON",)
"""Looks of headings that any prose may have: to have one is not to be like a heading."""
RUNNING = ("TITLE", "ITEM", "PARAGRAPH")
"""Places in which each line goes on from the one before it."""
LISTS = ("BULLETS", "NUMBERS")
"""Places in which lines go on from entries."""
PARAGRAPHS = ("ITEM", "SUBHEADING", "PARAGRAPH", "ESCAPED_PARAGRAPH")
"""Places whose lines are meant to be paragraphs."""
SHOWN = 3
"""So many labels show which series is meant."""


@frozen
class Explained:
    """
    One line of a text, and why it was read so.

    ``number`` counts from 1, as editors do; ``text`` is the line as it is printed.  ``kind`` is what it looks like, by
    ``lines.lark``; ``place`` what it is where it stands, by ``places.lark``, a heading with its level.  ``reason`` says why
    where more than the look decided, and is None elsewhere.

    >>> str(Explained(7, "1. Welcome", "NUMBERED", "ITEM_1", "heading of the series 1, 2"))
    '7 NUMBERED > ITEM_1: 1. Welcome (heading of the series 1, 2)'
    """

    number: int
    text: str
    kind: str
    place: str
    reason: str | None = None

    @property
    def words(self) -> str:
        """The text as a terminal can show it: on one line, without what cannot be printed."""
        return spaced(self.text)

    def __str__(self) -> str:
        said = f"{self.number} {self.kind} > {self.place}: {self.words}".rstrip()
        return said if self.reason is None else f"{said} ({self.reason})"


def explained(text: str) -> Iterator[Explained]:
    """
    Each line of *text*, with its look, its place, and what decided.

    Promises:
        Each line that is not blank is there once, in the order of the text; one that holds several is there in as many
        pieces.  The places are those of ``meeting_of``.
    """
    looked = split_up(list(lexed(text)))
    kinds = {line.start: line.kind for line in looked}
    lines = sorted_out(looked)
    may_head = looks(lines)
    found = headings(lines, may_head)
    flat = list(placed(lines, found))
    levels = list(levelled(flat))
    meeting = built(tree_of(levels), Span(0, len(text)))
    reasons = _Reasons(lines, found, may_head, meeting)
    number, position = 1, 0
    for place, level in zip(flat, levels, strict=True):
        for line in place.lines:
            if line.kind == "BLANK":
                continue
            number += _ends(text[position : line.begin])
            position = line.begin
            kind = kinds[line.start]
            yield Explained(number, line.span.of(text), kind, level.type, reasons.of(line, kind, place))


class _Reasons:
    """What a document, beyond the looks of its lines, says of them; lines are known by where they start."""

    def __init__(
        self, lines: Sequence[Line], found: Mapping[int, Heading], may_head: Mapping[str, Sequence[int]], meeting: Meeting
    ) -> None:
        self.headings = {lines[index].start: heading for index, heading in found.items()}
        self.series = _series(lines, found)
        self.look = _look(lines, found, may_head)
        self.like_headings = {
            lines[index].start for look, indices in may_head.items() if look not in OF_PROSE for index in indices
        }
        self.paragraphs = [leaf.span for leaf in leaves(meeting) if isinstance(leaf, Paragraph)]

    def of(self, line: Line, kind: str, place: Place) -> str | None:
        """Why a line of a kind is in its place; None where its look decides."""
        first = line is place.lines[0]
        if line.kind in BY_MARK:
            return BY_MARK[line.kind]
        if line.start in self.headings:
            return self.of_heading(line, self.headings[line.start])
        if place.type not in PARAGRAPHS and self.is_kept(line):
            return KEPT
        if place.type in LIKE_HEADINGS and line.start in self.like_headings:
            return NO_HEADING
        if not first and (place.type in RUNNING or (place.type in LISTS and line.part("text") is None)):
            return PAGE_CUTS if kind == "PAGE" else GOES_ON
        return None if kind in (place.type, BY_LOOK.get(place.type)) else BY_PLACE.get(place.type)

    def of_heading(self, line: Line, heading: Heading) -> str | None:
        """Why a line is a heading."""
        if explicit(line):
            return None
        if heading.place == "LONE_TITLE":
            return HEADING_GOES_ON
        if heading.rank > 1:
            return WITHIN
        if heading.label is None:
            return TITLED.format(self.look or line.kind)
        labels = self.series[label_shape(heading.label)]
        return SERIES.format(", ".join(labels[:SHOWN]) + " …" * (len(labels) > SHOWN))

    def is_kept(self, line: Line) -> bool:
        """True for a line that the meeting has in a paragraph."""
        before = bisect_right(self.paragraphs, line.begin, key=lambda span: span.start) - 1
        return before >= 0 and line.begin < self.paragraphs[before].end


def _series(lines: Sequence[Line], found: Mapping[int, Heading]) -> dict[str, list[str]]:
    """The labels of the headings that a series makes, by their shape."""
    series: dict[str, list[str]] = {}
    for index, heading in sorted(found.items()):
        if heading.label is not None and heading.rank == 1 and not explicit(lines[index]):
            series.setdefault(label_shape(heading.label), []).append(heading.label)
    return series


def _look(lines: Sequence[Line], found: Mapping[int, Heading], may_head: Mapping[str, Sequence[int]]) -> str | None:
    """The look that the headings without labels have: of those that all have, the one that fewest other lines have."""
    titles = {
        index
        for index, heading in found.items()
        if heading.label is None and heading.place != "LONE_TITLE" and not explicit(lines[index])
    }
    fitting = [look for look, indices in may_head.items() if titles and titles.issubset(indices)]
    return min(fitting, key=lambda look: len(may_head[look]), default=None)


def _ends(between: str) -> int:
    """How many lines end in a stretch of text, as editors count."""
    return Span(len(between), len(between)).line(between) - 1
