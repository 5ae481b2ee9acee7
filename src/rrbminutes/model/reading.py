"""What prose says of a meeting: who apologised, when it began and ended, when the next one is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, time
from itertools import chain

from rrbminutes.model.attendance import Attendance
from rrbminutes.model.blocks import Block, Bullets, Numbers, Paragraph
from rrbminutes.model.items import Item
from rrbminutes.model.next_meeting import NextMeeting
from rrbminutes.model.spans import Span
from rrbminutes.phrases.dates import clock_in, following_in, is_following
from rrbminutes.phrases.listing import apologies_in
from rrbminutes.phrases.titles import is_apologies

__all__ = ["apologies_of", "clock_of", "following_of"]

LONGEST_HEADING = 60
"""A paragraph that stands over a date as its heading has no more characters."""
Said = tuple[str, Span]
"""Words and where they are printed."""


def apologies_of(front: Iterable[Block], items: Iterable[Item]) -> Iterator[Attendance]:
    """Those from whom paragraphs say that apologies came."""
    headed = [(words, False) for words in _said(front)]
    for item in items:
        title = item.title or ""
        headed += [(words, is_apologies(title)) for words in _said(item.blocks)]
    for (words, span), under in headed:
        for start, end, person in apologies_in(words, headed=under):
            stated = person._asdict()
            yield Attendance(**stated, status="apologies", printed=words[start:end], span=span.within(words, start, end))


def clock_of(blocks: Iterable[Block], phrase: str, *, last: bool) -> time | None:
    """The first or the last time that paragraphs state behind a phrase."""
    said = [words for words, _ in _said(blocks)]
    clocks = (clock_in(words, phrase) for words in (reversed(said) if last else said))
    return next((clock for clock in clocks if clock is not None), None)


def following_of(blocks: Iterable[Block], items: Iterable[Item], day: date | None) -> NextMeeting | None:
    """
    The next meeting, as an item of that title states it, else as the last sentence that does.

    What states a date goes before what leaves out its year.  Under a paragraph that is a heading, a date that is not after
    *day*, when this meeting was, is of another one.
    """
    under = [item for item in items if item.title is not None and is_following(item.title)]
    headed = _following((words, span, True) for item in under for words, span in _said_under(item))
    said = list(_said(blocks))
    above = ["", *(words for words, _ in said)]
    behind = [len(before) < LONGEST_HEADING and is_following(before) for before in above]
    stated = (
        one
        for at in reversed(range(len(said)))
        for one in _following([(*said[at], behind[at])])
        if not behind[at] or day is None or one.date is None or one.date > day
    )
    undated: NextMeeting | None = None
    for one in chain(headed, stated):
        if one.date is not None:
            return one
        undated = undated or one
    return undated


def _said_under(item: Item) -> Iterator[Said]:
    """The words of an item and of those within it, then its title, which may state a date itself."""
    for one in item.walk():
        yield from _said(one.blocks)
    if item.title is not None:
        yield item.title, item.span if item.heading is None else item.heading.span


def _following(said: Iterable[tuple[str, Span, bool]]) -> Iterator[NextMeeting]:
    """The next meeting, as each of some words with their place, under a heading of it or not, states it."""
    for words, span, headed in said:
        when = following_in(words, headed=headed)
        if when is not None:
            yield _next_meeting(words, span, *when)


def _next_meeting(words: str, span: Span, when: tuple[object, ...], start: int, end: int) -> NextMeeting:
    return NextMeeting(*when, printed=words[start:end], span=span.within(words, start, end))  # type: ignore[arg-type]


def _said(blocks: Iterable[Block]) -> Iterator[Said]:
    """The words of paragraphs and of the entries of lists."""
    for block in blocks:
        if isinstance(block, Paragraph):
            yield block.text, block.span
        elif isinstance(block, Bullets | Numbers):
            for entry in block.entries:
                yield entry.text, entry.span
