"""When and where the body meets next."""

from __future__ import annotations

from datetime import date, time

from attrs import field, frozen

from rrbminutes.model.spans import NOWHERE, Span
from rrbminutes.model.validators import clock, day, optional, optional_words, place

__all__ = ["NextMeeting"]


@frozen
class NextMeeting:
    """
    When and where the body meets next; what is not stated is None, but something is.

    ``printed`` holds the words from which the rest was read.
    """

    date: date | None = field(default=None, validator=day)
    start: time | None = field(default=None, validator=clock)
    end: time | None = field(default=None, validator=clock)
    venue: str | None = field(default=None, validator=optional_words)
    printed: str | None = field(default=None, validator=optional(str), eq=False, repr=False, kw_only=True)
    span: Span = field(default=NOWHERE, validator=place, eq=False, repr=False, kw_only=True)

    def __attrs_post_init__(self) -> None:
        if self.date is None and self.start is None and self.end is None and self.venue is None:
            raise ValueError("NextMeeting needs a date, a time or a venue")
