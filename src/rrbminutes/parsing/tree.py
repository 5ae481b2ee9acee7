"""Places to a tree: how they make minutes, by ``minutes.lark``."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any

from lark import Lark, Tree
from lark.lexer import Lexer, LexerState

from rrbminutes.grammar_files import grammar_text
from rrbminutes.parsing.places import Place

__all__ = ["minutes_parser", "tree_of"]


class _InPlace(Lexer):
    """The lexer of a parser whose tokens were made before."""

    __future_interface__ = 1

    def __init__(self, lexer_conf: object) -> None: ...

    def lex(self, lexer_state: LexerState, parser_state: Any) -> Iterator[Any]:
        return iter(lexer_state.text)  # type: ignore[call-overload, no-any-return]


@cache
def minutes_parser(*, strict: bool = False) -> Lark:
    """The parser of ``minutes.lark``; *strict* asks Lark for any conflict in it (it needs ``interegular``)."""
    return Lark(grammar_text("minutes.lark"), parser="lalr", lexer=_InPlace, strict=strict)


def tree_of(places: Iterable[Place]) -> Tree[Any]:
    """
    The tree of a document.

    Promises:
        Every sequence of places that ``levelled`` can give has one.
    """
    return minutes_parser().parse(places)
