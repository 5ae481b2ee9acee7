from __future__ import annotations

import json
from typing import Any, get_args

import attrs
import pytest
from jsonschema import Draft202012Validator

from rrbminutes import Meeting, MinutesDataError, Paragraph, dumps, loads, model, parse
from rrbminutes.cli import main
from rrbminutes.model import Block, Contribution, Decision, Vote
from rrbminutes.serialisers.converting import BORROWED
from rrbminutes.serialisers.data import SCHEMA_VERSION
from rrbminutes.serialisers.schema import schema, written_schema
from tests.conftest import MINUTES, ROOT, SEEDS

VALIDATOR = Draft202012Validator(schema())


def test_the_schema_in_the_repository_is_that_of_the_model() -> None:
    kept = (ROOT / "docs" / "schema.json").read_text(encoding="utf-8")
    assert kept == written_schema(), "make it anew: rrbminutes schema > docs/schema.json"


def test_the_command_prints_it(capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    assert main(["schema"]) == 0
    printed = json.loads(capsysbinary.readouterr().out)
    assert printed == schema()
    assert printed["$id"] == f"urn:rrbminutes:schema:{SCHEMA_VERSION}"
    with pytest.raises(SystemExit):
        main(["schema", "--help"])
    assert b"rrbminutes schema > schema.json" in capsysbinary.readouterr().out


def test_it_is_a_schema() -> None:
    Draft202012Validator.check_schema(schema())


def refs(value: Any) -> set[str]:
    """All that a schema refers to."""
    if isinstance(value, dict):
        own = {value["$ref"]} if isinstance(value.get("$ref"), str) else set()
        return own.union(*map(refs, value.values()))
    return set().union(*map(refs, value)) if isinstance(value, list) else set()


def test_what_is_defined_is_used_and_what_is_used_is_defined() -> None:
    assert refs(schema()) == {f"#/$defs/{name}" for name in schema()["$defs"]}


def test_every_field_of_every_class_has_a_key() -> None:
    classes = {kind for name in model.__all__ if attrs.has(kind := getattr(model, name))} - {Meeting, Decision}
    for kind in classes:
        found = schema()["$defs"][kind.__name__]["properties"]
        asked = [field.alias for field in attrs.fields(kind) if field.name not in BORROWED.get(kind, ())]
        assert [name for name in found if name != "type"] == asked
    blocks = [one["$ref"].rpartition("/")[2] for one in schema()["$defs"]["Block"]["oneOf"]]
    assert blocks == [kind.__name__ for kind in get_args(Block)]
    assert {Contribution, Vote} <= classes


@pytest.mark.parametrize("name", [*SEEDS, *MINUTES])
def test_sample_minutes_are_valid(name: str) -> None:
    VALIDATOR.validate(json.loads(dumps(parse({**SEEDS, **MINUTES}[name]))))


@pytest.mark.parametrize(
    "data",
    [
        {},
        {"schema_version": "2"},
        {"schema_version": "1", "date": "3 May 2021"},
        {"schema_version": "1", "date": "20210503"},
        {"schema_version": "1", "start": "09:30:00"},
        {"schema_version": "1", "start": "9:30"},
        {"schema_version": "1", "pages": ["1"]},
        {"schema_version": "1", "pages": [True]},
        {"schema_version": "1", "body": ""},
        {"schema_version": "1", "body": "a  b"},
        {"schema_version": "1", "items": None},
        {"schema_version": "1", "front": [{"type": "paragraph"}]},
        {"schema_version": "1", "front": [{"text": "Ann went."}]},
        {"schema_version": "1", "front": [{"type": "bullets", "entries": []}]},
        {"schema_version": "1", "front": [{"type": "paragraph", "text": "Ann went.", "cut": "1"}]},
        {"schema_version": "1", "attendance": [{"name": "Ann", "status": "there"}]},
    ],
)
def test_both_refuse(data: dict[str, Any]) -> None:
    assert not VALIDATOR.is_valid(data)
    with pytest.raises(MinutesDataError):
        loads(json.dumps(data))


@pytest.mark.parametrize(
    "data",
    [
        {"schema_version": "1", "date": "2021-04-31"},
        {"schema_version": "1", "span": [5, 1]},
        {"schema_version": "1", "pages": [5, 1]},
        {"schema_version": "1", "attendance": [{"initials": "AA"}]},
        {"schema_version": "1", "next_meeting": {}},
        {"schema_version": "1", "items": [{}]},
        {"schema_version": "1", "items": [{"label": "not a label"}]},
        {"schema_version": "1", "front": [{"type": "table", "rows": [["one"]]}]},
        {"schema_version": "1", "front": [{"type": "numbers", "entries": [{"text": "Ann"}]}]},
        {"schema_version": "1", "body": "a\u200bb"},
        {"schema_version": "1", "front": [{"type": "actions", "entries": [{"text": "Go", "owners": ["Ann and Ben"]}]}]},
    ],
)
def test_a_schema_cannot_say_all(data: dict[str, Any]) -> None:
    VALIDATOR.validate(data)
    with pytest.raises(MinutesDataError):
        loads(json.dumps(data))


class TestVersions:
    """The policy of docs/json.md."""

    def test_another_version_is_refused(self) -> None:
        with pytest.raises(MinutesDataError, match=r"must be '1', not '2' @ \$\.schema_version"):
            loads('{"schema_version": "2"}')

    def test_data_of_before_a_key_was_added_is_read(self) -> None:
        data = json.loads(dumps(Meeting(body="Elmford Trust", front=(Paragraph("Ann went."),))))
        optional = [key for key in data if key not in ("schema_version", "body", "front")]
        for key in optional:
            del data[key]
        del data["front"][0]["span"]
        VALIDATOR.validate(data)
        assert loads(json.dumps(data)) == Meeting(body="Elmford Trust", front=(Paragraph("Ann went."),))

    def test_a_key_that_is_not_known_is_refused_by_name(self) -> None:
        data = json.loads(dumps(Meeting(front=(Paragraph("Ann went."),))))
        data["front"][0]["mood"] = "cheerful"
        assert not VALIDATOR.is_valid(data)
        with pytest.raises(MinutesDataError, match=r"unknown: mood @ \$\.front\[0\]"):
            loads(json.dumps(data))

    def test_what_is_read_may_hold_anything(self) -> None:
        meeting = parse("1. Rain\n\nIt was agreed to stay.")
        data = json.loads(dumps(meeting))
        data["read"]["mood"] = "cheerful"
        data["read"]["decisions"][0]["mood"] = "cheerful"
        VALIDATOR.validate(data)
        assert loads(json.dumps(data)) == meeting
        assert loads(json.dumps({**data, "read": 7})) == meeting
