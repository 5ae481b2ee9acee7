"""
Terminals as regular expressions: Lark keeps each as a tree, which is written out here.

Three habits, all Lark's own or written at the head of the files:

* a terminal inside another is a *part*, handed out under its lower-case name, unless its name begins with ``_``;
* ``NAME__FORM`` is the part ``NAME`` in another form;
* alternatives are tried in the order of the file, but of plain strings the longest first.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import Any

from lark import Tree
from lark.lexer import Pattern, PatternStr

from rrbminutes.phrases.needed import Needed, needed_of

__all__ = ["composed"]

LEAST_TO_SORT = 4
"""Lists of fewer words are tried as they stand."""
LEAST_TO_PART = 4
"""So few words that begin alike are told apart at once: each letter told by itself takes longest to compile."""


def composed(
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
            return composed(child, names, groups, brief=brief, deep=deep)
        if brief is not None and isinstance(child, PatternStr):
            brief.append(needed_of([child.value]))
            return f"({_literal(child)})"
        return _literal(child)

    if tree.data == "expansions":
        alternatives = [(child, _only_string(child)) for child in tree.children]
        if all(word is not None for _, word in alternatives):
            alternatives.sort(key=lambda one: 0 if one[1] is None else -len(_literal(one[1])))
        parts = [(inner(child), word) for child, word in alternatives]
        written = _either([part for run in _runs(parts) for part in run])
    elif tree.data == "expr":
        repeated, operator, *bounds = tree.children
        counted = f"{{{','.join(map(str, bounds))}}}" if operator == "~" else str(operator)
        written = f"(?:{inner(repeated)}){counted}"
    elif tree.data == "maybe":
        written = f"(?:{inner(tree.children[0])})?"
    else:
        written = "".join([inner(child) for child in tree.children])
    return written if name.startswith("_") else f"({written})"


def _runs(parts: Iterable[tuple[str, PatternStr | None]]) -> Iterator[Sequence[str]]:
    """Alternatives, each beside the plain string that it is; many such strings in a row are told apart by their letters."""
    for is_plain, run in groupby(parts, lambda part: part[1] is not None and part[0] == _literal(part[1])):
        alike = list(run)
        if is_plain and len(alike) >= LEAST_TO_SORT:
            yield [_branched([(word.value, "i" in word.flags) for _, word in alike if word is not None])]
        else:
            yield [written for written, _ in alike]


def _either(alternatives: Sequence[str]) -> str:
    return f"(?:{'|'.join(alternatives)})" if len(alternatives) > 1 else alternatives[0]


def _branched(words: Sequence[tuple[str, bool]]) -> str:
    """
    One of some words, tried in their order, but told apart by one letter after the other.

    Beside each word stands whether its case does not count.  Words that begin with different letters are never the same,
    so that only the order of those with one first letter is kept.
    """
    branches: dict[str, list[tuple[str, bool]]] = {}
    for word, folded in words:
        branches.setdefault(word[:1].casefold(), []).append((word, folded))
    return _either([_branch(alike) for alike in branches.values()])


def _branch(words: Sequence[tuple[str, bool]]) -> str:
    """One of some words with the same first letter."""
    word, folded = words[0]
    first, others = word[:1], dict.fromkeys((word[1:], folded) for word, folded in words)
    cased = folded and first.isascii() and first.isalpha()
    one = f"[{first.upper()}{first.lower()}]" if cased else re.escape(first).replace(r"\ ", "[ \\t]+")
    if len(words) == 1:
        rest = re.escape(word[1:]).replace(r"\ ", "[ \\t]+")
        return one + (f"(?ai:{rest})" if folded and rest else rest)
    if len(words) < LEAST_TO_PART and all(folded for _, folded in words):
        rests = "|".join([re.escape(other).replace(r"\ ", "[ \\t]+") for other, _ in others])
        return f"{one}(?ai:{rests})"
    if all(folded for _, folded in words) or all(other[:1] == first and not folded for other, folded in words):
        return one + _branched(list(others))
    return _either([_branch([one]) for one in words])


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


def _only_string(tree: Any) -> PatternStr | None:
    """The plain string that a tree comes down to; None for another tree."""
    while isinstance(tree, Tree) and len(tree.children) == 1:
        tree = tree.children[0]
    return tree if isinstance(tree, PatternStr) else None
