from __future__ import annotations

import datetime as dt

import pytest

from rrbminutes import Item, Meeting, MinutesError, check, parse
from rrbminutes.checks import CHECKS


def codes(meeting: Meeting) -> list[str]:
    return [finding.code for finding in check(meeting)]


NAMED = Meeting(kind="Minutes", body="Elmford Trust")


@pytest.mark.parametrize(
    ("meeting", "found"),
    [
        (NAMED, []),
        (Meeting(body="Elmford Trust"), ["DOC01"]),
        (Meeting(kind="Minutes"), ["DOC02"]),
        (Meeting(kind="Minutes", body="E", start=dt.time(11), end=dt.time(10)), ["DT04"]),
        (Meeting(kind="Minutes", body="E", start=dt.time(10), end=dt.time(11)), []),
        (Meeting(kind="Minutes", body="E", items=(Item("3", "a"), Item("3", "b"))), ["ITM02"]),
        (Meeting(kind="Minutes", body="E", items=(Item("3", "a", items=(Item("3"),)), Item("4", "b"))), []),
        (Meeting(kind="Minutes", body="E", items=(Item("1", items=(Item("a"), Item("a"))),)), ["ITM02"]),
    ],
)
def test_findings(meeting: Meeting, found: list[str]) -> None:
    assert codes(meeting) == found


def test_a_finding_quotes_and_points() -> None:
    text = "Minutes: Elmford\n\n3. Rain\n\nIt rained.\n\n3. Snow\n\nIt snowed."
    (finding,) = check(parse(text))
    assert (finding.span.of(text), finding.severity) == ("3. Snow", "error")
    assert str(finding) == "ITM02 item 3 (Snow) has the label of Rain"


def test_strict_carries_all_errors() -> None:
    with pytest.raises(MinutesError, match=r"2 errors in the minutes\n  DOC01 .*\n  DOC02 ") as raised:
        parse("", strict=True)
    assert [finding.code for finding in raised.value.findings] == ["DOC01", "DOC02"]


@pytest.mark.parametrize("run", CHECKS)
def test_a_check_is_called_after_its_fault(run: object) -> None:
    name = getattr(run, "__name__", "")
    assert getattr(run, "__module__", "") == f"rrbminutes.checks.{name}"
