from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rrbminutes.fixes import Edit, Fix, compatible, fixed
from rrbminutes.model import Span


def fix(*edits: tuple[int, int, str], safe: bool = False) -> Fix:
    return Fix("mend it", tuple(Edit(Span(start, end), words) for start, end, words in edits), safe)


@pytest.mark.parametrize(
    ("fixes", "made"),
    [
        ([], "abcdef"),
        ([fix((0, 1, "A"))], "Abcdef"),
        ([fix((4, 5, "")), fix((0, 1, "A"))], "Abcdf"),
        ([fix((0, 1, "A"), (5, 6, "F"))], "AbcdeF"),
        ([fix((2, 2, "-"))], "ab-cdef"),
        ([fix((0, 3, "x")), fix((2, 4, "y"))], "xdef"),
        ([fix((2, 4, "y")), fix((0, 3, "x"))], "xdef"),
        ([fix((2, 2, "-")), fix((2, 2, "+"))], "ab+cdef"),
        ([fix((0, 1, "A"), (5, 6, "F")), fix((2, 3, "C"))], "AbcdeF"),
    ],
)
def test_fixed(fixes: list[Fix], made: str) -> None:
    assert fixed("abcdef", fixes) == made


@pytest.mark.parametrize("edits", [(), ((0, 2, "x"), (1, 3, "y")), ((1, 1, "x"), (1, 1, "y"))])
def test_a_fix_that_contradicts_itself_is_refused(edits: tuple[tuple[int, int, str], ...]) -> None:
    with pytest.raises(ValueError, match="must not be empty, nor change the same words twice"):
        fix(*edits)


def test_an_edit_beyond_the_text_is_refused() -> None:
    with pytest.raises(ValueError, match="beyond the end of the text, which has 2 characters"):
        fixed("ab", [fix((1, 3, ""))])


spans = st.tuples(st.integers(0, 20), st.integers(0, 4)).map(lambda pair: (pair[0], pair[0] + pair[1]))
fixes = st.lists(st.tuples(spans, st.text("xyz", max_size=3)).map(lambda one: fix((*one[0], one[1]))), max_size=8)


@given(st.text("ab", min_size=24, max_size=30), fixes, st.randoms())
def test_the_order_of_fixes_does_not_matter(text: str, given_fixes: list[Fix], random: object) -> None:
    shuffled = list(given_fixes)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert fixed(text, shuffled) == fixed(text, given_fixes)
    kept = compatible(given_fixes)
    grown = sum(len(edit.replacement) - (edit.span.end - edit.span.start) for one in kept for edit in one.edits)
    assert len(fixed(text, given_fixes)) == len(text) + grown
