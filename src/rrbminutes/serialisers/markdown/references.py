r"""
Words in Markdown: what would be mark-up is written as a reference (``&ast;`` for ``*``), which both Markdown and ``parse`` read
as the character and never as mark-up.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from html import unescape
from html.entities import html5
from itertools import takewhile

from rrbminutes.phrases.wording import verbatim, worded

__all__ = ["celled", "held", "marked", "ways"]

ALWAYS = "<`~$\\"
"""What is always written as a reference."""
JOINER = "\u2060"
"""A character that nobody sees, and that ``parse`` leaves out: it parts what would be mark-up."""
LONGEST_NUMBER = 9
"""The number of a list in Markdown has no more digits."""


def marked(words: str, *, in_cell: bool = False) -> str:
    """
    *words* as Markdown prints them as they stand; *in_cell* of a table, bars too.

    >>> marked("a*b* <i> & 2 * 3")
    'a&ast;b&ast; &lt;i> & 2 * 3'
    """
    has_references = unescape(words) != words
    blank = " "
    pieces = [
        reference(character)
        if character in ALWAYS
        or (character == "&" and has_references)
        or (character == "|" and in_cell)
        or _is_mark(before, character, after)
        else character
        for before, character, after in zip(blank + words, words, words[1:] + blank, strict=False)
    ]
    at = None if in_cell else _block_mark(words)
    if at is not None:
        pieces[at] = reference(words[at])
    if words.endswith("#"):
        pieces[-1] = reference("#")
    return "".join(pieces)


def ways(words: str) -> Iterator[str]:
    """Ways to write *words*, the plainest first: the last holds whatever they look like."""
    plain = marked(words)
    first = plain if plain[0] != words[0] else reference(words[0]) + plain[1:]
    last = plain if plain[-1] != words[-1] else plain[:-1] + reference(words[-1])
    yield plain
    yield last
    yield first
    if len(words) > 1:
        yield first[:-1] + reference(words[-1]) if plain[-1] == words[-1] else first
    yield "".join([character if character.isalpha() or character == " " else reference(character) for character in words])
    yield held(words)


def held(words: str) -> str:
    """*words* behind an escape, verbatim: tags, references and links in them are parted, so that Markdown sees none."""
    for mark in ("<", "&", "]"):
        words = words.replace(mark, mark + JOINER)
    return verbatim(words)


def celled(words: str) -> str:
    """A cell that ``worded`` reads back as *words*."""
    if not words:
        return ""
    return next(way for way in (marked(words, in_cell=True), held(words)) if worded(way.replace(JOINER, "")) == words)


def reference(character: str) -> str:
    """The name of a character, or its number where it has none."""
    return f"&{_names().get(character, f'#{ord(character)};')}"


@cache
def _names() -> dict[str, str]:
    """Of each character of ASCII that has names in HTML, the shortest."""
    names = sorted((name for name in html5 if name.endswith(";")), key=lambda name: (len(name), name.casefold()), reverse=True)
    return {
        html5[name]: name.lower() if html5.get(name.lower()) == html5[name] else name for name in names if html5[name].isascii()
    }


def _is_mark(before: str, character: str, after: str) -> bool:
    """True for a character that may be mark-up between those beside it."""
    match character:
        case "*":
            return not before == after == " "
        case "_":
            return not (before.isalnum() and after.isalnum())
        case "[":
            return after == "^"
        case "]":
            return after in "([:"
    return False


def _block_mark(words: str) -> int | None:
    """Where at the head of *words* a mark stands that begins a block; None where none does."""
    first, _, _ = words.partition(" ")
    if words[0] == ">" or (words[0] == "#" and not first.strip("#")):
        return 0
    if first in ("-", "+", "*") or not words.strip("- ") or not words.strip("= "):
        return 0
    digits = len(list(takewhile(str.isdecimal, first)))
    return digits if 0 < digits <= LONGEST_NUMBER and first[digits:] in (".", ")") else None
