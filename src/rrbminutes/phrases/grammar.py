"""``characters.lark``, ``words.lark`` and ``phrases.lark``, read once, when first needed."""

from __future__ import annotations

from functools import cache

from rrbminutes.grammar_files import grammar_text
from rrbminutes.phrases.terminals import Terminal, Terminals

__all__ = ["phrase_terminals", "terminal"]


@cache
def phrase_terminals() -> Terminals:
    """All terminals that stand inside a line."""
    return Terminals("\n".join([grammar_text(name) for name in ("characters.lark", "words.lark", "phrases.lark")]))


@cache
def terminal(name: str) -> Terminal:
    """The terminal of that name."""
    return phrase_terminals()[name]
