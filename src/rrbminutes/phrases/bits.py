"""
The characters that a part of a pattern may be: a bit each for those of ASCII and those for private use, one for all others.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

__all__ = ["ALL", "ANY_GROUP", "LETTERS", "LONGEST", "NEEDED", "PLAIN", "bit_of", "held", "needs", "one"]

PLAIN, OWN, OWN_BEGINS = 128, 256, 0xE000
"""Characters have a bit each: those of ASCII, those for private use, and one for all others."""
ALL = (1 << (PLAIN + 1 + OWN)) - 1

LONGEST = 400
"""Longer texts are not told apart by their length."""
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


GROUPS = tuple(_bits(group) for group in NEEDED)
SEEN = _bits("".join(NEEDED))
ANY_GROUP = (1 << len(NEEDED)) - 1
ASCII = [chr(code) for code in range(PLAIN)]
LETTERS = _bits(map(chr, (*range(65, 91), *range(97, 123))))
BEYOND = ALL & ~((1 << PLAIN) - 1)
CATEGORIES: dict[str, Callable[[str], bool]] = {
    "DIGIT": str.isdigit,
    "SPACE": str.isspace,
    "WORD": lambda character: character.isalnum() or character == "_",
}


def needs(bits: int) -> frozenset[int]:
    """What a text must have where one of some characters stands in it: nothing known, or one of some groups."""
    if bits & ~SEEN:
        return frozenset()
    return frozenset([held(bits)])


def held(bits: int) -> int:
    """The groups that some of the characters are of."""
    return sum(1 << number for number, group in enumerate(GROUPS) if bits & group)


def one(operator: str, argument: Any, *, folded: bool) -> int | None:
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
