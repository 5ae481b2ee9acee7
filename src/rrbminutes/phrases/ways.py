"""
The ways in which a text may fit a pattern, read off the pattern itself.

Each way knows which characters the text may begin and end with, how long it may be, what must stand in it, and what may.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import product
from typing import Any, NamedTuple

from lark.utils import sre_parse  # type: ignore[attr-defined]

__all__ = ["DIGITS", "LONGEST", "NEEDED", "Way", "bit_of", "ways_of"]

PLAIN, OWN, OWN_BEGINS = 128, 256, 0xE000
"""Characters have a bit each: those of ASCII, those for private use, and one for all others."""
ALL = (1 << (PLAIN + 1 + OWN)) - 1
ENDLESS = 1 << 20
LONGEST = 400
"""Longer texts are not told apart by their length."""
MOST = 100
"""Of more ways than these, those that need the same are one."""

NEEDED = ("0123456789", "\t", ":;", ",", "-–—", "()[]{}", "/|*_", ".", "?!")
"""What a pattern may need, and a text is looked through for; a dash beyond ASCII counts as any character beyond it."""


def bit_of(character: str) -> int:
    """The bit of a character."""
    code = ord(character)
    if code < PLAIN:
        return 1 << code
    return 1 << (PLAIN + 1 + code - OWN_BEGINS) if OWN_BEGINS <= code < OWN_BEGINS + OWN else 1 << PLAIN


def _bits(characters: Iterable[str]) -> int:
    bits = 0
    for character in characters:
        bits |= bit_of(character)
    return bits


DIGITS = frozenset(NEEDED[0])
GROUPS = tuple(_bits(group) for group in NEEDED)
SEEN = _bits("".join(NEEDED))
ANY_GROUP = (1 << len(NEEDED)) - 1
ASCII = [chr(code) for code in range(PLAIN)]
BEYOND = ALL & ~((1 << PLAIN) - 1)
CATEGORIES: dict[str, Callable[[str], bool]] = {
    "DIGIT": str.isdigit,
    "SPACE": str.isspace,
    "WORD": lambda character: character.isalnum() or character == "_",
}


class Way(NamedTuple):
    """
    One way in which a pattern may fit.

    The characters it may begin and end with; how long it is, at least and at most; how much text there must be from
    where it begins to the end of all, at least and at most; for each thing it needs, the groups that have it; the groups
    that it may hold, and those that may stand from where it begins to the end of all.
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


NOTHING = Way(ALL, ALL, 0, 0, 0, ENDLESS, frozenset(), 0, ANY_GROUP)
ANYTHING = Way(ALL, ALL, 1, ENDLESS, 1, ENDLESS, frozenset(), ANY_GROUP, ANY_GROUP)


def ways_of(expression: str) -> tuple[Way, ...]:
    """The ways in which an expression may fit; where they are too many, or not known, wider ones."""
    ways = _sequence(sre_parse.parse(expression), folded=False)
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
        and other.only | way.only == way.only
    )


def _sequence(nodes: Iterable[tuple[Any, Any]], *, folded: bool) -> list[Way]:
    ways = [NOTHING]
    for operator, argument in nodes:
        ways = _fewer(filter(None, (_then(*pair) for pair in product(ways, _node(str(operator), argument, folded=folded)))))
    return ways


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
    return Way(
        first, last, way.shortest + other.shortest, longest, least, most, way.needs | other.needs, way.holds | other.holds, only
    )


def _fewer(ways: Iterable[Way]) -> list[Way]:
    """The same ways, some as one where they are many; one that has no length stays apart from those that have."""
    found = list(dict.fromkeys(ways))
    for key in (_alike, _rather_alike, _has_length):
        if len(found) > MOST:
            found = _merged(found, key)
    return found


def _has_length(way: Way) -> object:
    return way.longest > 0


def _rather_alike(way: Way) -> object:
    return way.longest > 0, min(way.most, way.longest or ENDLESS) < LONGEST, bool(way.needs)


def _alike(way: Way) -> object:
    return way.longest > 0, min(way.most, way.longest or ENDLESS) < LONGEST, way.needs


