"""Where in a text an offset is: line and column, both from 1, as editors count."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate
from typing import NamedTuple

from attrs import frozen

__all__ = ["Lines", "Place"]


class Place(NamedTuple):
    """A line and a character of it, both counted from 1."""

    line: int
    column: int


@frozen
class Lines:
    r"""
    A text by lines, which end at LF, at CR, or at both.

    >>> lines = Lines.of("one\r\ntwo\n")
    >>> lines.place(6), lines.line(2)
    (Place(line=2, column=2), 'two')
    """

    text: str
    starts: tuple[int, ...]

    @classmethod
    def of(cls, text: str) -> Lines:
        """The lines of *text*."""
        found = text.replace("\r\n", " \n").replace("\r", "\n").split("\n")
        return cls(text, tuple(accumulate((len(line) + 1 for line in found[:-1]), initial=0)))

    def place(self, offset: int) -> Place:
        """The place of an offset."""
        line = bisect_right(self.starts, offset)
        return Place(line, offset - self.starts[line - 1] + 1)

    def line(self, number: int) -> str:
        """The words of a line, without its end."""
        end = self.starts[number] if number < len(self.starts) else len(self.text)
        return self.text[self.starts[number - 1] : end].rstrip("\r\n")
