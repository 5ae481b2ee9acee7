from __future__ import annotations

import inspect
import typing

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import rrbminutes
from rrbminutes import strategies
from rrbminutes.phrases.wording import is_plain

CLASSES = {getattr(rrbminutes, name) for name in rrbminutes.__all__ if "Error" not in name}


def drawn(name: str) -> typing.Any:
    """What a strategy draws, as it says."""
    return typing.get_args(typing.get_type_hints(getattr(strategies, name))["return"])[0]


def test_every_class_has_a_strategy() -> None:
    assert {drawn(name) for name in strategies.__all__} >= {kind for kind in CLASSES if inspect.isclass(kind)}


@pytest.mark.parametrize("name", strategies.__all__)
@settings(max_examples=15)
@given(st.data())
def test_each_draws_what_it_says(name: str, data: st.DataObject) -> None:
    assert isinstance(data.draw(getattr(strategies, name)()), drawn(name))


@given(strategies.words())
def test_words_are_plain(words: str) -> None:
    assert is_plain(words)
