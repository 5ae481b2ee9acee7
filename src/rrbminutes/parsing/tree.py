"""Places to a tree: how they make minutes, by ``minutes.lark``."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import cache
from itertools import chain
from typing import Any

from lark import Lark, Tree
from lark.lexer import Lexer, LexerState
from lark.parsers.lalr_analysis import Shift

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
        Every sequence of places that ``levelled`` can give has one: the one that Lark would give.
    """
    actions, start, end = _table()
    states, values = [start], list[Any]()
    for place in chain(places, [_END]):
        kind = place.type
        while True:
            action = actions[states[-1]][kind]
            if isinstance(action, int):
                states.append(action)
                values.append(place)
                break
            size, name, made = action
            if made is not None:
                parts = values[len(values) - size :]
                del values[len(values) - size :]
                values.append(made(parts))
            del states[len(states) - size :]
            state = actions[states[-1]][name]
            assert isinstance(state, int)
            if state == end:
                break
            states.append(state)
    root: Tree[Any] = values[-1]
    return root


_END = Place("$END", ())
"""What stands behind the last place."""

Action = int | tuple[int, str, Callable[[list[Any]], Any] | None]
"""The state behind a place; or how many parts make what, and what makes it of them, where it is not its only part."""


@cache
def _table() -> tuple[list[dict[str, Action]], int, int]:
    """What Lark says is to be done in each state, and the states at the start and at the end."""
    table = minutes_parser().parser.parser.parser.parse_table
    made = cache(_made)
    actions: list[dict[str, Action]] = [{} for _ in table.states]
    for state, found in table.states.items():
        for name, (kind, argument) in found.items():
            if kind is Shift:
                actions[state][str(name)] = argument
            else:
                whole, size = str(argument.origin.name), len(argument.expansion)
                actions[state][str(name)] = size, whole, None if argument.options.expand1 and size == 1 else made(whole)
    return actions, table.start_states["start"], table.end_states["start"]


def _made(rule: str) -> Callable[[list[Any]], Any]:
    """What makes a node of a rule, or a longer list of what Lark calls a rule where a star stands."""
    if rule.startswith("__"):
        return _longer
    return lambda parts: Tree(rule, [one for part in parts for one in (part if type(part) is list else (part,))])


def _longer(parts: list[Any]) -> list[Any]:
    """A list and one more; a list of one."""
    if len(parts) == 1:
        return parts
    longer: list[Any] = parts[0]
    longer.append(parts[1])
    return longer
