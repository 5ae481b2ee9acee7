"""Where a value is printed, and lines kept as they are printed."""

from __future__ import annotations

from typing import NamedTuple

from attrs import frozen

__all__ = ["NOWHERE", "Printed", "Span"]


class Span(NamedTuple):
    """
    From where to where a value is printed: offsets into the text that was parsed.

    A value that was built by hand is printed nowhere: its span is empty.

    >>> Span(7, 11).of("Agenda item 1"), Span(7, 11).line("Agenda item 1")
    ('item', 1)
    """

    start: int
    end: int

    def of(self, text: str) -> str:
        """The words of *text* under this span."""
        return text[self.start : self.end]

    def line(self, text: str) -> int:
        """The number, from 1, of the line of *text* on which this span begins, as editors count: by LF, CR and both."""
        before = text[: self._begin(text)]
        return 1 + before.count("\n") + before.count("\r") - before.count("\r\n")

    def column(self, text: str) -> int:
        """The number, from 1, of the character of its line on which this span begins."""
        begin = self._begin(text)
        return self.start - max(text.rfind("\n", 0, begin), text.rfind("\r", 0, begin))

    def _begin(self, text: str) -> int:
        """Where it begins; of an end of line of two characters the first, since they are of one line."""
        return self.start - (text[max(self.start - 1, 0) : self.start + 1] == "\r\n")

    def within(self, words: str, start: int, end: int) -> Span:
        """The span of ``words[start:end]``, where *words* are what is printed here; all of it where mark-up stands between."""
        return Span(self.start + start, self.start + end) if self.end - self.start == len(words) else self


NOWHERE = Span(0, 0)


@frozen
class Printed:
    """
    A line as it is printed, which says something of the meeting or of what follows, and where it stands.

    ``kind`` is what the line is in its place: ``DOCUMENT``, ``FIELD``, ``DATED``, ``ATTENDANCE``, ``ITEM_1``, ``FURNITURE`` …,
    or ``COLUMNS`` for a row that names the columns below it.
    """

    kind: str
    text: str
    span: Span

    def __attrs_post_init__(self) -> None:
        if type(self.kind) is not str or type(self.text) is not str or type(self.span) is not Span:
            raise TypeError("Printed holds two strings and a Span")
