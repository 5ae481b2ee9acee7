"""How far apart two spellings are: by rapidfuzz where it is installed (``rrbminutes[fuzzy]``), else here; the same count."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

__all__ = ["edits_between", "edits_counted"]


def edits_between(one: str, other: str, most: int) -> int | None:
    """
    How many letters are put in, taken out, changed or swapped with the next to make *other* of *one*; None beyond *most*.

    >>> edits_between("Swidenbank", "Swindenbank", 2), edits_between("Ash", "Birch", 2)
    (1, None)
    """
    if abs(len(one) - len(other)) > most:
        return None
    count = _counter()(one, other, most)
    return count if count <= most else None


@cache
def _counter() -> Callable[[str, str, int], int]:
    """What counts the edits, to one more than the most that matters."""
    try:
        from rapidfuzz.distance import OSA
    except ImportError:
        return edits_counted
    return lambda one, other, most: OSA.distance(one, other, score_cutoff=most)


def edits_counted(one: str, other: str, most: int) -> int:
    """The same without a library; more than *most* where there are more."""
    before: list[int] = []
    row = list(range(len(other) + 1))
    for at, letter in enumerate(one, 1):
        earlier, before, row = before, row, [at]
        for to, wanted in enumerate(other, 1):
            cost = min(before[to] + 1, row[to - 1] + 1, before[to - 1] + (letter != wanted))
            if at > 1 and to > 1 and letter == other[to - 2] and one[at - 2] == wanted:
                cost = min(cost, earlier[to - 2] + 1)
            row.append(cost)
        if min(row) > most:
            return most + 1
    return row[-1]
