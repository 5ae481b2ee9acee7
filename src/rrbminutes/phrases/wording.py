"""Words as they are kept: tidied white space, no mark-up, no escape."""

from __future__ import annotations

from html import unescape

from rrbminutes.phrases.grammar import terminal
from rrbminutes.phrases.terminals import Parts

__all__ = [
    "BAR",
    "EMPHASIS",
    "ESCAPE",
    "cells",
    "escaped",
    "has_tags",
    "is_barred",
    "is_plain",
    "is_printed",
    "printed_at",
    "spaced",
    "tidied",
    "untagged",
    "verbatim",
    "worded",
]

ESCAPE = "\\"
"""What follows it stands verbatim, to the end of the line or of the cell."""
FILLING = "\u2060"
"""A character that is invisible."""
DEEPEST = 3
"""Headings of HTML are told apart to this rank: the shortest tag has no room for more hashes."""
EMPHASIS = "*_"
"""What stands on both sides of words that are bold or slanted."""
BAR = "|"
"""What stands between the cells of a Markdown table, and at both ends of a row."""


def tidied(line: str) -> str:
    """
    A line without its ends: of white space, only single kinds of blanks, and tabs, are left.

    Promises:
        Every character that is printed is kept, but for tags of HTML, in whose place Markdown stands.  What is invisible goes;
        what cannot be printed is a blank.
    """
    line = untagged(line)
    plain = line.rstrip("\r\n").lstrip()
    is_printable = plain.replace("\t", "").isprintable()
    if is_printable and plain and plain[-1] != " " and not any(gap in plain for gap in ("  ", " \t", "\t ")):
        return plain
    words = line if is_printable else _printable(line)
    words = "\t".join([" ".join(cell.split()) for cell in words.split("\t")])
    return words.lstrip() if words.strip() else ""


def has_tags(raw: str) -> bool:
    """True for a line with tags of HTML; one with an escape says what it says verbatim, and one of tags alone has no words."""
    if "<" not in raw or ESCAPE in raw:
        return False
    pattern = terminal("HTML_TAG").pattern
    return pattern.search(raw) is not None and bool(pattern.sub(" ", raw).strip())


def _unquoted(raw: str) -> str:
    """*raw* with blanks for the marks of a quotation before it; one with an escape is left as it is."""
    if ">" not in raw or ESCAPE in raw:
        return raw
    found = terminal("QUOTED").pattern.match(raw)
    return raw if found is None or not raw[found.end() :].strip() else " " * found.end() + raw[found.end() :]


def untagged(raw: str) -> str:
    """
    *raw* with Markdown in place of its tags, character for character: stars, hashes or a dash at its head, else blanks.  The
    marks of a quotation before it are blanks too.

    What an inline tag has more characters than its Markdown is filled with what is invisible.

    >>> untagged("<p><b>Present:</b> Ann Ash</p>").replace(FILLING, "")
    '   **Present:** Ann Ash    '
    """
    raw = _unquoted(raw)
    if not has_tags(raw):
        return raw
    pattern = terminal("HTML_TAG")
    pieces: list[str] = []
    end, first = 0, True
    for found in pattern.pattern.finditer(raw):
        before = raw[end : found.start()]
        first = first and not before.strip()
        mark = _stand_in(pattern.named(found), len(found[0]), first=first)
        first = first and not mark.strip()
        pieces += (before, mark)
        end = found.end()
    return "".join([*pieces, raw[end:]])


def _stand_in(parts: Parts, width: int, *, first: bool) -> str:
    if "strong_tag" in parts:
        return f"*{FILLING * (width - 2)}*"  # so that it is printed as far as the tag
    if "other_tag" in parts:
        return FILLING * width
    if "closes" in parts or not first:
        return " " * width
    mark = "-" if "entry_tag" in parts else "#" * min(int(parts.get("rank", "0")), DEEPEST)
    return mark.ljust(width)


def spaced(text: str) -> str:
    """*text* with every run of white space, and of what cannot be printed, as one blank."""
    if not text.isprintable():
        text = _printable(text)
    return " ".join(text.split())


def _printable(text: str) -> str:
    """*text* without what is invisible, and with blanks for what cannot be printed."""
    return terminal("UNPRINTABLE").pattern.sub(" ", terminal("INVISIBLE").pattern.sub("", text))


def is_printed(character: str) -> bool:
    """True for a character that is no white space, and can be printed."""
    return character != " " if character.isprintable() else bool(spaced(character))


def printed_at(raw: str, count: int) -> int:
    """Where in *raw* the character stands before which *count* are printed, white space left out."""
    for index, character in enumerate(raw):
        if is_printed(character):
            if not count:
                return index
            count -= 1
    return len(raw)


def is_plain(text: str) -> bool:
    """True for words that one line of minutes can print, in the form in which the model keeps them."""
    if text.isprintable():
        return bool(text) and "  " not in text and text[0] != " " != text[-1]
    return bool(text) and text == spaced(text)


def worded(part: str) -> str:
    """What a part of a tidied line says: without emphasis, or verbatim behind an escape."""
    if part.startswith(ESCAPE):
        return " ".join(part[1:].split()) or ESCAPE
    if "<" in part or part.startswith(">"):
        part = spaced(untagged(part)) or part
    if "*" not in part and "_" not in part and "&" not in part and "\t" not in part:
        return part.strip()
    for mark, name in (("*", "EMPHASISED"), ("_", "EMPHASISED__SCORED")):
        if mark in part:
            part = terminal(name).without_mark(part, "inner")
    if "&" in part and ";" in part:  # behind the emphasis: a star that is written as &ast; is one
        part = spaced(unescape(part)) or part
    return " ".join(part.split())


def escaped(words: str) -> str:
    """A part that ``worded`` reads back as *words*: plain where that does, else behind an escape."""
    has_tag = "<" in words and terminal("HTML_TAG").pattern.search(words) is not None  # a tag alone is one beside other words
    return words if worded(words) == words and not has_tag else verbatim(words)


def verbatim(words: str) -> str:
    """A part that says *words* as they stand, whatever they look like."""
    return ESCAPE + words


def is_barred(line: str) -> bool:
    """True for a row of a Markdown table: a bar stands behind each cell, and mostly one before the first."""
    return len(line) > 1 and line.endswith(BAR) and line[0] != ESCAPE and "\t" not in line


def cells(line: str) -> list[str]:
    """The cells of a tidied line with tabs or between bars; an escape before the first belongs to the row."""
    if is_barred(line):
        within = line[line.startswith(BAR) : -1].split(BAR)
        return [worded(cell.strip()) for cell in (within if len(within) > 1 else [*within, ""])]
    first, *others = line.split("\t")
    return [worded(first) if first != ESCAPE else "", *map(worded, others)]
