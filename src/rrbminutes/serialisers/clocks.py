"""Clocks of the meeting's country: what minutes print is local time."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

__all__ = ["LONDON", "ZONE", "local", "offset_written"]

ZONE = "Europe/London"
try:
    LONDON = ZoneInfo(ZONE)
except ZoneInfoNotFoundError:  # no time zones here, as on Windows: what brings them is missing
    raise ModuleNotFoundError("No module named 'tzdata'", name="tzdata") from None


def local(day: date, clock: time) -> datetime:
    """A time of a day in the United Kingdom."""
    return datetime(day.year, day.month, day.day, clock.hour, clock.minute, tzinfo=LONDON)


def offset_written(when: datetime) -> str:
    """
    A time as ISO 8601 with its offset; in UTC where the offset has seconds, as before railways.

    >>> offset_written(local(date(2021, 5, 3), time(18, 30)))
    '2021-05-03T18:30:00+01:00'
    """
    offset = when.utcoffset()
    uneven = offset is not None and offset.seconds % 60
    return (when.astimezone(UTC) if uneven else when).isoformat()
