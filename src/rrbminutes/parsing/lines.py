"""Text to lines: what each line looks like, by ``lines.lark``."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache
from typing import NamedTuple

from rrbminutes.grammar_files import grammar_text
from rrbminutes.model import Span
from rrbminutes.phrases.grammar import phrase_terminals
from rrbminutes.phrases.terminals import Parts, Terminal, Terminals
from rrbminutes.phrases.wording import tidied

__all__ = ["Line", "kinds", "lexed", "looked_at"]


class Line(NamedTuple):
    """One line of the text, or a run of blank ones."""

    kind: str
    raw: str
    start: int
    words: str
    found: re.Match[str] | None

    @property
    def parts(self) -> Parts:
        """The named parts of the line."""
        return {} if self.found is None else kinds()[self.kind].named(self.found)

    @property
    def span(self) -> Span:
        """Where it is printed, without the white space at its ends."""
        return Span(self.start + len(self.raw) - len(self.raw.lstrip()), self.start + len(self.raw.rstrip()))


@cache
def kinds() -> dict[str, Terminal]:
    """The kinds of line, in the order in which they are tried."""
    terminals = Terminals([("lines.lark", grammar_text("lines.lark"))], earlier=phrase_terminals())
    return {name: kind for name, kind in terminals.items() if not name.startswith("_")}


def lexed(text: str) -> Iterator[Line]:
    """
    Each line of *text*, with its kind; blank lines that follow one another are one.

    Promises:
        Joined, the lines are the text, character for character.  A line never looks at another.
    """
    position = blank = 0
    for raw in text.splitlines(keepends=True):
        if raw.strip():
            if blank < position:
                yield Line("BLANK", text[blank:position], blank, "", None)
            yield looked_at(raw, position)
            blank = position + len(raw)
        position += len(raw)
    if blank < position:
        yield Line("BLANK", text[blank:position], blank, "", None)


def looked_at(raw: str, start: int = 0) -> Line:
    """One line that is not blank, with its kind."""
    words = tidied(raw)
    if not words:
        return Line("UNPRINTED", raw, start, words, None)
    for kind, fullmatch in _candidates(words[0] if words[0].isascii() else ""):
        found = fullmatch(words)
        if found is not None:
            return Line(kind, raw, start, words, found)
    raise AssertionError("the last kind of lines.lark fits every line")


@cache
def _candidates(first: str) -> tuple[tuple[str, Callable[[str], re.Match[str] | None]], ...]:
    """The kinds of line that may begin with a character, in order; with one beyond ASCII, all of them."""
    return tuple(
        (name, kind.fullmatch)
        for name, kind in kinds().items()
        if name not in ("BLANK", "UNPRINTED") and (not first or kind.may_begin_with(first))
    )
