"""Labels that count up: the best series among lines that may be headings."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from rrbminutes.phrases.labels import label_numbers

__all__ = ["Candidate", "best_series", "enclosed"]

NEXT, LEAP, AGAIN, RESTART = 0.5, 0.4, 0.8, 3.0
"""What it adds to follow the label before by one, and what it costs to leave one out, to repeat it, and to begin again."""
WIDEST = 6
"""A label may follow another by so much."""


class Candidate(NamedTuple):
    """A line that may be a heading, its label, and what speaks for it."""

    line: int
    label: str
    weight: float


def enclosed(labels: Sequence[str]) -> list[range]:
    """
    The runs that begin again at 1 between a label and the one that follows it: ``7``, *1, 2, 3*, ``8``.

    A run after which its own next label stands is none: ``7``, ``1`` … ``7``, ``8`` may be two series.
    """
    numbers = [label_numbers(label) for label in labels]
    runs: list[range] = []
    for first in range(1, len(numbers)):
        if numbers[first] == (1,) and numbers[first - 1] > (1,):
            outer = (numbers[first - 1][-1] + 1,)
            last = first
            while last + 1 < len(numbers) and numbers[last + 1] == (numbers[last][-1] + 1,):
                last += 1
            if last + 1 < len(numbers) and numbers[last + 1] == outer:
                runs.append(range(first, last + 1))
    return runs


class _Series(NamedTuple):
    weight: float
    last: int
    before: _Series | None


def best_series(candidates: Sequence[Candidate]) -> tuple[float, list[int]]:
    """The weight of the best series and the indices of its lines, in time that grows with their number."""
    ends: dict[tuple[int, ...], _Series] = {}
    rows: dict[tuple[object, ...], dict[int, _Series]] = {}
    best: _Series | None = None
    for candidate in candidates:
        numbers = label_numbers(candidate.label)
        weight = candidate.weight
        most: float = weight
        before: _Series | None = None
        beside = [
            (number, rows.setdefault((*numbers[:position], None, *numbers[position + 1 :]), {}))
            for position, number in enumerate(numbers)
        ]
        for number, row in beside:
            for step in range(WIDEST + 1) if row else ():
                other = row.get(number - step)
                if other is not None:
                    gain = NEXT - LEAP * (step - 1) if step else -AGAIN
                    followed = other.weight + weight + (gain if gain < weight else weight)
                    if followed > most:
                        most, before = followed, other
        if best is not None and best.weight + weight - RESTART > most:
            most, before = best.weight + weight - RESTART, best
        longest = _Series(most, candidate.line, before)
        if numbers not in ends or ends[numbers].weight < longest.weight:
            ends[numbers] = longest
            for number, row in beside:
                row[number] = longest
        if best is None or longest.weight > best.weight:
            best = longest
    chosen = []
    series = best
    while series is not None:
        chosen.append(series.last)
        series = series.before
    return (0.0, []) if best is None else (best.weight, chosen[::-1])
