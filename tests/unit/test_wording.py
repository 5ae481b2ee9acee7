from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rrbminutes.phrases.wording import cells, escaped, is_plain, spaced, tidied, worded
from rrbminutes.strategies import words


@pytest.mark.parametrize(
    ("line", "tidy"),
    [
        ("  a  b \n", "a b"),
        ("a\u00a0b", "a b"),
        ("so\u00adft", "soft"),
        ("\ufeffa", "a"),
        ("a \t b\t", "a\tb\t"),
        ("\ta", "a"),
        ("\x00", ""),
    ],
)
def test_tidied(line: str, tidy: str) -> None:
    assert tidied(line) == tidy


@pytest.mark.parametrize(
    ("part", "said"),
    [("**Sam** said", "Sam said"), ("\\**Sam**", "**Sam**"), ("\\", "\\"), ("2 ** 3 ** 4", "2 ** 3 ** 4"), ("a **b", "a **b")],
)
def test_worded(part: str, said: str) -> None:
    assert worded(part) == said


def test_cells() -> None:
    assert cells("\\\ta\t\\**b**\t") == ["", "a", "**b**", ""]


@given(words())
def test_what_is_escaped_is_read_back(said: str) -> None:
    assert worded(escaped(said)) == said


@given(st.text())
def test_spaced_is_plain_or_empty(text: str) -> None:
    assert spaced(text) == "" or is_plain(spaced(text))
    assert is_plain(text) == (text != "" and spaced(text) == text)
