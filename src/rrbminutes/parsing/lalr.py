"""The parser that Lark makes of ``minutes.lark``, where no table has what it says."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any

from lark import Lark
from lark.lexer import Lexer, LexerState
from lark.parsers.lalr_analysis import Shift

from rrbminutes.grammar_files import grammar_text

__all__ = ["live_states", "minutes_parser"]


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


def live_states() -> dict[str, Any]:
    """
    What Lark says is to be done in each state, and the states at the start and at the end.

    For each kind of place or rule that may follow, the state behind it, or the rule that ends here: how many parts it has,
    its name, and whether it stands for them where it has but one.
    """
    table = minutes_parser().parser.parser.parser.parse_table
    states: list[dict[str, Any]] = [{} for _ in table.states]
    for state, found in table.states.items():
        for name, (kind, argument) in found.items():
            if kind is not Shift:
                size = len(argument.expansion)
                argument = [size, str(argument.origin.name), bool(argument.options.expand1 and size == 1)]
            states[state][str(name)] = argument
    return {"states": states, "start": table.start_states["start"], "end": table.end_states["start"]}
