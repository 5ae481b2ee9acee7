"""Text to lines: what each line looks like, by ``lines.lark``."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import cache, partial
from itertools import accumulate
from typing import NamedTuple

from rrbminutes.model import Span
from rrbminutes.parsing.kinds import fitting, is_tried, kinds
from rrbminutes.phrases.fitting import CONTROL, marks_of
from rrbminutes.phrases.terminals import Parts
from rrbminutes.phrases.wording import is_printed, printed_at, tidied, untagged

__all__ = ["Line", "lexed", "looked_at"]


MOST_KEPT = 4096
"""So many sets of kinds that a line may be are remembered."""


_PRINTED = re.compile(r"\S++").finditer


class Line(NamedTuple):
    """One line of the text, or a run of blank ones."""

    kind: str
    raw: str
    start: int
    words: str
    found: re.Match[str] | None
    begin: int
    end: int

    @property
    def parts(self) -> Parts:
        """The named parts of the line."""
        return {} if self.found is None else kinds()[self.kind].named(self.found)

    def part(self, name: str) -> str | None:
        """One part of the line; None where it has none of that name."""
        return None if self.found is None else kinds()[self.kind].part(self.found, name)

    def at(self, index: int) -> int:
        """Where in the text a character of ``words`` is printed."""
        if self.end - self.begin == len(self.words):
            return self.begin + index
        return self.start + printed_at(untagged(self.raw), len("".join(self.words[:index].split())))

    def places_of(self, indices: Sequence[int]) -> list[int]:
        """Where in the text each of some characters of ``words``, in order, is printed."""
        if self.end - self.begin == len(self.words):
            return [self.begin + index for index in indices]
        printed = [offset for offset, character in enumerate(untagged(self.raw), self.start) if is_printed(character)]
        counts = accumulate(not character.isspace() for character in self.words)
        before = [0, *counts]
        return [printed[before[index]] for index in indices]

    def charted(self) -> tuple[str, Sequence[int]]:
        """The words of the line, with a tab for each wide gap between them, and where in the text each character is printed."""
        if self.raw.strip() == self.words and "\t\t" not in self.words:
            return self.words, range(self.begin, self.end)
        raw = untagged(self.raw)
        words: list[str] = []
        where: list[int] = []
        gap = 0
        if raw.strip().replace("\t", " ").isprintable():
            end = 0
            for found in _PRINTED(raw):
                between = raw[end : found.start()]
                if words:
                    words.append("\t" if len(between) > 1 or "\t" in between else " ")
                    where.append(self.start + found.start())
                words.append(found[0])
                end = found.end()
                where.extend(range(self.start + found.start(), self.start + end))
            return "".join(words), where
        for offset, character in enumerate(raw, self.start):
            if not is_printed(character):
                gap += 2 if character == "\t" else character.isspace()
                continue
            if gap and words:
                words.append("\t" if gap > 1 else " ")
                where.append(offset)
            words.append(character)
            where.append(offset)
            gap = 0
        return "".join(words), where

    def until(self, offset: int) -> int:
        """Where what is printed on the line before an offset of the text ends."""
        return self.start + len(self.raw[: offset - self.start].rstrip())

    @property
    def has_parts(self) -> bool:
        """True for a line that has parts, and so is more than prose."""
        return self.found is not None and self.found.lastindex is not None

    @property
    def span(self) -> Span:
        """Where it is printed, without the white space at its ends."""
        return Span(self.begin, self.end)


def lexed(text: str) -> Iterator[Line]:
    """
    Each line of *text*, with its kind; blank lines that follow one another are one.

    Promises:
        Joined, the lines are the text, character for character.  A line never looks at another.
    """
    candidates = _candidates()
    position = blank = 0
    for raw in text.splitlines(keepends=True):
        printed = raw.strip()
        if printed:
            if blank < position:
                yield _line(("BLANK", text[blank:position], blank, "", None, position, position))
            yield candidates.looked_at(raw, printed, position)
            blank = position + len(raw)
        position += len(raw)
    if blank < position:
        yield _line(("BLANK", text[blank:position], blank, "", None, position, position))


def looked_at(raw: str, start: int = 0) -> Line:
    """One line that is not blank, with its kind."""
    return _candidates().looked_at(raw, raw.strip(), start)


_line: Callable[[tuple[str, str, int, str, re.Match[str] | None, int, int]], Line] = partial(tuple.__new__, Line)
"""Makes a line of its fields; a text has many."""

Candidates = tuple[tuple[str, Callable[[str], re.Match[str] | None]], ...]
"""Kinds that a line may be, in their order, and how each is tried."""


class _Candidates(dict[int, Candidates]):
    """For the ways in which a line may fit, the kinds that it may be, but for the last, which fits every line."""

    def __init__(self) -> None:
        self.kinds = {name: kind for name, kind in kinds().items() if is_tried(name)}
        self.last, _ = self.kinds.popitem()
        self.fitting = fitting()
        self.ways_of = self.fitting.ways_of

    def looked_at(self, raw: str, printed: str, start: int) -> Line:
        """A line, with its kind; *printed* is what is left of it without the white space at its ends."""
        begin = start if raw[0] == printed[0] else start + len(raw) - len(raw.lstrip())
        end = begin + len(printed)
        words = printed
        encoded = printed.encode("utf-8", "surrogatepass")
        marks = marks_of(encoded)
        is_plain = CONTROL not in marks if printed.isascii() else printed.isprintable()
        if not is_plain or "  " in printed or "\t" in raw or "<" in printed or printed[0] == ">":
            words = tidied(raw)
            if not words:
                return _line(("UNPRINTED", raw, start, words, None, begin, end))
            encoded = words.encode("utf-8", "surrogatepass")
            marks = marks_of(encoded)
        for kind, fullmatch in self[self.ways_of(encoded, marks, len(words))]:
            found = fullmatch(words)
            if found is not None:
                return _line((kind, raw, start, words, found, begin, end))
        return _line((self.last, raw, start, words, None, begin, end))

    def __missing__(self, ways: int) -> Candidates:
        found = tuple((name, self._trial(name)) for name in self.fitting.named(ways))
        if len(self) < MOST_KEPT:
            self[ways] = found
        return found

    def _trial(self, name: str) -> Callable[[str], re.Match[str] | None]:
        """How a kind is tried: by its pattern, which is not compiled before it is tried for the first time."""
        kind = self.kinds[name]
        return kind.fullmatch if kind.is_compiled else partial(self._tried_first, name)

    def _tried_first(self, name: str, words: str) -> re.Match[str] | None:
        """Compile a kind's pattern, put it where it was missing, and try it."""
        fullmatch = self.kinds[name].fullmatch
        for ways, candidates in list(self.items()):
            if any(one == name for one, _ in candidates):
                self[ways] = tuple((one, fullmatch if one == name else trial) for one, trial in candidates)
        return fullmatch(words)


@cache
def _candidates() -> _Candidates:
    return _Candidates()
