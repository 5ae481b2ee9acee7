"""``characters.lark``, ``words.lark`` and ``phrases.lark``, read once, when first needed."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING

from rrbminutes.grammar_files import grammar_text
from rrbminutes.phrases.terminals import Terminal, tabled_terminals
from rrbminutes.tables import tabled

if TYPE_CHECKING:
    from rrbminutes.phrases.live import Terminals

__all__ = ["live_phrases", "phrase_terminals", "terminal"]


@cache
def phrase_terminals() -> Mapping[str, Terminal]:
    """All terminals that stand inside a line."""
    rows = tabled("phrases")
    return live_phrases() if rows is None else tabled_terminals(rows)


@cache
def live_phrases() -> Terminals:
    """The same, from the files themselves."""
    from rrbminutes.phrases.live import Terminals

    return Terminals("\n".join([grammar_text(name) for name in ("characters.lark", "words.lark", "phrases.lark")]))


@cache
def terminal(name: str) -> Terminal:
    """The terminal of that name."""
    return phrase_terminals()[name]
