"""``loads(dumps(meeting, "json"), "json")`` is the meeting, spans and printed words included."""

from __future__ import annotations

from typing import Any

import attrs
from hypothesis import given

from rrbminutes import Meeting, dumps, loads, parse
from rrbminutes.strategies import meetings
from tests.laws.texts import texts


def in_full(value: Any) -> Any:
    """A value with the fields that equality leaves out."""
    return attrs.asdict(value)


@given(meetings())
def test_json_round_trip(meeting: Meeting) -> None:
    assert loads(dumps(meeting, "json"), "json") == meeting


@given(texts())
def test_json_keeps_where_and_how_it_is_printed(text: str) -> None:
    meeting = parse(text)
    assert in_full(loads(dumps(meeting, "json"), "json")) == in_full(meeting)
