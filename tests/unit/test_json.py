from __future__ import annotations

import json

import pytest

from rrbminutes import Meeting, MinutesDataError, Printed, Span, dumps, loads, parse


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        ("{", "not JSON: .* @ line 1, column 2"),
        ("[]", r"an object is needed, not list @ \$"),
        ("[" * 100_000, r"nested too deeply @ \$"),
        ("{}", r"must be '1', not None @ \$.schema_version"),
        ('{"schema_version": "1", "items": [{"label": 5}]}', r"a string is needed, not int @ \$\.items\[0\]\.label"),
        ('{"schema_version": "1", "date": "2017-13-01"}', r"month must be in 1..12 @ \$\.date"),
        ('{"schema_version": "1", "front": [{"type": "paragraph", "text": ""}]}', r"must not be empty: '' @ \$\.front\[0\]"),
        ('{"schema_version": "1", "span": [5, -1]}', r"a span is two whole numbers @ \$\.span"),
        ('{"schema_version": "1", "markings": "ab"}', r"a list is needed, not str @ \$\.markings"),
        ('{"schema_version": "1", "items": {}}', r"a list is needed, not dict @ \$\.items"),
        ('{"schema_version": "1", "front": [7]}', r"an object is needed, not int @ \$\.front\[0\]"),
        (
            '{"schema_version": "1", "front": [{"type": "poem"}]}',
            r"type must be one of paragraph, .*, not 'poem' @ \$\.front\[0\]",
        ),
        ("1" * 5000, "not JSON"),
        ('{"schema_version": "1", "body": "Elm", "body": "Oak"}', r"not JSON: the key 'body' stands twice in an object @ \$"),
        ('{"schema_version": "1", "front": ' + "[" * 150 + "]" * 150 + "}", r"nested too deeply @ \$"),
        ('{"schema_version": "1", "date": "20170131"}', r"a date is written 2017-01-31, not 20170131 @ \$\.date"),
        ('{"schema_version": "1", "start": "09:30:00"}', r"a time is written 09:30, not 09:30:00 @ \$\.start"),
        ('{"schema_version": "1", "pages": ["1"]}', r"a whole number is needed, not str @ \$\.pages\[0\]"),
        ('{"schema_version": ["1"]}', r"must be '1', not \['1'\] @ \$\.schema_version"),
        ('{"schema_version": "1", "bodies": 1}', r"unknown: bodies @ \$"),
        ('{"schema_version": "1", "span": [1]}', r"a span is two whole numbers @ \$\.span"),
        ('{"schema_version": "1", "attendance": [{"status": "there"}]}', r"@ \$\.attendance\[0\]"),
    ],
)
def test_data_that_is_no_meeting(data: str, problem: str) -> None:
    with pytest.raises(MinutesDataError, match=problem):
        loads(data)


def test_what_is_read_stands_apart_and_is_ignored() -> None:
    meeting = parse("Minutes: Elmford Board\n\n1. Rain\n\nIt was agreed to stay.\n\nActions:\n1. Ann to go by 3 May 2017")
    data = json.loads(dumps(meeting))
    assert data["read"]["decisions"][0]["verb"] == "agreed"
    assert data["read"]["actions"][0]["due"] == {"printed": "3 May 2017", "kind": "date", "date": "2017-05-03"}
    del data["read"]
    assert loads(json.dumps(data)) == meeting


def test_unknown_formats_are_named() -> None:
    with pytest.raises(ValueError, match="there is no format 'jsn'; the nearest is json"):
        dumps(parse(""), "jsn")
    with pytest.raises(TypeError, match="loads takes text, not bytes"):
        loads(b"{}")  # type: ignore[arg-type]


def test_half_a_character_is_written_as_its_number() -> None:
    meeting = Meeting(furniture=(Printed("FURNITURE", "Page \ud800 😀", Span(0, 1)),))
    written = dumps(meeting)
    assert r"Page \ud800 😀" in written.encode().decode()
    assert loads(written).furniture == meeting.furniture
