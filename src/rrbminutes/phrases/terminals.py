"""
Terminals of the ``.lark`` files, as patterns that hand out their parts by name.

What is known of each is composed (``live``) or read from a table (``tables``); its pattern is compiled when it is first
asked for.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cached_property, partial
from typing import NamedTuple, Protocol

from rrbminutes.phrases.bits import PLAIN, bit_of
from rrbminutes.tables import Rows

__all__ = ["Facts", "Parts", "Tabled", "Terminal", "tabled_terminals"]

Parts = dict[str, str]
"""What a terminal matched, by the names of its parts; a part that is not there is not in it."""


class Facts(Protocol):
    """What is known of a terminal from the ``.lark`` files alone."""

    @property
    def written(self) -> str:
        """The regular expression."""

    @property
    def guard(self) -> str:
        """What a search puts before it."""

    @property
    def groups(self) -> Sequence[str]:
        """The names of its groups, in order."""

    @property
    def words(self) -> Sequence[tuple[str, Sequence[str]]]:
        """The words that stand in it, in their order, behind the name of the list in which they do."""

    @property
    def first(self) -> int:
        """The characters with which a text of it may begin, a bit each."""

    @property
    def last(self) -> int:
        """The characters with which a text of it may end, a bit each."""


class Tabled(NamedTuple):
    """The same, as a row of a table has it."""

    written: str
    guard: str
    groups: Sequence[str]
    words: Sequence[tuple[str, Sequence[str]]]
    first: int
    last: int


class Terminal:
    """
    One terminal: a pattern, the names of its parts, and the words that stand in it.

    >>> from rrbminutes.phrases.grammar import terminal
    >>> terminal("DATE").parts("31 January 2017")["month"]
    'January'
    """

    def __init__(self, name: str, facts: Callable[[], Facts]) -> None:
        self.name = name
        self._look_up = facts

    @cached_property
    def facts(self) -> Facts:
        """What is known of it, looked up when first needed."""
        return self._look_up()

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The whole terminal as one compiled pattern, for a search; its groups are its parts."""
        return re.compile(self.facts.guard + self.facts.written)

    @cached_property
    def fullmatch(self) -> Callable[..., re.Match[str] | None]:
        """``fullmatch`` of the pattern, bound once, and without what only a search needs."""
        return re.compile(self.facts.written).fullmatch

    @property
    def is_compiled(self) -> bool:
        """True once ``fullmatch`` was asked for."""
        return "fullmatch" in vars(self)

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
        names = self.facts.groups
        return {name: tuple(index for index, other in enumerate(names, 1) if other == name) for name in names}

    def named(self, found: re.Match[str]) -> Parts:
        """The parts of a match of this terminal; of several of one name, the first."""
        groups = found.groups()
        return {name: value for name, value in zip(self._last_first, groups[::-1], strict=True) if value is not None}

    @cached_property
    def _last_first(self) -> tuple[str, ...]:
        """The names of the groups, the last first."""
        return tuple(self.facts.groups[::-1])

    @cached_property
    def meanings(self) -> Mapping[str, str]:
        """Each word of a vocabulary, case folded, and the name of the list in which it stands."""
        return {word.casefold(): name.lower() for name, words in self.facts.words for word in words}

    @cached_property
    def ranks(self) -> Mapping[str, int]:
        """Each word of a vocabulary, case folded, and the place, from 0, of its list among the lists."""
        places: dict[str, int] = {}
        return {word: places.setdefault(name, len(places)) for word, name in self.meanings.items()}

    @cached_property
    def first_words(self) -> tuple[str, ...]:
        """The first form in each list of the vocabulary: the ones that are written."""
        first: dict[str, str] = {}
        for name, words in self.facts.words:
            first.setdefault(name, words[0])
        return tuple(first.values())

    def occurs_in(self, text: str) -> bool:
        """False only where no word of the vocabulary stands in *text*, which has single blanks."""
        folded = text.casefold()
        return any(word in folded for word in self._shortest)

    @cached_property
    def _shortest(self) -> tuple[str, ...]:
        """The words in which no other word of the vocabulary stands."""
        return tuple(word for word in self.meanings if not any(other in word for other in self.meanings if other != word))

    def may_begin(self, character: str) -> bool:
        """False only where no text that begins with that character is of this terminal."""
        return bool(self.facts.first & bit_of(character))

    def may_end(self, character: str) -> bool:
        """False only where no text that ends with that character is of this terminal."""
        known = self._ends.get(character)
        if known is None:
            known = not character or bool(self.facts.last & bit_of(character))
            if len(self._ends) < PLAIN:
                self._ends[character] = known
        return known

    @cached_property
    def _ends(self) -> dict[str, bool]:
        return {}


def tabled_terminals(rows: Rows) -> dict[str, Terminal]:
    """The terminals that stand in a table, by name."""
    return {name: Terminal(name, partial(_tabled, row)) for name, row in rows.items()}


def _tabled(row: Callable[[], Sequence[object]]) -> Tabled:
    return Tabled._make(row())
