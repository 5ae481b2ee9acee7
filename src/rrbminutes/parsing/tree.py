"""Places to a tree: how they make minutes, by ``minutes.lark``."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import cache
from itertools import chain
from typing import Any

from rrbminutes.parsing.places import Place
from rrbminutes.tables import tabled

__all__ = ["Tree", "tree_of"]


class Tree:
    """A rule of ``minutes.lark`` (its name is *data*), and the rules and places of which it is made."""

    __slots__ = ("children", "data")

    def __init__(self, data: str, children: list[Any]) -> None:
        self.data: str = data
        self.children: list[Any] = children

    def of_rule(self, name: str) -> Iterator[Tree]:
        """All parts of this tree, itself among them, that are of a rule."""
        if self.data == name:
            yield self
        for child in self.children:
            if isinstance(child, Tree):
                yield from child.of_rule(name)


def tree_of(places: Iterable[Place]) -> Tree:
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
    root: Tree = values[-1]
    return root


_END = Place("$END", ())
"""What stands behind the last place."""

Action = int | tuple[int, str, Callable[[list[Any]], Any] | None]
"""The state behind a place; or how many parts make what, and what makes it of them, where it is not its only part."""


@cache
def _table() -> tuple[list[dict[str, Action]], int, int]:
    """What is to be done in each state, and the states at the start and at the end."""
    rows = tabled("tree")
    said = _live_states() if rows is None else rows["minutes"]()
    made = cache(_made)

    def action(what: Any) -> Action:
        if isinstance(what, int):
            return what
        size, name, is_its_part = what
        return size, name, None if is_its_part else made(name)

    return [{name: action(what) for name, what in state.items()} for state in said["states"]], said["start"], said["end"]


def _live_states() -> dict[str, Any]:
    from rrbminutes.parsing.lalr import live_states

    return live_states()


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
