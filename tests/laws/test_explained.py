"""``explain`` gives each line that is not blank once, in the order of the text, for every ``str``."""

from __future__ import annotations

import pytest
from hypothesis import given

from rrbminutes import Span, explain
from rrbminutes.parsing.kinds import kinds
from tests.laws.texts import texts


@given(texts())
def test_each_printed_line_is_there_once_and_in_order(text: str) -> None:
    said = [line.text for line in explain(text)]
    assert "".join("".join(said).split()) == "".join(text.split())
    if "<" not in text:  # tags cut a line into several
        assert said == [line.strip() for line in text.splitlines() if line.strip()]


@given(texts())
def test_lines_are_numbered_as_editors_do(text: str) -> None:
    found = explain(text)
    position = 0
    for line in found:
        position = text.index(line.text, position)
        assert line.number == Span(position, position).line(text)
        position += len(line.text)


@given(texts())
def test_what_is_said_of_a_line_is_known_and_fits_a_row(text: str) -> None:
    for line in explain(text):
        assert line.kind in kinds()
        assert line.place != "BLANK"
        assert line.reason is None or line.reason
        assert len(str(line).splitlines()) == 1


@given(texts())
def test_twice_the_same(text: str) -> None:
    assert explain(text) == explain(text)


@pytest.mark.parametrize("text", ["", "\n", " \t\n\n", "\x1c\x85"])
def test_nothing_is_said_of_blank_lines(text: str) -> None:
    assert explain(text) == ()
