from __future__ import annotations

import datetime as dt

import pytest

from rrbminutes.phrases.dates import Occasion, dates_in, hours, occasion, written_date

DAY = dt.date(2017, 5, 3)


@pytest.mark.parametrize(
    "words",
    [
        "3 May 2017",
        "3rd May 2017",
        "03 May, 2017",
        "Wednesday 3 May 2017",
        "Wed, 3rd of May 2017",
        "May 3rd, 2017",
        "03/05/2017",
        "3.5.17",
        "2017-05-03",
        "3 Mai 2017",
    ],
)
def test_dates_day_first(words: str) -> None:
    assert occasion(words) == Occasion(DAY)


@pytest.mark.parametrize("words", ["31 June 2021", "3 May", "May 2017", "29 February 2021", "the third of May", ""])
def test_no_date_is_made_up(words: str) -> None:
    assert occasion(words) is None


def test_a_date_without_a_year_keeps_its_day() -> None:
    assert dates_in("by May 3rd or 4 June 2018") == [(3, 5, None), (4, 6, 2018)]


@pytest.mark.parametrize(
    ("words", "start", "end"),
    [
        ("9.30-11.30", "09:30", "11:30"),
        ("10:30 to 12:30", "10:30", "12:30"),
        ("7-8.30pm", "19:00", "20:30"),
        ("11-1pm", "11:00", "13:00"),
        ("10.00am-12 noon", "10:00", "12:00"),
        ("10.00-1.00", "10:00", "13:00"),
        ("1400hrs", "14:00", None),
        ("7 p.m.", "19:00", None),
        ("19:00pm", "19:00", None),
        ("12am", "00:00", None),
        ("until 9pm", None, "21:00"),
        ("at noon", None, None),
    ],
)
def test_hours(words: str, start: str | None, end: str | None) -> None:
    assert hours(words) == tuple(None if clock is None else dt.time.fromisoformat(clock) for clock in (start, end))


@pytest.mark.parametrize(
    ("words", "start", "venue"),
    [
        ("3 May 2017 10.00-12.00 in Committee Room 2, City Hall", dt.time(10), "Committee Room 2, City Hall"),
        ("3 May 2017, City Hall 10.00-12.00", dt.time(10), "City Hall"),
        ("3 May 2017 at 7pm at the Village Hall", dt.time(19), "the Village Hall"),
        ("3 May 2017, Village Hall", None, "Village Hall"),
    ],
)
def test_occasions(words: str, start: dt.time | None, venue: str) -> None:
    found = occasion(words)
    assert found is not None
    assert (found.date, found.start, found.venue) == (DAY, start, venue)


def test_a_date_is_written_in_words() -> None:
    assert written_date(DAY) == "3 May 2017"
