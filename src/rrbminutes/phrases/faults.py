"""``faults.lark``: what the checks look for inside a line, read when first needed."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING

from rrbminutes.grammar_files import grammar_text
from rrbminutes.phrases.grammar import live_phrases
from rrbminutes.phrases.terminals import Terminal, tabled_terminals
from rrbminutes.tables import tabled

if TYPE_CHECKING:
    from rrbminutes.phrases.live import Terminals

__all__ = ["cased", "fault", "fault_terminals", "live_faults", "misspelt"]


@cache
def fault(name: str) -> Terminal:
    """The terminal of that name in ``faults.lark``."""
    return fault_terminals()[name]


@cache
def fault_terminals() -> Mapping[str, Terminal]:
    """All terminals of ``faults.lark``."""
    rows = tabled("faults")
    return live_faults() if rows is None else tabled_terminals(rows)


@cache
def live_faults() -> Terminals:
    """The same, from the file itself."""
    from rrbminutes.phrases.live import Terminals

    return Terminals(grammar_text("faults.lark"), earlier=live_phrases())


def misspelt(word: str, vocabulary: str) -> str | None:
    """
    How *word* is spelt, where it is in a *vocabulary* whose lists each begin with the right form; None where it is right.

    >>> misspelt("Apologises", "HEADING_WORD"), misspelt("Apologies", "HEADING_WORD")
    ('Apologies', None)
    """
    lists = fault(vocabulary).meanings
    meant = lists.get(word.casefold())
    right = None if meant is None else next(form for form, of in lists.items() if of == meant)
    return None if right is None or right == word.casefold() else cased(right, word)


def cased(word: str, printed: str) -> str:
    """*word* in the case in which another is *printed*: in capitals, with a capital, or small."""
    if printed.isupper():
        return word.upper()
    return word[:1].upper() + word[1:] if printed[:1].isupper() else word
