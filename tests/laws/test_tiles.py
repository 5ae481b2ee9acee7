"""The lines of the lexer, joined, are the text, character for character."""

from __future__ import annotations

from hypothesis import given

from rrbminutes.parsing.lines import lexed
from tests.laws.texts import texts


@given(texts())
def test_the_lines_are_the_text(text: str) -> None:
    lines = list(lexed(text))
    assert "".join(line.raw for line in lines) == text
    assert [line.start for line in lines] == [sum(len(line.raw) for line in lines[:index]) for index in range(len(lines))]


@given(texts())
def test_a_line_is_printed_within_itself(text: str) -> None:
    for line in lexed(text):
        if line.kind != "BLANK":
            assert line.span.of(text) == line.raw.strip()
