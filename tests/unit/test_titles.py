from __future__ import annotations

import pytest

from rrbminutes.phrases.labels import label_numbers, label_shape
from rrbminutes.phrases.titles import Titled, body_in, is_topical, kind_in, titled


@pytest.mark.parametrize(
    ("words", "title", "rest"),
    [
        ("Apologies for absence", "Apologies for absence", None),
        ("Declarations of interest:", "Declarations of interest", None),
        ("Highways: None to report.", "Highways", "None to report."),
        ("Village Hall – There has been a flood.", "Village Hall", "There has been a flood."),
        ("Allotments: water supply", "Allotments: water supply", None),
        ("Date of next meeting - Wednesday 15 January 2014", "Date of next meeting", "Wednesday 15 January 2014"),
        ("Finance &amp; rent", "Finance & rent", None),
        ("To receive apologies and approve reasons given", "To receive apologies and approve reasons given", None),
        ("Mr Ash thanked all.", None, "Mr Ash thanked all."),
        ("It was agreed to go.", None, "It was agreed to go."),
    ],
)
def test_titles(words: str, title: str | None, rest: str | None) -> None:
    found = titled(words)
    assert (found.title, None if found.rest is None else words[found.rest :]) == (title, rest)


def test_behind_a_label_a_sentence_may_follow_its_title() -> None:
    assert titled("Apologies There were none.", labelled=True) == Titled("Apologies", 10)
    assert titled("Apologies There were none.").title is None


def test_topics() -> None:
    assert is_topical("Matters arising")
    assert is_topical("Any Other Business")
    assert not is_topical("Gutters")


def test_what_a_title_says() -> None:
    words = "Minutes of the Annual Meeting of Elmford Parish Council held on 3 May 2021"
    assert (kind_in(words), body_in(words)) == ("Minutes", "Elmford Parish Council")


@pytest.mark.parametrize(
    ("label", "shape", "numbers"),
    [
        ("3", "9", (3,)),
        ("3.1", "9.9", (3, 1)),
        ("22/045", "9/9", (22, 45)),
        ("GBP/2122/ 216", "GBP/9/9", (2122, 216)),
        ("IV", "I", (4,)),
        ("c", "c", (3,)),
    ],
)
def test_labels_that_count_up(label: str, shape: str, numbers: tuple[int, ...]) -> None:
    assert (label_shape(label), label_numbers(label)) == (shape, numbers)
