"""What the parser makes without asking a validator would pass them all."""

from __future__ import annotations

import attrs
import pytest
from hypothesis import given

from rrbminutes import parse
from tests.conftest import SEEDS
from tests.laws.texts import texts


def validate(value: object) -> None:
    """Ask each validator of a value, and of all values in it."""
    if isinstance(value, tuple):
        for one in value:
            validate(one)
    elif attrs.has(type(value)):
        attrs.validate(value)  # type: ignore[arg-type]
        again = getattr(value, "__attrs_post_init__", None)
        if again is not None:
            again()
        for field in attrs.fields(type(value)):  # type: ignore[arg-type]
            validate(getattr(value, field.name))


@given(texts())
def test_what_is_parsed_is_valid(text: str) -> None:
    meeting = parse(text)
    validate((meeting, meeting.decisions, meeting.contributions))


@pytest.mark.parametrize("name", SEEDS)
def test_what_is_parsed_of_a_seed_is_valid(name: str) -> None:
    validate(parse(SEEDS[name]))
