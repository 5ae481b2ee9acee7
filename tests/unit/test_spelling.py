from __future__ import annotations

import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rrbminutes.checks import spelling
from rrbminutes.checks.spelling import edits_between, edits_counted

NAMES = st.text("abAB é", max_size=12)


@pytest.mark.parametrize(
    ("one", "other", "most", "edits"),
    [("ash", "ash", 1, 0), ("ash", "ahs", 1, 1), ("birch", "bich", 1, 1), ("birch", "bic", 1, None), ("ash", "oak", 2, None)],
)
def test_edits_up_to_so_many(one: str, other: str, most: int, edits: int | None) -> None:
    assert edits_between(one, other, most) == edits


@given(NAMES, NAMES, st.integers(0, 4))
def test_the_library_counts_as_we_do(one: str, other: str, most: int) -> None:
    osa = pytest.importorskip("rapidfuzz.distance").OSA
    counted, wanted = edits_counted(one, other, most), osa.distance(one, other)
    assert counted == wanted if wanted <= most else counted > most


def test_it_counts_without_the_library(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "rapidfuzz.distance", None)
    spelling._counter.cache_clear()
    assert spelling._counter() is edits_counted
    spelling._counter.cache_clear()
