"""Every line that is not blank lies under leaves of the model: nothing is lost, and nothing is there twice."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import example, given

from rrbminutes import parse
from rrbminutes.model.leaves import leaves
from rrbminutes.parsing.lines import lexed
from tests.laws.texts import texts


@given(texts())
@example("**In attendance\n<b>   214\n#   214\n")
def test_every_printed_character_lies_under_a_leaf(text: str) -> None:
    covered = bytearray(len(text))
    for leaf in leaves(parse(text)):
        covered[leaf.span.start : leaf.span.end] = b"\1" * (leaf.span.end - leaf.span.start)
    lost = [line.words for line in lexed(text) if line.kind != "BLANK" and not any(covered[line.begin : line.end])]
    assert lost == []
    assert [text[at] for at in range(len(text)) if not covered[at] and text[at].isprintable() and text[at] != " "] == []


@given(texts())
def test_no_two_leaves_overlap(text: str) -> None:
    for one, other in pairwise(leaves(parse(text))):
        assert one.span.end <= other.span.start, (one, other)


@given(texts())
def test_leaves_are_printed(text: str) -> None:
    for leaf in leaves(parse(text)):
        assert 0 <= leaf.span.start < leaf.span.end <= len(text)
