"""Lines that hold several: where extraction lost the line ends, the labels within still count up."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from rrbminutes.parsing.lines import Line, looked_at
from rrbminutes.parsing.margins import margined
from rrbminutes.parsing.series import Candidate, best_series
from rrbminutes.parsing.untangling import untangled
from rrbminutes.phrases.grammar import terminal
from rrbminutes.phrases.labels import label_shape
from rrbminutes.phrases.wording import ESCAPE

__all__ = ["labels_within", "split_up"]

LONG = 500
"""A line that is longer, in characters, may hold several."""
MAY_HOLD_SEVERAL = (
    "PROSE",
    "STATED",
    "EXCUSED",
    "TASKED",
    "OPEN",
    "CUT_OFF",
    "LEAD",
    "ENTITLED",
    "NUMBERED_TEXT",
    "DECIMAL",
    "CODED",
    "MARKED",
)
"""Kinds of line that may; one with an escape holds what stands behind it verbatim."""
BEHIND: dict[str, tuple[str, str]] = {"ATTENDING": ("people", "HEADING_BEHIND"), "FIELD": ("body", "FIELD_BEHIND")}
"""What may begin behind a part of a line of some kinds."""
LEAST = 4
"""So many labels that count up are a series of headings within a line."""


def split_up(lines: Sequence[Line]) -> list[Line]:
    """
    The same lines, but for those that are cut: at tags, before each label of a series that stands in a long one, where a
    second list of people begins, and where a sentence begins that has names in the margin.

    Promises:
        Joined, the lines are the text, as before.
    """
    whole = _at_labels(list(untangled(lines)))
    return margined([piece for line in whole for piece in _at_lists(line)])


def _at_lists(line: Line) -> Iterator[Line]:
    """
    A line, or several where another list of people, or another field, begins behind one.

    ``Present: Ann Ash  Apologies: Ben Birch``; ``Committee: Finance  Date: 3 May 2021``.
    """
    part, behind = BEHIND.get(line.kind, ("", ""))
    words = line.part(part) if part and ESCAPE not in line.words else None
    found = terminal(behind).pattern.finditer(line.words, line.words.index(words)) if words else ()
    cuts = [one.end() for one in found]
    yield from _cut(line, cuts) if cuts else [line]


def _at_labels(lines: Sequence[Line]) -> Iterator[Line]:
    labels = {number: labels_within(line) for number, line in enumerate(lines) if len(line.words) > LONG}
    shapes = sorted({shape for found in labels.values() for shape in found})
    best: tuple[float, set[tuple[int, int]]] = (0.0, set())
    for shape in shapes:
        places = [(number, place) for number, found in labels.items() for place in found.get(shape, ())]
        candidates = [Candidate(at, label, 1.0) for at, (_, (_, label)) in enumerate(places)]
        weight, chosen = best_series(candidates)
        if len(chosen) >= LEAST and weight > best[0]:
            best = weight, {(places[at][0], places[at][1][0]) for at in chosen}
    if not best[1]:
        yield from lines
        return
    cut: dict[int, list[int]] = {}
    for number, index in sorted(best[1]):
        cut.setdefault(number, []).extend([index] * bool(index))
    for number, line in enumerate(lines):
        cuts = cut.get(number, [])
        if cuts:
            heads = (found.end() for found in terminal("HEADING_WITHIN").pattern.finditer(line.words, 0, cuts[0]))
            cuts = [*heads, *cuts]
        yield from _cut(line, cuts) if cuts else [line]


def labels_within(line: Line) -> dict[str, list[tuple[int, str]]]:
    """The labels before which a line may be cut, by their shapes: where each stands, and what it is."""
    found: dict[str, list[tuple[int, str]]] = {}
    if len(line.words) <= LONG or line.kind not in MAY_HOLD_SEVERAL or ESCAPE in line.words:
        return found
    pattern = terminal("LABEL_WITHIN")
    for one in pattern.pattern.finditer(line.words):
        label = pattern.named(one)["label"]
        found.setdefault(label_shape(label), []).append((one.start(), label))
    return found


def _cut(line: Line, cuts: Sequence[int]) -> Iterator[Line]:
    """The pieces of a line, each looked at as a line of its own."""
    offsets = [line.start, *line.places_of(cuts), line.start + len(line.raw)]
    for start, end in pairwise(offsets):
        if line.raw[start - line.start : end - line.start].strip():
            yield looked_at(line.raw[start - line.start : end - line.start], start)