def _merged(ways: Sequence[Way], key: Callable[[Way], object]) -> list[Way]:
    merged: dict[object, Way] = {}
    for way in ways:
        other = merged.setdefault(key(way), way)
        merged[key(way)] = Way(
            way.first | other.first,
            way.last | other.last,
            min(way.shortest, other.shortest),
            max(way.longest, other.longest),
            min(way.least, other.least),
            max(way.most, other.most),
            way.needs & other.needs,
            way.holds | other.holds,
            way.only | other.only,
        )
    return list(merged.values())


def _node(operator: str, argument: Any, *, folded: bool) -> list[Way]:
    """The ways of one element of an expression."""
    bits = _one(operator, argument, folded=folded)
    if bits is not None:
        return [Way(bits, bits, 1, 1, 1, ENDLESS, _needs(bits), _held(bits), ANY_GROUP)]
    if operator == "SUBPATTERN":
        _, added, _, inner = argument
        return _sequence(inner, folded=folded or bool(added & 2))
    if operator == "ATOMIC_GROUP":
        return _sequence(argument, folded=folded)
    if operator == "BRANCH":
        return _fewer(way for inner in argument[1] for way in _sequence(inner, folded=folded))
    if operator.endswith("_REPEAT"):
        least, most, inner = argument
        return _repeated(least, most, _sequence(inner, folded=folded))
    if operator in ("ASSERT", "ASSERT_NOT"):
        return _looked(argument[0], argument[1], folded=folded, negated=operator == "ASSERT_NOT")
    if operator == "AT":
        return [NOTHING._replace(most=0, only=0) if str(argument) == "AT_END_STRING" else NOTHING]
    return [NOTHING, ANYTHING]


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
            )
            for way in _merged(ways, lambda _: 0)
        ]
    return nothing + ways


def _looked(direction: int, inner: Any, *, folded: bool, negated: bool) -> list[Way]:
    """The ways of a look ahead or behind: it has no length; one that is negated says something of one character only."""
    if negated:
        bits = _one(str(inner[0][0]), inner[0][1], folded=folded) if len(inner) == 1 else None
        if bits is None:
            return [NOTHING]
        bits = ALL & ~(bits & ~(1 << PLAIN))
        return [NOTHING._replace(first=bits) if direction > 0 else NOTHING._replace(last=bits)]
    ways = _sequence(inner, folded=folded)
    if direction > 0:
        return _fewer(way._replace(last=ALL, shortest=0, longest=0, holds=0, only=way.only) for way in ways)
    return _fewer(NOTHING._replace(last=way.last, needs=way.needs) for way in ways)


def _needs(bits: int) -> frozenset[int]:
    """What a text must have where one of some characters stands in it: nothing known, or one of some groups."""
    if bits & ~SEEN:
        return frozenset()
    return frozenset([_held(bits)])


def _held(bits: int) -> int:
    """The groups that some of the characters are of."""
    return sum(1 << number for number, group in enumerate(GROUPS) if bits & group)


def _one(operator: str, argument: Any, *, folded: bool) -> int | None:
    """The characters that an element of one character may be; None for another element."""
    if operator == "LITERAL":
        return _with_cases(1 << argument if argument < PLAIN else bit_of(chr(argument)), folded=folded)
    if operator == "NOT_LITERAL":
        return ALL & ~(_with_cases(1 << argument, folded=folded) if argument < PLAIN else 0)
    if operator == "ANY":
        return ALL
    if operator != "IN":
        return None
    bits = 0
    for member, value in argument:
        bits |= _member(str(member), value)
    bits = _with_cases(bits, folded=folded)
    return (ALL & ~bits) | BEYOND if str(argument[0][0]) == "NEGATE" else bits


def _member(member: str, value: Any) -> int:
    """The characters of one member of a class."""
    if member == "LITERAL":
        return bit_of(chr(value))
    if member == "RANGE":
        low, high = value
        return _bits(map(chr, range(low, min(high + 1, PLAIN)))) | (BEYOND if high >= PLAIN else 0)
    if member == "CATEGORY":
        negated, category = "_NOT_" in str(value), CATEGORIES[str(value).rpartition("_")[2]]
        return _bits(character for character in ASCII if category(character) != negated) | BEYOND
    return 0


def _with_cases(bits: int, *, folded: bool) -> int:
    """The same characters, in both cases where case does not count."""
    if not folded:
        return bits
    return bits | _bits(
        other for character in ASCII if bits & bit_of(character) for other in (character.lower(), character.upper())
    )
