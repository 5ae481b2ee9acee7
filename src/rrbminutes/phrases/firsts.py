"""
The characters with which a pattern may begin, read off the pattern itself: a search looks at no others more than once.
"""

from __future__ import annotations

import functools
from collections.abc import Iterable
from typing import Any

from lark.utils import sre_parse  # type: ignore[attr-defined]

from rrbminutes.phrases.bits import ALL, PLAIN, one

__all__ = ["guard_of"]

MOST = 64
"""So many characters of ASCII at most are worth a look ahead."""


def guard_of(expression: str) -> str:
    """A look ahead for the characters with which an expression may begin; empty where it would save nothing."""
    nodes = sre_parse.parse(expression)
    bits, empty = _firsts(nodes, folded=False)
    plain = [f"\\x{code:02x}" for code in range(PLAIN) if bits >> code & 1]
    if empty or len(plain) > MOST or _is_told(nodes):
        return ""
    beyond = "\\x80-\\U0010ffff" if bits >> PLAIN else ""
    return f"(?=[{''.join(plain)}{beyond}])"


def _firsts(nodes: Iterable[tuple[Any, Any]], *, folded: bool) -> tuple[int, bool]:
    """The characters with which some parts may begin, and whether they may be empty."""
    found = 0
    for operator, argument in nodes:
        bits, empty = _firsts_of(str(operator), argument, folded=folded)
        found |= bits
        if not empty:
            return found, False
    return found, True


def _firsts_of(operator: str, argument: Any, *, folded: bool) -> tuple[int, bool]:
    """The same of one part."""
    bits = one(operator, argument, folded=folded)
    if bits is not None:
        return bits, False
    if operator == "SUBPATTERN":
        return _firsts(argument[3], folded=folded or bool(argument[1] & 2))
    if operator == "ATOMIC_GROUP":
        return _firsts(argument, folded=folded)
    if operator == "BRANCH":
        found = [_firsts(inner, folded=folded) for inner in argument[1]]
        return functools.reduce(int.__or__, (bits for bits, _ in found)), any(empty for _, empty in found)
    if operator.endswith("_REPEAT"):
        bits, empty = _firsts(argument[2], folded=folded)
        return bits, empty or not argument[0]
    return (0, True) if operator in ("ASSERT", "ASSERT_NOT", "AT") else (ALL, True)


def _is_told(nodes: Any) -> bool:
    """True where the pattern begins with characters that a search looks for by itself."""
    while len(nodes) and str(nodes[0][0]) == "SUBPATTERN":
        nodes = nodes[0][1][3]
    return len(nodes) > 0 and str(nodes[0][0]) in ("LITERAL", "IN")
