"""
Terminals of the ``.lark`` files, as patterns that hand out their parts by name.

Lark reads the files; each terminal's tree is composed into one regular expression (``composing``), compiled when it is first
asked for.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from functools import cached_property
from typing import Any

from lark import Tree
from lark.lexer import PatternStr
from lark.load_grammar import GrammarBuilder, PrepareLiterals

from rrbminutes.phrases.bits import PLAIN, bit_of
from rrbminutes.phrases.composing import composed
from rrbminutes.phrases.firsts import guard_of
from rrbminutes.phrases.needed import Needed
from rrbminutes.phrases.ways import Way, ways_of

__all__ = ["Parts", "Terminal", "Terminals"]

DEEP = 2
"""So many levels of parts are handed out: those of a terminal, and theirs."""

Parts = dict[str, str]
"""What a terminal matched, by the names of its parts; a part that is not there is not in it."""


class Terminal:
    """
    One terminal: a pattern, the names of its parts, and the words that stand in it.

    >>> from rrbminutes.phrases.grammar import terminal
    >>> terminal("DATE").parts("31 January 2017")["month"]
    'January'
    """

    def __init__(self, name: str, tree: Tree[Any], names: Mapping[int, str], deep: int) -> None:
        self.name = name
        self._tree = tree
        self._names = names
        self._deep = deep

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The whole terminal as one compiled pattern, for a search; its groups are its parts."""
        written = self._composed[0]
        return re.compile(guard_of(written) + written)

    @cached_property
    def expression(self) -> str:
        """The whole terminal as a regular expression without groups."""
        return composed(self._tree, {}, [], top=True)

    @cached_property
    def fullmatch(self) -> Callable[..., re.Match[str] | None]:
        """``fullmatch`` of the pattern, bound once, and without what only a search needs."""
        return re.compile(self._composed[0]).fullmatch

    def parts(self, text: str) -> Parts | None:
        """The parts of *text*, or None where it is not, as a whole, of this terminal."""
        found = self.fullmatch(text)
        return None if found is None else self.named(found)

    def found_in(self, text: str) -> Iterator[Parts]:
        """The parts of each place in *text* that is of this terminal."""
        return (self.named(found) for found in self.pattern.finditer(text))

    def part(self, found: re.Match[str], name: str) -> str | None:
        """One part of a match of this terminal; None where it is not there."""
        for index in self._indices.get(name, ()):
            value: str | None = found[index]
            if value is not None:
                return value
        return None

    def where(self, found: re.Match[str], name: str) -> tuple[int, int] | None:
        """From where to where one part of a match stands; None where it is not there."""
        return next((found.span(index) for index in self._indices.get(name, ()) if found[index] is not None), None)

    def without_mark(self, text: str, name: str) -> str:
        """*text* with one part of each place that is of this terminal, instead of the whole."""
        return self.pattern.sub(lambda found: self.part(found, name) or "", text)

    @cached_property
    def _indices(self) -> Mapping[str, tuple[int, ...]]:
        """The groups of each part."""
        names = self._composed[1]
        return {name: tuple(index for index, other in enumerate(names, 1) if other == name) for name in names}

    def named(self, found: re.Match[str]) -> Parts:
        """The parts of a match of this terminal; of several of one name, the first."""
        groups = found.groups()
        return {name: value for name, value in zip(self._last_first, groups[::-1], strict=True) if value is not None}

    @cached_property
    def _last_first(self) -> tuple[str, ...]:
        """The names of the groups, the last first."""
        return self._composed[1][::-1]

    @cached_property
    def meanings(self) -> Mapping[str, str]:
        """Each word of a vocabulary, case folded, and the name of the list in which it stands."""
        return {word.casefold(): name.lower() for name, word in self._words(self.name, self._tree)}

    @cached_property
    def first_words(self) -> tuple[str, ...]:
        """The first form in each list of the vocabulary: the ones that are written."""
        first: dict[str, str] = {}
        for name, word in self._words(self.name, self._tree):
            first.setdefault(name, word)
        return tuple(first.values())

    def occurs_in(self, text: str) -> bool:
        """False only where no word of the vocabulary stands in *text*, which has single blanks."""
        folded = text.casefold()
        return any(word in folded for word in self._shortest)

    @cached_property
    def _shortest(self) -> tuple[str, ...]:
        """The words in which no other word of the vocabulary stands."""
        return tuple(word for word in self.meanings if not any(other in word for other in self.meanings if other != word))

    @cached_property
    def ways(self) -> tuple[Way, ...]:
        """The ways in which a text may be of this terminal."""
        vocabularies: list[Needed] = []
        return ways_of(composed(self._tree, {}, [], top=True, brief=vocabularies), vocabularies)

    def may_begin(self, character: str) -> bool:
        """False only where no text that begins with that character is of this terminal."""
        return any(way.first & bit_of(character) for way in self.ways)

    def may_end(self, character: str) -> bool:
        """False only where no text that ends with that character is of this terminal."""
        known = self._ends.get(character)
        if known is None:
            known = any(way.last & bit_of(character) for way in self.ways) if character else True
            if len(self._ends) < PLAIN:
                self._ends[character] = known
        return known

    @cached_property
    def _ends(self) -> dict[str, bool]:
        return {}

    def _words(self, name: str, tree: Tree[Any]) -> Iterator[tuple[str, str]]:
        name = self._names.get(id(tree), name)
        for child in tree.children:
            if isinstance(child, Tree):
                yield from self._words(name, child)
            elif isinstance(child, PatternStr):
                yield name, child.value

    @cached_property
    def _composed(self) -> tuple[str, tuple[str, ...]]:
        groups: list[str] = []
        return composed(self._tree, self._names, groups, top=True, deep=self._deep), tuple(groups)


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
        for tree in trees.values():
            for literal in tree.find_data("literal"):
                literal.data, literal.children = "pattern", PrepareLiterals().literal(*literal.children).children  # type: ignore[no-untyped-call]
        names = {id(tree): name for name, tree in trees.items()}
        self._terminals = {
            name: Terminal(name, tree, names, deep) for name, tree in trees.items() if name not in (earlier or ())
        }

    def __getitem__(self, name: str) -> Terminal:
        return self._terminals[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._terminals)

    def __len__(self) -> int:
        return len(self._terminals)
