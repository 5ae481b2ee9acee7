"""``parse(dumps(meeting, "markdown"))`` is the meeting, for every meeting that can be constructed."""

from __future__ import annotations

import pytest
from hypothesis import given

from rrbminutes import Meeting, dumps, loads, parse
from rrbminutes.strategies import meetings
from tests.conftest import MINUTES, SEEDS
from tests.laws.test_text_round_trip import HOSTILE, all_made_of


@given(meetings())
def test_markdown_round_trip(meeting: Meeting) -> None:
    assert parse(dumps(meeting, "markdown")) == meeting


@pytest.mark.parametrize(
    "words", [*HOSTILE, "<b>x</b>", "a & b &amp; c", "[x](y)", "|a|b|", "&ast;", "#", "x #", "+ x", "~~x~~"]
)
def test_words_that_look_like_something_else(words: str) -> None:
    meeting = all_made_of(words)
    assert parse(dumps(meeting, "markdown")) == meeting


@pytest.mark.parametrize("name", [*MINUTES, *SEEDS])
def test_minutes(name: str) -> None:
    meeting = parse({**MINUTES, **SEEDS}[name])
    assert loads(dumps(meeting, "markdown"), "markdown") == meeting
