"""
Terminals of the ``.lark`` files, as patterns that hand out their parts by name.

Lark reads the files; each terminal's tree is composed here into one regular expression, compiled when it
is first asked for.  Three habits, all Lark's own or written at the head of the files:

* a terminal inside another is a *part*, handed out under its lower-case name, unless its name begins with ``_``;
* ``NAME__FORM`` is the part ``NAME`` in another form;
* alternatives are tried in the order of the file, but of plain strings the longest first.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import Any

from lark import Tree
from lark.lexer import Pattern, PatternStr
from lark.load_grammar import GrammarBuilder, PrepareLiterals

from rrbminutes.phrases.bits import PLAIN, bit_of
from rrbminutes.phrases.firsts import guard_of
from rrbminutes.phrases.needed import Needed, needed_of
from rrbminutes.phrases.ways import Way, ways_of

__all__ = ["Parts", "Terminal", "Terminals"]

LEAST_TO_SORT = 4
"""Lists of fewer words are tried as they stand."""

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
        return _composed(self._tree, {}, [], top=True)

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
        return ways_of(_composed(self._tree, {}, [], top=True, brief=vocabularies), vocabularies)

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
        return _composed(self._tree, self._names, groups, top=True, deep=self._deep), tuple(groups)


class _Builder(GrammarBuilder):
    """Lark's reader of grammars, without its checks of rules: there are none here, and the tests build the real parser."""

    def validate(self) -> None: ...


class Terminals(Mapping[str, Terminal]):
    """
    The terminals of ``.lark`` text, by name; they may use those of *earlier* text.

    They hand out their parts, and the parts of these, so many levels *deep*.
    """

    def __init__(self, text: str, earlier: Terminals | None = None, *, deep: int = DEEP) -> None:
        self._builder: GrammarBuilder = _Builder() if earlier is None else earlier._builder
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


def _composed(
    tree: Tree[Any],
    names: Mapping[int, str],
    groups: list[str],
    *,
    top: bool = False,
    brief: list[Needed] | None = None,
    deep: int = 0,
) -> str:
    """
    The regular expression of *tree*; the names of its groups, in order, go to *groups*.

    A *brief* one fits more; its groups are the vocabularies, and what a text needs to have one goes to *brief*.
    """
    if brief is not None and _is_word_list(tree):
        return _brief(tree, brief)
    name = "_" if top or not deep else names.get(id(tree), "_")
    if not name.startswith("_"):
        groups.append(name.partition("__")[0].lower())
        deep = 0 if _is_word_list(tree) else deep - 1

    def inner(child: Any) -> str:
        if isinstance(child, Tree):
            return _composed(child, names, groups, brief=brief, deep=deep)
        if brief is not None and isinstance(child, PatternStr):
            brief.append(needed_of([child.value]))
            return f"({_literal(child)})"
        return _literal(child)

    if tree.data == "expansions":
        alternatives = list(tree.children)
        if all(_only_string(child) for child in alternatives):
            alternatives = sorted(alternatives, key=lambda child: -len(inner(child)))
        written = "|".join([inner(child) for child in alternatives])
        written = f"(?:{written})" if len(alternatives) > 1 else written
        if len(alternatives) >= LEAST_TO_SORT and all(_only_string(child) for child in alternatives):
            leaves = [next(child.scan_values(bool)) if isinstance(child, Tree) else child for child in alternatives]
            if all(inner(child) == _literal(leaf) for child, leaf in zip(alternatives, leaves, strict=True)):
                written = _branched([(leaf.value, "i" in leaf.flags) for leaf in leaves])
    elif tree.data == "expr":
        repeated, operator, *bounds = tree.children
        counted = f"{{{','.join(map(str, bounds))}}}" if operator == "~" else str(operator)
        written = f"(?:{inner(repeated)}){counted}"
    elif tree.data == "maybe":
        written = f"(?:{inner(tree.children[0])})?"
    else:
        written = "".join([inner(child) for child in tree.children])
    return written if name.startswith("_") else f"({written})"


def _branched(words: Sequence[tuple[str, bool]]) -> str:
    """
    One of some words, tried in their order, but told apart by one letter after the other.

    Beside each word stands whether its case does not count.  Words that begin with different letters are never the same,
    so that only the order of those with one first letter is kept.
    """
    branches: dict[str, list[tuple[str, bool]]] = {}
    for word, folded in words:
        branches.setdefault(word[:1].casefold(), []).append((word, folded))
    written = [_branch(alike) for alike in branches.values()]
    return f"(?:{'|'.join(written)})" if len(written) > 1 else written[0]


def _branch(words: Sequence[tuple[str, bool]]) -> str:
    """One of some words with the same first letter."""
    word, folded = words[0]
    first, others = word[:1], dict.fromkeys((word[1:], folded) for word, folded in words)
    cased = folded and first.isascii() and first.isalpha()
    one = f"[{first.upper()}{first.lower()}]" if cased else re.escape(first).replace(r"\ ", "[ \\t]+")
    if len(words) == 1:
        rest = re.escape(word[1:]).replace(r"\ ", "[ \\t]+")
        return one + (f"(?ai:{rest})" if folded and rest else rest)
    if all(folded for _, folded in words) or all(other[:1] == first and not folded for other, folded in words):
        return one + _branched(list(others))
    return f"(?:{'|'.join([_branch([one]) for one in words])})"


def _literal(leaf: Pattern) -> str:
    """A string or an expression as it stands in the file; a blank in a string is any white space."""
    if isinstance(leaf, PatternStr):
        written = re.escape(leaf.value).replace(r"\ ", "[ \\t]+")
    else:
        written = leaf.value.replace("\\/", "/")
        written = f"(?:{written})" if "|" in written else written
    if "i" not in leaf.flags:
        return written
    if isinstance(leaf, PatternStr) and written[0].isalpha():  # a plain first letter lets other words of a list be passed over
        return f"[{written[0].upper()}{written[0].lower()}](?ai:{written[1:]})"
    return f"(?ai:{written})"


def _brief(tree: Tree[Any], needed: list[Needed]) -> str:
    """Any words that begin as those of a vocabulary do, and may be as long."""
    words = [leaf for leaf in tree.scan_values(lambda leaf: isinstance(leaf, PatternStr)) if leaf.value]
    firsts = {
        form
        for leaf in words
        for form in (leaf.value[0], *((leaf.value[0].upper(), leaf.value[0].lower()) if leaf.flags else ()))
    }
    lengths = [len(leaf.value) - 1 for leaf in words]
    most = "" if any(" " in leaf.value for leaf in words) else max(lengths)
    needed.append(needed_of([leaf.value for leaf in words]))
    return f"([{''.join(map(re.escape, sorted(firsts)))}][\\s\\S]{{{min(lengths)},{most}}})"


def _is_word_list(tree: Tree[Any]) -> bool:
    """True for a vocabulary: alternatives of plain strings, in lists that may have names."""
    return all(isinstance(leaf, PatternStr) for leaf in tree.scan_values(bool)) and not any(tree.find_data("expr"))


def _only_string(tree: Any) -> bool:
    """True where a tree comes down to one plain string."""
    while isinstance(tree, Tree) and len(tree.children) == 1:
        tree = tree.children[0]
    return isinstance(tree, PatternStr)
