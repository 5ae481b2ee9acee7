from __future__ import annotations

import sys
from pathlib import Path

import pytest

from rrbminutes import Attendance, Item, Meeting, MinutesError, check, checks, loads, parse
from rrbminutes.checks import CHECKS, check_of, findings_of
from rrbminutes.checks.check import Check, Fault
from rrbminutes.checks.record import Record
from rrbminutes.checks.settings import PROFILES, Profile, Settings
from rrbminutes.checks.spelling import edits_between
from rrbminutes.findings import SEVERITIES, Finding
from rrbminutes.serialisers import serialiser
from tests.conftest import MINUTES, SEEDS

TEXTS = {**SEEDS, **MINUTES}


def codes(meeting: Meeting) -> list[str]:
    return [finding.code for finding in check(meeting)]


@pytest.mark.parametrize(
    ("meeting", "found"),
    [
        (Meeting(kind="Minutes", body="Elmford Trust"), []),
        (Meeting(body="Elmford Trust"), ["DOC01"]),
        (Meeting(kind="Minutes"), ["DOC02"]),
        (Meeting(kind="Minutes", body="E", items=(Item("3", "a"), Item("3", "b"))), ["ITM02"]),
        (Meeting(kind="Minutes", body="E", items=(Item("3", "a", items=(Item("3"),)), Item("4", "b"))), []),
    ],
)
def test_a_meeting_that_was_built_by_hand(meeting: Meeting, found: list[str]) -> None:
    assert [code for code in codes(meeting) if check_of(code).severity == "error"] == found
    assert all(finding.span == (0, 0) for finding in check(meeting))


def test_a_finding_quotes_and_points() -> None:
    text = "Minutes: Elmford\n\n3. Rain\n\nIt rained.\n\n3. Snow\n\nIt snowed."
    finding = next(finding for finding in check(parse(text)) if finding.code == "ITM02")
    assert (finding.span.of(text), finding.severity) == ("3. Snow", "error")
    assert str(finding) == "ITM02 item 3 (Snow) has the label of Rain"
    assert [(related.span.of(text), related.message) for related in finding.related] == [
        ("3. Rain", "item 3 stands here first")
    ]


def test_strict_carries_all_errors() -> None:
    with pytest.raises(MinutesError, match=r"2 errors in the minutes\n  DOC01 .*\n  DOC02 ") as raised:
        parse("", strict=True)
    assert [finding.code for finding in raised.value.findings] == ["DOC01", "DOC02"]


@pytest.mark.parametrize("one", CHECKS, ids=lambda one: one.code)
def test_a_check_tells_all_of_its_fault_in_one_file(one: Check) -> None:
    assert one.run.__module__ == f"rrbminutes.checks.{one.name}"
    assert sys.modules[one.run.__module__].CHECK is one
    assert one.page.startswith(f"{one.code}: {one.summary}.\n\n")
    assert "\n\n    " in one.page, "the page shows no example"
    assert check_of(one.code) is one


def test_codes_are_told_apart() -> None:
    assert len({one.code for one in CHECKS}) == len(CHECKS) == len({one.name for one in CHECKS})
    with pytest.raises(KeyError):
        check_of("ITM99")


@pytest.mark.parametrize("name", sorted(TEXTS))
def test_findings_are_pure_and_in_order(name: str) -> None:
    meeting = parse(TEXTS[name])
    found = check(meeting)
    assert check(meeting) == found == check(parse(TEXTS[name]))
    assert [finding.span for finding in found] == sorted(finding.span for finding in found)
    again = loads(serialiser("json").dumps(meeting))
    assert check(again) == found


@pytest.mark.parametrize("name", sorted(TEXTS))
def test_no_check_depends_on_another(name: str) -> None:
    meeting = parse(TEXTS[name])
    alone = [finding for one in reversed(CHECKS) for finding in one.findings(Record(meeting))]
    assert sorted(alone, key=str) == sorted(check(meeting), key=str)


@pytest.mark.parametrize("name", sorted(TEXTS))
def test_findings_lie_in_the_text_and_their_words_are_printed(name: str) -> None:
    text = TEXTS[name]
    for finding in check(parse(text)):
        spans = [finding.span, *(related.span for related in finding.related)]
        spans += [edit.span for edit in finding.fix.edits] if finding.fix else []
        assert all(0 <= span.start <= span.end <= len(text) for span in spans)
        assert list(finding.related) == sorted(finding.related, key=lambda related: related.span)
        assert finding.severity in SEVERITIES


def test_checks_do_not_know_lark() -> None:
    modules = [path.read_text(encoding="utf-8") for path in Path(checks.__path__[0]).glob("*.py")]
    assert len(modules) > len(CHECKS)
    assert [text for text in modules if "import lark" in text or "from lark" in text] == []


@pytest.mark.parametrize(
    ("body", "profile"),
    [
        ("Elmford Parish Council", "council"),
        ("Elmford Primary School Governing Body", "school"),
        ("Elmford Hospitals NHS Trust", "nhs"),
        ("Elmford Widgets Ltd", "company"),
        ("Elmford Almshouses", "charity"),
        ("Elmford Chess Club", None),
        (None, None),
    ],
)
def test_the_kind_of_body_is_given_or_recognised(body: str | None, profile: Profile | None) -> None:
    meeting = Meeting(body=body)
    assert Record(meeting).profile == profile
    for given in PROFILES:
        assert Record(meeting, Settings(given)).profile == given


def test_an_unknown_profile_is_refused() -> None:
    with pytest.raises(ValueError, match="profile must be one of company, charity"):
        findings_of(Meeting(), Settings("club"))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("one", "other", "edits"),
    [("Ash", "Ash", 0), ("Ash", "Ahs", 1), ("Birch", "Brich", 1), ("Swanbeck", "Swandbekc", 2), ("Ash", "Birch", None)],
)
def test_edits_between(one: str, other: str, edits: int | None) -> None:
    assert edits_between(one, other, 2) == edits_between(other, one, 2) == edits


def test_a_severity_that_is_none_is_refused() -> None:
    with pytest.raises(ValueError, match="severity must be one of error, warning, info"):
        Finding("ITM02", "fatal", "said")  # type: ignore[arg-type]


def test_people_of_one_word_are_not_listed() -> None:
    people = Record(Meeting(attendance=(Attendance("Ann"), Attendance("Ann Ash")))).people
    assert [entry.name for entry in people.listed] == ["Ann Ash"]


def test_an_alias_is_somebody_on_the_list() -> None:
    meeting = parse(SEEDS["rrb-2021-05-25"])
    spoken = "“Haringey” speaks, and is on no list"
    assert spoken in [finding.message for finding in check(meeting)]
    assert spoken not in [finding.message for finding in check(meeting, Settings(aliases={"Haringey": "London Councils"}))]


def test_a_duty_of_one_kind_of_body_is_a_warning_there_and_others_are_not_asked() -> None:
    def said(record: Record) -> list[Fault]:
        return [Fault(f"asked of {record.profile}"), Fault("grave", severity="error")]

    duty = Check("XYZ01", "info", said, duty=("council",))
    only = Check("XYZ02", "info", said, profiles=("council",))
    council, none = Record(Meeting(body="Elmford Parish Council")), Record(Meeting())
    assert [finding.severity for finding in duty.findings(council)] == ["warning", "error"]
    assert [finding.severity for finding in duty.findings(none)] == ["info", "error"]
    assert [finding.message for finding in only.findings(council)] == ["asked of council", "grave"]
    assert list(only.findings(none)) == []
