"""Parts of a page: rows, fields, times, people."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, time

from rrbminutes.model import Action, Attendance
from rrbminutes.phrases.dates import written_date
from rrbminutes.serialisers.html.elements import Child, Element, element
from rrbminutes.serialisers.outline import word

__all__ = ["attendee", "due", "fields", "row_of", "when"]


def row_of(cells: Sequence[str], width: int, *, headed: str) -> Element:
    """A row whose cells are those of columns, or whose first is that of its row; an empty one is none."""
    made = [
        element("th", cell, scope=headed) if cell and (headed == "col" or not at) else element("td", cell)
        for at, cell in enumerate([*cells, *[""] * (width - len(cells))])
    ]
    return element("tr", *made)


def due(action: Action) -> Child:
    """When an action is due, as printed, with its date where that is known."""
    if action.due is None:
        return None
    day = action.due.date
    return action.due.printed if day is None else element("time", action.due.printed, datetime=day.isoformat())


def fields(said: Iterable[tuple[str, list[Child]]]) -> Element | None:
    """Names, each with what is said under it; None where there are none."""
    rows = [element("div", element("dt", name), element("dd", *values)) for name, values in said]
    return element("dl", *rows) if rows else None


def when(day: date | None, start: time | None, end: time | None, venue: str | None) -> Iterator[tuple[str, list[Child]]]:
    """The fields that say when and where."""
    if day is not None:
        yield word("_DATE_FIELD"), [element("time", written_date(day), datetime=day.isoformat())]
    if start is not None or end is not None:
        until = None if end is None else f" {word('_TO')} " if start is not None else f"{word('_TILL')} "
        yield word("_TIME_FIELD"), [_clock(start), until, _clock(end)]
    if venue is not None:
        yield word("_VENUE_FIELD"), [venue]


def _clock(clock: time | None) -> Element | None:
    return None if clock is None else element("time", f"{clock:%H:%M}", datetime=f"{clock:%H:%M}")


def attendee(entry: Attendance) -> str:
    """All that a list says of one who is on it: ``Cllr Ann Ash OBE (AA), Elmford Trust, chair``."""
    named = filter(None, (entry.honorific, entry.name, entry.postnominals, entry.initials and f"({entry.initials})"))
    return ", ".join(filter(None, (" ".join(named), entry.organisation, entry.role)))
