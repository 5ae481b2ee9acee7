"""Words as they are kept: tidied white space, no mark-up, no escape."""

from __future__ import annotations

from html import unescape

from rrbminutes.phrases.grammar import terminal

__all__ = [
    "BAR",
    "ESCAPE",
    "cells",
    "escaped",
    "is_barred",
    "is_plain",
    "is_printed",
    "printed_at",
    "spaced",
    "tidied",
    "verbatim",
    "worded",
]

ESCAPE = "\\"
"""What follows it stands verbatim, to the end of the line or of the cell."""
BAR = "|"
"""What stands between the cells of a Markdown table, and at both ends of a row."""


def tidied(line: str) -> str:
    """
    A line without its ends: of white space, only single kinds of blanks, and tabs, are left.

    Promises:
        Every character that is printed is kept.  What is invisible goes; what cannot be printed is a blank.
    """
    words = line if line.strip().replace("\t", " ").isprintable() else _printable(line)
    words = "\t".join([" ".join(cell.split()) for cell in words.split("\t")])
    return words.lstrip() if words.strip() else ""


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
    if "&" in part and ";" in part:
        part = spaced(unescape(part)) or part
    if part.endswith(">"):
        part = terminal("LINE_BREAK").pattern.sub("", part)
    if "*" not in part and "_" not in part and "\t" not in part:
        return part.strip()
    for mark, name in (("*", "EMPHASISED"), ("_", "EMPHASISED__SCORED")):
        if mark in part:
            part = terminal(name).without_mark(part, "inner")
    return " ".join(part.split())


def escaped(words: str) -> str:
    """A part that ``worded`` reads back as *words*: plain where that does, else behind an escape."""
    return words if worded(words) == words else verbatim(words)


def verbatim(words: str) -> str:
    """A part that says *words* as they stand, whatever they look like."""
    return ESCAPE + words


def is_barred(line: str) -> bool:
    """True for a row of a Markdown table: its cells stand between bars."""
    return len(line) > 1 and line.startswith(BAR) and line.endswith(BAR)


def cells(line: str) -> list[str]:
    """The cells of a tidied line with tabs or between bars; an escape before the first belongs to the row."""
    if is_barred(line):
        return [worded(cell.strip()) for cell in line[1:-1].split(BAR)]
    first, *others = line.split("\t")
    return [worded(first) if first != ESCAPE else "", *map(worded, others)]
