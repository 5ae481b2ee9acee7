"""Every string of the model is printed under its span, once white space and mark-up are folded."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from typing import Any

import attrs
from hypothesis import given

from rrbminutes import Contribution, Decision, Span, parse
from rrbminutes.parsing.furniture import sorted_out
from rrbminutes.parsing.lines import lexed
from rrbminutes.parsing.splitting import split_up
from rrbminutes.phrases.wording import spaced
from tests.laws.texts import texts

NOT_PRINTED = {"status", "kind", "strength"}
"""Fields that hold a word of ours; the ``kind`` and the ``status`` of a meeting are printed, and are tried below."""


TAG = re.compile("<[^<>]*>")


def folded(text: str) -> str:
    """
    Without white space and mark-up, of which a reading may keep less than is printed.

    Hashes and dashes go too: they stand for tags of headings and entries; and the marks of a quotation.
    """
    return "".join(character for character in spaced(unescape(TAG.sub("", text))) if character not in " *\\_|#->")


def values(value: Any) -> Iterator[Any]:
    """A value and all within it."""
    if isinstance(value, tuple) and not isinstance(value, Span):
        for member in value:
            yield from values(member)
    elif attrs.has(type(value)):
        yield value
        for field in attrs.fields(type(value)):
            yield from values(getattr(value, field.name))


def strings(value: Any) -> Iterator[str]:
    """The strings of one value, those in its tuples too."""
    for field in attrs.fields(type(value)):
        if field.name in NOT_PRINTED and not hasattr(value, "attendance"):
            continue
        held = getattr(value, field.name)
        if isinstance(held, str):
            yield held
        elif isinstance(held, tuple):
            yield from (
                member for row in held for member in (row if isinstance(row, tuple) else [row]) if isinstance(member, str)
            )


def pages_of(text: str) -> list[Span]:
    """Where *text* has the heads and numbers of pages: a paragraph is joined over them, and leaves them out."""
    lines = sorted_out(split_up(list(lexed(text))))
    return [line.span for line in lines if line.kind in ("PAGE", "REPEATED")]


def under(span: Span, text: str, pages: list[Span]) -> str:
    """What is printed under a span, and the same again without what pages put between."""
    without, start = "", span.start
    for page in pages:
        if span.start <= page.start and page.end <= span.end:
            without, start = without + text[start : page.start], page.end
    return folded(span.of(text)) + "\n" + folded(without + text[start : span.end])


@given(texts())
def test_every_string_is_printed_under_its_span(text: str) -> None:
    pages = pages_of(text)
    for value in values(parse(text)):
        printed = under(value.span, text, pages)
        for said in strings(value):
            assert folded(said) in printed, (said, value)


@given(texts())
def test_what_is_read_is_printed_too(text: str) -> None:
    meeting = parse(text)
    pages = pages_of(text)
    read: tuple[Decision | Contribution, ...] = (*meeting.decisions, *meeting.contributions)
    for value in read:
        assert folded(value.text) in under(value.span, text, pages)
    for action in meeting.actions:
        for owner in action.owners:
            assert folded(owner) in under(action.span, text, pages)
        if action.due is not None:
            assert folded(action.due.printed) in under(action.due.span, text, pages)


@given(texts())
def test_a_date_stands_beside_its_words(text: str) -> None:
    meeting = parse(text)
    if meeting.date is not None:
        assert any(str(meeting.date.day) in line.text for line in meeting.headings)
    if meeting.next_meeting is not None and meeting.next_meeting.date is not None:
        assert str(meeting.next_meeting.date.day) in (meeting.next_meeting.printed or "")


def test_a_row_that_its_columns_do_not_fit_keeps_its_words_in_their_order() -> None:
    (action,) = parse("Actions:\n\nAction\tOwner\nWrite\tAnn\tnow").actions
    assert (action.text, action.owners) == ("Write Ann now", ())
