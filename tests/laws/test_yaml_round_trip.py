"""``loads(dumps(meeting, "yaml"), "yaml")`` is the meeting; every reader of YAML finds what JSON holds."""

from __future__ import annotations

import json
from io import StringIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rrbminutes import Meeting, MinutesDataError, dumps, loads, parse
from rrbminutes.strategies import meetings
from tests.laws.test_json_round_trip import in_full
from tests.laws.texts import texts

yaml = pytest.importorskip("yaml", reason="PyYAML is not installed: pip install 'rrbminutes[yaml]'")
ruamel = pytest.importorskip("ruamel.yaml", reason="ruamel.yaml is not installed: pip install 'rrbminutes[test]'")


@given(meetings())
def test_yaml_round_trip(meeting: Meeting) -> None:
    assert loads(dumps(meeting, "yaml"), "yaml") == meeting


@given(texts())
def test_yaml_keeps_where_and_how_it_is_printed(text: str) -> None:
    meeting = parse(text)
    assert in_full(loads(dumps(meeting, "yaml"), "yaml")) == in_full(meeting)


@given(meetings())
def test_readers_of_yaml_1_1_and_1_2_find_what_json_holds(meeting: Meeting) -> None:
    written, held = dumps(meeting, "yaml"), json.loads(dumps(meeting, "json"))
    assert yaml.safe_load(written) == held
    assert ruamel.YAML(typ="safe", pure=True).load(StringIO(written)) == held


@given(st.one_of(texts(), st.text(st.sampled_from("[]{}:,-?!&*#|>%@'\"\\\n \t0aU~<="), max_size=30)))
def test_any_text_is_a_meeting_or_an_error_that_says_why(text: str) -> None:
    with pytest.raises(MinutesDataError):
        loads(text, "yaml")


@given(texts())
def test_json_is_yaml(text: str) -> None:
    meeting = parse(text.encode("utf-8", "replace").decode())
    assert loads(json.dumps(json.loads(dumps(meeting, "json")), ensure_ascii=False), "yaml") == meeting
