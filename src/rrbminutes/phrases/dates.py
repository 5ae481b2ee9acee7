"""Dates, times and occasions, from words and back into words."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, time
from typing import NamedTuple

from rrbminutes.phrases.grammar import terminal
from rrbminutes.phrases.terminals import Parts
from rrbminutes.phrases.wording import EMPHASIS, escaped, worded

__all__ = [
    "Occasion",
    "calendar_date",
    "clock_in",
    "dates_in",
    "day_month_year",
    "following_in",
    "front_occasion",
    "hours",
    "is_following",
    "month_number",
    "occasion",
    "occasion_in",
    "recorded",
    "written_date",
    "written_hours",
    "written_occasion",
]


MENTIONED = {"OPENED_AT": "OPENED", "CLOSED_AT": "CLOSED"}
"""What words hold that state a time behind a phrase."""
NEAR = 400
"""Characters within which a title says when and where."""


class Occasion(NamedTuple):
    """When and where; what is not stated is None."""

    date: date | None = None
    start: time | None = None
    end: time | None = None
    venue: str | None = None


def occasion(words: str) -> Occasion | None:
    """When and where *words* say; None where they are, as a whole, nothing of the kind."""
    parts = terminal("OCCASION").parts(words)
    if parts is None:
        return None
    day = _date(parts)
    if day is None and "date" in parts:
        return None
    start, end = _hours(parts)
    venue = parts.get("venue")
    return Occasion(day, start, end, None if venue is None else worded(venue))


def occasion_in(words: str) -> Occasion:
    """When and where *words* say anywhere in them: the first date with its year, the first times, and a place beside them."""
    near = words[:NEAR]
    day = next((found for found in (calendar_date(*read) for read in _dates(near)) if found is not None), None)
    start, end = _hours(next(terminal("CLOCKED").found_in(near), {}))
    pattern = terminal("HELD_AT")
    found = pattern.pattern.search(near)
    venue = None if found is None else worded(pattern.named(found)["venue"].strip(EMPHASIS + " ,.;-–"))
    return Occasion(day, start, end, venue or None)


def clock_in(words: str, phrase: str) -> time | None:
    """The last time that *words* state behind a *phrase* (``CLOSED_AT``, ``OPENED_AT``); None where they state none."""
    if not terminal(MENTIONED[phrase]).occurs_in(words):
        return None
    pattern = terminal(phrase)
    last = None
    for found in pattern.pattern.finditer(words):
        parts = terminal("CLOCK").parts(pattern.named(found)["clock"])
        last = last if parts is None else _clock(parts, _half(parts))
    return last


def is_following(title: str) -> bool:
    """True for the title of an item that says when the next meeting is."""
    return terminal("FOLLOWING_TITLE").fullmatch(title) is not None


def following_in(words: str, *, headed: bool = False) -> tuple[Occasion, int, int] | None:
    """
    When and where *words* say that the next meeting is, and from where to where; None where they do not.

    Under a heading that says so (*headed*), the first date is it; elsewhere, one behind "the next meeting".  A day without its
    year gives no date, but what stands beside it.
    """
    start = 0
    if not headed:
        found = terminal("FOLLOWING").pattern.search(words) if terminal("NEXT_MENTIONED").occurs_in(words) else None
        if found is None:
            return None
        start = found.start()
    near = words[start : start + NEAR]
    pattern = terminal("DATE")
    stated = None
    for date_found in pattern.pattern.finditer(near):
        read = day_month_year(pattern.named(date_found))
        day = None if read is None else calendar_date(*read)
        if day is not None or (stated is None and read is not None and read[2] is None):
            behind = near[date_found.end() :]
            begins, ends = _hours(next(terminal("CLOCKED").found_in(near[max(0, date_found.start() - 30) :]), {}))
            venue = terminal("FOLLOWING_PLACE").pattern.search(behind)
            place = None if venue is None else terminal("FOLLOWING_PLACE").named(venue)["venue"].strip(" ,.;")
            stated = Occasion(day, begins, ends, place), start, start + len(near)
            if day is not None:
                break
    return None if stated is None or stated[0] == Occasion() else stated


def front_occasion(words: str) -> Occasion | None:
    """The date and time of a value in front matter: ``2018-01-21 05:30``; None where it is none."""
    parts = terminal("FRONT_DATE").parts(words)
    day = None if parts is None else _date(parts)
    if parts is None or day is None:
        return None
    return Occasion(day, *_hours(parts))


def recorded(words: str) -> Occasion:
    """The same from columns, each by itself: date, start, end and venue."""
    day, start, end, venue = words.split("\t")[1:]
    clocks = (terminal("CLOCK").parts(clock) for clock in (start, end))
    begins, ends = (None if parts is None else _clock(parts, _half(parts)) for parts in clocks)
    return Occasion(_date(terminal("DATE").parts(day) or {}), begins, ends, worded(venue) or None)


def hours(words: str) -> tuple[time | None, time | None]:
    """Start and end, as *words* state them; ``(None, None)`` where they are no times."""
    return _hours(terminal("HOURS").parts(words) or {})


def dates_in(words: str) -> list[tuple[int, int, int | None]]:
    """Each date in *words*, in order: day, month, and the year where it is printed."""
    return list(_dates(words))


def _dates(words: str) -> Iterator[tuple[int, int, int | None]]:
    for parts in terminal("DATE").found_in(words):
        read = day_month_year(parts)
        if read is not None:
            yield read


def calendar_date(day: int, month: int, year: int | None) -> date | None:
    """The date, where its year is stated and the calendar has it; else None."""
    try:
        return None if year is None else date(year, month, day)
    except ValueError:
        return None


def written_date(day: date) -> str:
    """A date in words: ``31 January 2017``."""
    return f"{day.day} {terminal('MONTH').first_words[day.month - 1]} {day.year:04}"


def written_hours(start: time | None, end: time | None) -> str:
    """Times in words: ``09:30 to 11:30``, ``09:30``, ``until 11:30``; empty where there are none."""
    if end is None:
        return "" if start is None else f"{start:%H:%M}"
    if start is None:
        return f"{terminal('_TILL').first_words[0]} {end:%H:%M}"
    words = f"{start:%H:%M} {terminal('_TO').first_words[0]} {end:%H:%M}"
    return words if hours(words) == (start, end) else words + terminal("MERIDIEM").first_words[0]


def written_occasion(when: Occasion, written: Callable[[str], str] = escaped) -> str:
    """
    Words that ``occasion`` reads back; columns, for ``recorded``, where it would read words in another way.

    *written* makes of a venue what ``worded`` reads back.
    """
    day = "" if when.date is None else written_date(when.date)
    venue = "" if when.venue is None else written(when.venue)
    words = ", ".join(filter(None, (day, written_hours(when.start, when.end), venue)))
    if terminal("WHEN").fullmatch(words) and occasion(words) == when:
        return words
    clocks = ["" if clock is None else f"{clock:%H:%M}" for clock in (when.start, when.end)]
    return "\t".join(["", day, *clocks, venue])


def _date(parts: Parts) -> date | None:
    """A date that is in the calendar and has its year."""
    read = day_month_year(parts)
    return None if read is None else calendar_date(*read)


def day_month_year(parts: Parts) -> tuple[int, int, int | None] | None:
    """Day, month, and the year where it is printed, of the parts of a ``DATE``; None where they are of none."""
    if "day" not in parts:
        return None
    month = parts.get("month")
    number = int(parts["month_number"]) if month is None else month_number(month)
    year = parts.get("year")
    return int(parts["day"]), number, None if year is None else _full_year(year)


def month_number(word: str) -> int:
    """The place of a month's list among the months."""
    return terminal("MONTH").ranks[word.casefold()] + 1


