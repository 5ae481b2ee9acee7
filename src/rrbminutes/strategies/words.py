"""Words and labels: everyday ones, and hostile ones."""

from __future__ import annotations

from typing import TypeVar

from hypothesis import strategies as st

from rrbminutes.phrases.grammar import phrase_terminals
from rrbminutes.phrases.wording import spaced

__all__ = ["entry_labels", "few", "labels", "maybe", "some", "words"]

T = TypeVar("T")

_VOCABULARY = st.deferred(
    lambda: st.sampled_from(
        sorted({word for kind in phrase_terminals().values() for word in kind.first_words if len(word) > 2})
    )
)
_EVERYDAY = st.sampled_from(
    [
        "Ann Ash",
        "Ben Birch (chair)",
        "Elmford Trust",
        "agreed",
        "to",
        "by 3 May",
        "The board",
        "3.",
        "Agenda item 4",
        "9.30-11.30",
    ]
)
_HOSTILE = st.sampled_from(
    [
        "\\",
        "---",
        "\\ ---",
        "-",
        "- ",
        "#",
        "## ",
        "**",
        "**x**",
        ":",
        ";",
        "1.",
        "(a)",
        "(",
        ")",
        ",",
        "/",
        "&",
        "and",
        "|",
        "<b>",
        "</p>",
        "<br />",
        "…",
        "–",
        "*",
        "_",
        "'",
    ]
)
_CHARACTERS = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=12)
_PIECES = st.lists(st.one_of(_EVERYDAY, _VOCABULARY, _HOSTILE, _CHARACTERS), min_size=1, max_size=6)


def words() -> st.SearchStrategy[str]:
    """Words that one line of minutes can print, everyday and hostile."""
    parted = st.sampled_from([" ", " ", ""])
    return st.builds(lambda pieces, mark: spaced(mark.join(pieces)), _PIECES, parted).filter(bool)


def labels() -> st.SearchStrategy[str]:
    """Labels of items: ``3``, ``3.1``, ``22/045``, ``C.24.24``, ``iv``, ``a``."""
    return st.one_of(
        entry_labels(), st.from_regex(r"\A[A-Z]{1,3}[./][0-9]{2,4}[./][0-9]{1,3}\Z"), st.from_regex(r"\A[0-9]{2}/[0-9]{3}\Z")
    )


def entry_labels() -> st.SearchStrategy[str]:
    """Labels of list entries: ``3``, ``3.1``, ``iv``, ``a``."""
    return st.one_of(
        st.integers(0, 9999).map(str),
        st.from_regex(r"\A[0-9]{1,2}\.[0-9]{1,2}\Z"),
        st.sampled_from(["a", "b", "z", "i", "iv", "xii"]),
    )


def maybe(strategy: st.SearchStrategy[T]) -> st.SearchStrategy[T | None]:
    """What the strategy draws, or None."""
    return st.one_of(st.none(), strategy)


def some(strategy: st.SearchStrategy[T]) -> st.SearchStrategy[tuple[T, ...]]:
    """A tuple of one or several."""
    return st.lists(strategy, min_size=1, max_size=4).map(tuple)


def few(strategy: st.SearchStrategy[T]) -> st.SearchStrategy[tuple[T, ...]]:
    """A tuple of none, one or several."""
    return st.lists(strategy, max_size=3).map(tuple)
