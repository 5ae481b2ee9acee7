"""Every meeting that can be constructed is written in the formats that only go out, and the same meeting is written alike."""

from __future__ import annotations

import attrs
import pytest
from hypothesis import given

from rrbminutes import Meeting, dumps, parse
from rrbminutes.strategies import meetings
from tests.laws.texts import texts

FORMATS = ("csv", "ics", "ocd")


@pytest.mark.parametrize("format", FORMATS)
@given(meeting=meetings())
def test_every_meeting_is_written(format: str, meeting: Meeting) -> None:
    written = dumps(meeting, format)
    assert dumps(attrs.evolve(meeting), format) == written
    assert written.encode().decode() == written


@pytest.mark.parametrize("format", FORMATS)
@given(text=texts())
def test_what_is_parsed_is_written(format: str, text: str) -> None:
    assert dumps(parse(text), format) == dumps(parse(text), format)
