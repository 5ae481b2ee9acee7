"""
Terminals worked out from the text of ``.lark`` files, where no table has them.

Lark reads the files; each terminal's tree is composed into one regular expression (``composing``).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property, partial, reduce
from itertools import groupby
from operator import itemgetter
from typing import Any

from lark import Tree
from lark.lexer import PatternStr
from lark.load_grammar import GrammarBuilder, PrepareLiterals

from rrbminutes.phrases.composing import composed
from rrbminutes.phrases.firsts import guard_of
from rrbminutes.phrases.needed import Needed
from rrbminutes.phrases.terminals import Facts, Tabled, Terminal
from rrbminutes.phrases.ways import Way, ways_of

__all__ = ["Live", "Terminals", "row_of"]

DEEP = 2
"""So many levels of parts are handed out: those of a terminal, and theirs."""


class Live:
    """What is known of a terminal, each thing worked out when first needed."""

    def __init__(self, name: str, tree: Tree[Any], names: Mapping[int, str], deep: int) -> None:
        self._name = name
        self._tree = tree
        self._names = names
        self._deep = deep

    @property
    def written(self) -> str:
        """The regular expression."""
        return self._composed[0]

    @property
    def groups(self) -> Sequence[str]:
        """The names of its groups, in order."""
        return self._composed[1]

    @cached_property
    def guard(self) -> str:
        """What a search puts before it."""
        return guard_of(self.written)

    @cached_property
    def words(self) -> Sequence[tuple[str, Sequence[str]]]:
        """The words that stand in it, in their order, behind the name of the list in which they do."""
        found = groupby(self._words(self._name, self._tree), itemgetter(0))
        return [(name, [word for _, word in words]) for name, words in found]

    @cached_property
    def ways(self) -> tuple[Way, ...]:
        """The ways in which a text may be of this terminal."""
        vocabularies: list[Needed] = []
        return ways_of(composed(self._tree, {}, [], top=True, brief=vocabularies), vocabularies)

    @cached_property
    def first(self) -> int:
        """The characters with which a text of it may begin, a bit each."""
        return reduce(int.__or__, (way.first for way in self.ways), 0)

    @cached_property
    def last(self) -> int:
        """The characters with which a text of it may end, a bit each."""
        return reduce(int.__or__, (way.last for way in self.ways), 0)

    @cached_property
    def _composed(self) -> tuple[str, tuple[str, ...]]:
        groups: list[str] = []
        return composed(self._tree, self._names, groups, top=True, deep=self._deep), tuple(groups)

    def _words(self, name: str, tree: Tree[Any]) -> Iterator[tuple[str, str]]:
        name = self._names.get(id(tree), name)
        for child in tree.children:
            if isinstance(child, Tree):
                yield from self._words(name, child)
            elif isinstance(child, PatternStr):
                yield name, child.value


class _Builder(GrammarBuilder):
    """Lark's reader of grammars, without its checks of rules: there are none here, and the tests build the real parser."""

    def validate(self) -> None: ...


class Terminals(Mapping[str, Terminal]):
    """
    The terminals of ``.lark`` text, by name; they may use those of *earlier* text.

    They hand out their parts, and the parts of these, so many levels *deep*.
    """

    def __init__(self, text: str, earlier: Terminals | None = None, *, deep: int = DEEP) -> None:
        self._builder: GrammarBuilder = _Builder()
        if earlier is not None:  # a builder of its own: others may build on the same *earlier* text
            self._builder._definitions.update(earlier._builder._definitions)
        self._builder.load_grammar(text)
        trees = {name: tree for name, (tree, _) in self._builder.build().term_defs}
        for tree in _each_once(trees.values()):
            if tree.data == "literal":
                tree.data, tree.children = "pattern", PrepareLiterals().literal(*tree.children).children  # type: ignore[no-untyped-call]
        names = {id(tree): name for name, tree in trees.items()}
        self.live: dict[str, Live] = {
            name: Live(name, tree, names, deep) for name, tree in trees.items() if name not in (earlier or ())
        }
        self._terminals = {name: Terminal(name, partial(_itself, live)) for name, live in self.live.items()}

    def __getitem__(self, name: str) -> Terminal:
        return self._terminals[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._terminals)

    def __len__(self) -> int:
        return len(self._terminals)


def _each_once(trees: Iterable[Tree[Any]]) -> Iterator[Tree[Any]]:
    """Some trees and all within them, each once: terminals share the trees of those that they use."""
    met = set[int]()
    waiting = list(trees)
    while waiting:
        tree = waiting.pop()
        if id(tree) not in met:
            met.add(id(tree))
            yield tree
            waiting.extend(child for child in tree.children if isinstance(child, Tree))


def _itself(live: Live) -> Live:
    return live


def row_of(facts: Facts) -> Tabled:
    """What is known of a terminal, as a table has it."""
    return Tabled(facts.written, facts.guard, facts.groups, facts.words, facts.first, facts.last)
