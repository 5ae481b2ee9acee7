"""Texts to try the laws on: noise, and real minutes that were cut, mixed and broken."""

from __future__ import annotations

from hypothesis import strategies as st

from rrbminutes.strategies import noisy_text
from tests.conftest import MINUTES, SEEDS

_LINES = sorted({line for text in (*SEEDS.values(), *MINUTES.values()) for line in text.splitlines() if line.strip()})
_ENDS = st.sampled_from(
    ["\n", "\n\n", "\r\n", "\r", "\x0b", "\x0c", "\x1c", "\x1d", "\x1e", "\x85", "\u2028", "\u2029", "\n\n\n", " \n", "\n\t"]
)
_TAGS = ["<p>", "</p>", "<b>", "</b>", "<li>", "<br />", "<h3>"]
_MARKS = st.sampled_from(
    ["\\", "#", "- ", "**", "\t", "\x00", "\u200b", "\ufeff", "\u00ad", "\ud800", "1. ", ":", *_TAGS, "", "", ""]
)


def shuffled_minutes() -> st.SearchStrategy[str]:
    """Lines of minutes in any order, with any ends and with marks between."""
    piece = st.tuples(_MARKS, st.sampled_from(_LINES), _ENDS).map("".join)
    return st.lists(piece, max_size=25).map("".join)


@st.composite
def mutated_minutes(draw: st.DrawFn) -> str:
    """Real minutes with some stretches deleted, repeated or written over."""
    text = draw(st.sampled_from([*SEEDS.values(), *MINUTES.values()]))
    start = draw(st.integers(0, len(text)))
    text = text[start : start + draw(st.integers(0, 3000))]
    for _ in range(draw(st.integers(0, 6))):
        at = draw(st.integers(0, len(text)))
        until = at + draw(st.integers(0, 40))
        new = draw(st.one_of(st.just(""), st.just(text[at:until] * 2), _ENDS, _MARKS, st.text(max_size=4)))
        text = text[:at] + new + text[until:]
    return text


def texts() -> st.SearchStrategy[str]:
    """Any of these, and any text at all."""
    return st.one_of(noisy_text(), shuffled_minutes(), mutated_minutes(), st.text(st.characters(), max_size=60))
