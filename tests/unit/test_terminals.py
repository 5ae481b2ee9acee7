from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rrbminutes.parsing.kinds import kinds
from rrbminutes.parsing.lines import lexed
from rrbminutes.phrases.grammar import terminal
from rrbminutes.phrases.live import Terminals
from rrbminutes.strategies import noisy_text

TOY = Terminals(
    "DATE: DAY _GAP NUMBER _MARK? NUMBER__LONG?\n",
    earlier=Terminals(
        'DAY: MON | TUE\nMON: "Monday"i | "Mon"i\nTUE: "Tuesday"i\n'
        '_GAP: " "\nNUMBER: /[0-9]/\n_MARK: "/"\nNUMBER__LONG: /[0-9]{2,4}/\n'
    ),
)
WORDS = Terminals('DAY: MON | TUE\nMON: "Monday"i | "Mon"i\nTUE: "Tuesday"i\n')


def test_parts_are_named_and_forms_share_a_name() -> None:
    assert TOY["DATE"].parts("mon 3/12") == {"day": "mon", "number": "3"}
    assert TOY["DATE"].parts("Tuesday 4") == {"day": "Tuesday", "number": "4"}
    assert TOY["DATE"].parts("Friday 4") is None


def test_a_list_in_which_a_word_stands_is_what_it_says() -> None:
    assert WORDS["DAY"].meanings == {"monday": "mon", "mon": "mon", "tuesday": "tue"}
    assert WORDS["DAY"].first_words == ("Monday", "Tuesday")


def test_the_longest_of_plain_strings_is_tried_first() -> None:
    found = WORDS["MON"].pattern.match("Monday")
    assert found is not None
    assert found.group() == "Monday"


def test_a_blank_in_a_string_is_any_white_space() -> None:
    assert terminal("KIND").parts("Note of \t meeting") is not None


@given(st.one_of(noisy_text(), st.text(min_size=1)))
def test_passing_kinds_over_changes_no_reading(text: str) -> None:
    """The kinds that are tried on a line, by its ends, its length and what stands in it, hold the first that fits."""
    for line in lexed(text):
        if line.words:
            assert line.kind == next(name for name, kind in list(kinds().items())[2:] if kind.fullmatch(line.words))


@pytest.mark.parametrize(("name", "character", "fits"), [("DATE", "3", True), ("DATE", "x", False)])
def test_may_begin(name: str, character: str, fits: bool) -> None:
    assert terminal(name).may_begin(character) is fits
