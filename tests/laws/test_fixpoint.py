"""What ``parse`` has read once, it reads again from what was written."""

from __future__ import annotations

from hypothesis import given

from rrbminutes import dumps, parse
from tests.laws.texts import texts


@given(texts())
def test_fixpoint(text: str) -> None:
    meeting = parse(text)
    assert parse(dumps(meeting, "text")) == meeting


def test_fixpoint_of_the_seeds(seed: str) -> None:
    meeting = parse(seed)
    assert parse(dumps(meeting, "text")) == meeting
