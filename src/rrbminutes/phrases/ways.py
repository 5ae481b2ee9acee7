"""
The ways in which a text may fit a pattern, read off the pattern itself.

Each way knows which characters the text may begin and end with, how long it may be, what must stand in it, and what may.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import product
from typing import Any, NamedTuple

from lark.utils import sre_parse  # type: ignore[attr-defined]

from rrbminutes.phrases.bits import ALL, ANY_GROUP, LETTERS, LONGEST, PLAIN, held, needs, one
from rrbminutes.phrases.needed import NO_WORDS, Needed

__all__ = ["Way", "ways_of"]

ENDLESS = 1 << 20
MOST = 100
"""Of more ways than these, those that need the same are one."""


class Way(NamedTuple):
    """
    One way in which a pattern may fit.

    The characters it may begin and end with; how long it is, at least and at most; how much text there must be from
    where it begins to the end of all, at least and at most; for each thing it needs, the groups that have it; the groups
    that it may hold, and those that may stand from where it begins to the end of all; the words that it needs.
    """

    first: int
    last: int
    shortest: int
    longest: int
    least: int
    most: int
    needs: frozenset[int]
    holds: int
    only: int
    words: Needed = NO_WORDS


NOTHING = Way(ALL, ALL, 0, 0, 0, ENDLESS, frozenset(), 0, ANY_GROUP)
ANYTHING = Way(ALL, ALL, 1, ENDLESS, 1, ENDLESS, frozenset(), ANY_GROUP, ANY_GROUP, Needed(lettered=True))


def ways_of(expression: str, vocabularies: Sequence[Needed] = ()) -> tuple[Way, ...]:
    """
    The ways in which an expression may fit; where they are too many, or not known, wider ones.

    Its groups are *vocabularies*, of which it is known what words a text needs to have one.
    """
    ways = _Reader(vocabularies).sequence(sre_parse.parse(expression), folded=False)
    widest: list[Way] = []
    for way in ways:
        way = way._replace(only=way.holds & way.only)
        if not any(_covers(other, way) for other in widest):
            widest = [*(other for other in widest if not _covers(way, other)), way]
    return tuple(widest)


def _covers(way: Way, other: Way) -> bool:
    """True where a text that fits the other way fits this one too."""
    return (
        other.first | way.first == way.first
        and other.last | way.last == way.last
        and way.least <= other.least
        and min(way.most, way.longest) >= min(other.most, other.longest)
        and way.needs <= other.needs
        and way.words.in_full() <= other.words.in_full()
        and other.only | way.only == way.only
    )


class _Reader:
    """Reads the ways off the parts of a pattern, whose groups are vocabularies."""

    def __init__(self, vocabularies: Sequence[Needed]) -> None:
        self.vocabularies = vocabularies

    def sequence(self, nodes: Iterable[tuple[Any, Any]], *, folded: bool) -> list[Way]:
        ways = [NOTHING]
        for operator, argument in nodes:
            ways = _fewer(
                filter(None, (_then(*pair) for pair in product(ways, self.node(str(operator), argument, folded=folded))))
            )
        return ways

    def node(self, operator: str, argument: Any, *, folded: bool) -> list[Way]:
        """The ways of one element of an expression."""
        bits = one(operator, argument, folded=folded)
        if bits is not None:
            lettered = NO_WORDS._replace(lettered=bool(bits & LETTERS))
            return [Way(bits, bits, 1, 1, 1, ENDLESS, needs(bits), held(bits), ANY_GROUP, lettered)]
        if operator == "SUBPATTERN":
            group, added, _, inner = argument
            ways = self.sequence(inner, folded=folded or bool(added & 2))
            return ways if group is None else [way._replace(words=self.vocabularies[group - 1]) for way in ways]
        if operator == "ATOMIC_GROUP":
            return self.sequence(argument, folded=folded)
        if operator == "BRANCH":
            return _fewer(way for inner in argument[1] for way in self.sequence(inner, folded=folded))
        if operator.endswith("_REPEAT"):
            least, most, inner = argument
            return _repeated(least, most, self.sequence(inner, folded=folded))
        if operator in ("ASSERT", "ASSERT_NOT"):
            return self.looked(argument[0], argument[1], folded=folded, negated=operator == "ASSERT_NOT")
        if operator == "AT":
            return [NOTHING._replace(most=0, only=0) if str(argument) == "AT_END_STRING" else NOTHING]
        return [NOTHING, ANYTHING]

    def looked(self, direction: int, inner: Any, *, folded: bool, negated: bool) -> list[Way]:
        """The ways of a look ahead or behind: it has no length; one that is negated says something of one character only."""
        if negated:
            bits = one(str(inner[0][0]), inner[0][1], folded=folded) if len(inner) == 1 else None
            if bits is None:
                return [NOTHING]
            bits = ALL & ~(bits & ~(1 << PLAIN))
            return [NOTHING._replace(first=bits) if direction > 0 else NOTHING._replace(last=bits)]
        ways = self.sequence(inner, folded=folded)
        if direction > 0:
            return _fewer(way._replace(last=ALL, shortest=0, longest=0, holds=0, words=way.words.looked()) for way in ways)
        return _fewer(NOTHING._replace(last=way.last, needs=way.needs) for way in ways)


def _then(way: Way, other: Way) -> Way | None:
    """One way behind the other; None where they cannot be."""
    first = way.first if way.longest else way.first & other.first
    last = other.last if other.longest else way.last & other.last
    least = max(way.least, way.shortest + other.least)
    most = min(way.most, way.longest + other.most)
    if not first or not last or least > most:
        return None
    longest = min(way.longest + other.longest, ENDLESS)
    only = way.only & (way.holds | other.only)
    clean = not (way.last & LETTERS and other.first & LETTERS)
    words = way.words.then(other.words, clean=clean, empty=not way.longest, other_empty=not other.longest)
    shortest, needs, holds = way.shortest + other.shortest, way.needs | other.needs, way.holds | other.holds
    return Way(first, last, shortest, longest, least, most, needs, holds, only, words)


def _fewer(ways: Iterable[Way]) -> list[Way]:
    """The same ways, some as one where they are many; one that has no length stays apart from those that have."""
    found = list(dict.fromkeys(ways))
    for key in (_quite_alike, _alike, _fairly_alike, _rather_alike, _has_length):
        if len(found) > MOST:
            found = _merged(found, key)
    return found


def _has_length(way: Way) -> object:
    return way.longest > 0


def _rather_alike(way: Way) -> object:
    return way.longest > 0, min(way.most, way.longest or ENDLESS) < LONGEST, bool(way.needs), way.words.is_empty


def _fairly_alike(way: Way) -> object:
    return _rather_alike(way), min(way.needs, default=0)


def _alike(way: Way) -> object:
    return way.longest > 0, min(way.most, way.longest or ENDLESS) < LONGEST, way.needs, way.words.is_empty


def _quite_alike(way: Way) -> object:
    return _alike(way), way.words


def _merged(ways: Sequence[Way], key: Callable[[Way], object]) -> list[Way]:
    merged: dict[object, Way] = {}
    for way in ways:
        alike = key(way)
        other = merged.get(alike)
        if other is None:
            merged[alike] = way
            continue
        merged[alike] = Way(
            way.first | other.first,
            way.last | other.last,
            min(way.shortest, other.shortest),
            max(way.longest, other.longest),
            min(way.least, other.least),
            max(way.most, other.most),
            _needed_by_both(way.needs, other.needs),
            way.holds | other.holds,
            way.only | other.only,
            way.words.either(other.words),
        )
    return list(merged.values())


def _needed_by_both(needs: frozenset[int], others: frozenset[int]) -> frozenset[int]:
    """What a text needs for either of two ways."""
    if needs <= others or others <= needs:
        return needs & others
    either = (one | other for one in needs - others for other in others - needs)
    return (needs & others) | {min(either, key=lambda need: (need.bit_count(), need))}


def _repeated(least: int, most: Any, inner: list[Way]) -> list[Way]:
    """The ways of what is repeated."""
    most = min(int(most), ENDLESS)
    ways = [way for way in inner if way.longest]
    nothing = [NOTHING] if not least or len(ways) < len(inner) else []
    if most > 1:
        ways = [
            way._replace(
                shortest=way.shortest * max(least, 1),
                longest=min(way.longest * most, ENDLESS),
                least=way.shortest * max(least, 1),
                most=ENDLESS,
                only=ANY_GROUP,
                words=way.words.repeated(),
            )
            for way in _merged(ways, lambda _: 0)
        ]
    return nothing + ways