def _full_year(year: str) -> int:
    """Two digits are a year of 1970 to 2069, as everywhere."""
    number = int(year)
    return number if len(year) > 2 else number + (2000 if number < 70 else 1900)


def _hours(parts: Parts) -> tuple[time | None, time | None]:
    start, end = (terminal("CLOCK").parts(parts[side]) if side in parts else None for side in ("start", "end"))
    begins = None if start is None else _clock(start, _half(start))
    if end is None:
        return begins, None
    ends = _clock(end, _half(end))
    if start is None or begins is None:
        return None, ends
    if _half(start) is None and _half(end) == "afternoon" and _clock(start, "afternoon") < ends:
        begins = _clock(start, "afternoon")  # 7-8.30pm
    if _half(end) is None and ends < begins < _clock(end, "afternoon") and not end["hour"].startswith("0"):
        ends = _clock(end, "afternoon")  # 10.00-1.00
    return begins, ends


def _half(parts: Parts) -> str | None:
    """Morning, afternoon, or None where the words do not say."""
    word = parts.get("meridiem")
    return None if word is None else terminal("MERIDIEM").meanings[word.casefold()]


def _clock(parts: Parts, half: str | None) -> time:
    if "noon" in parts or "midnight" in parts:
        return time(12 if "noon" in parts else 0)
    hour, minute = int(parts["hour"]), int(parts.get("minute", "0"))
    if half is not None and hour <= 12:
        hour = hour % 12 + (12 if half == "afternoon" else 0)
    return time(hour, minute)
