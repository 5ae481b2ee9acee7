"""Every output is valid by the schema, and what the schema refuses ``loads`` refuses."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import event, given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from rrbminutes import Meeting, MinutesDataError, dumps, loads, parse
from rrbminutes.serialisers.schema import schema
from rrbminutes.strategies import meetings
from tests.laws.texts import texts

VALIDATOR = Draft202012Validator(schema())

EXCEPT = ("read",)
"""Keys under which the schema says what is written, and ``loads`` looks at nothing."""

Place = tuple[str | int, ...]


@given(meetings())
def test_every_meeting_is_valid(meeting: Meeting) -> None:
    VALIDATOR.validate(json.loads(dumps(meeting)))


@given(texts())
def test_every_text_gives_valid_data(text: str) -> None:
    VALIDATOR.validate(json.loads(dumps(parse(text))))


def places(value: Any, at: Place = ()) -> Iterator[Place]:
    """The way to every value within a value."""
    yield at
    for key, held in value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ():
        if key not in EXCEPT:
            yield from places(held, (*at, key))


VALUES: list[Any] = [None, True, False, 0, -1, 1.5, 7, [], [""], [1], [1, 2], [[]], {}, {"text": "Ann"}]
STRINGS = ["", " ", "a  b", "a\nb", "1", "Ann", "present", "paragraph", "table"]
DATES = ["2021-05-03", "2021-13-03", "20210503", "2021-W05-1", "2021-05-03T09:30"]
TIMES = ["09:30", "9:30", "0930", "09:30:00", "09:30+00:00", "T09:30", "24:00"]
BLOCKS = [{"type": "paragraph"}, {"type": "actions"}, {"type": "Paragraph", "text": "Ann"}]
OTHERS: list[Any] = [*VALUES, *STRINGS, *DATES, *TIMES, *BLOCKS]
KEYS = ["mood", "type", "text", "span", "cut", "_start", "heading", "next_meeting"]


@st.composite
def mutated(draw: st.DrawFn, data: Any) -> Any:
    """The data with one value changed: another, gone, in a list, twice, or with a key beside it."""
    root = {"$": copy.deepcopy(data)}
    place = draw(st.sampled_from([*places(data)]))
    holder: Any = root
    key: Any = "$"
    for step in place:
        holder, key = holder[key], step
    held = holder[key]
    way = draw(st.sampled_from(["other", "other", "other", "gone", "listed", "twice", "beside"]))
    if way == "gone" and place:
        del holder[key]
    elif way == "listed":
        holder[key] = [held]
    elif way == "twice" and isinstance(held, (list, str)):
        holder[key] = held * 2
    elif way == "beside" and isinstance(held, dict):
        held[draw(st.sampled_from(KEYS))] = draw(st.sampled_from(OTHERS))
    else:
        holder[key] = draw(st.sampled_from(OTHERS))
    return root["$"]


@given(st.data(), st.one_of(meetings(), texts().map(parse)))
def test_what_the_schema_refuses_is_refused(data: st.DataObject, meeting: Meeting) -> None:
    changed = data.draw(mutated(json.loads(dumps(meeting))))
    if VALIDATOR.is_valid(changed):
        event("valid")
        return
    event("refused")
    with pytest.raises(MinutesDataError):
        loads(json.dumps(changed))
