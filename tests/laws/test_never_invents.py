"""Every string of the model is printed under its span, once white space and mark-up are folded."""

from __future__ import annotations

from collections.abc import Iterator
from html import unescape
from typing import Any

import attrs
from hypothesis import given

from rrbminutes import Contribution, Decision, Span, parse
from rrbminutes.phrases.wording import spaced
from tests.laws.texts import texts

NOT_PRINTED = {"status", "kind", "strength"}
"""Fields that hold a word of ours; the ``kind`` and the ``status`` of a meeting are printed, and are tried below."""


def folded(text: str) -> str:
    """Without white space and mark-up, of which a reading may keep less than is printed."""
    return "".join(character for character in spaced(unescape(text)) if character not in " *\\_|")


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


@given(texts())
def test_every_string_is_printed_under_its_span(text: str) -> None:
    for value in values(parse(text)):
        printed = folded(value.span.of(text))
        for said in strings(value):
            assert folded(said) in printed, (said, value)


@given(texts())
def test_what_is_read_is_printed_too(text: str) -> None:
    meeting = parse(text)
    read: tuple[Decision | Contribution, ...] = (*meeting.decisions, *meeting.contributions)
    for value in read:
        assert folded(value.text) in folded(value.span.of(text))
    for action in meeting.actions:
        for owner in action.owners:
            assert folded(owner) in folded(action.span.of(text))
        if action.due is not None:
            assert folded(action.due.printed) in folded(action.due.span.of(text))


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
