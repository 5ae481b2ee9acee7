from __future__ import annotations

import pickle
from typing import Any

import pytest
from hypothesis import given

from rrbminutes import Meeting, Settings, UnknownNameError, check, parse
from rrbminutes.checks import CODES
from rrbminutes.checks.settings import chosen, codes_meant
from rrbminutes.strategies import settings
from tests.conftest import SEEDS

FOUR = ("ACT01", "ACT02", "ITM01", "ITM02")


@pytest.mark.parametrize(
    ("name", "meant"),
    [("ACT01", "ACT01"), ("ACT", "ACT01 ACT02"), ("itm", "ITM01 ITM02"), (" ACT0 ", "ACT01 ACT02"), ("all", " ".join(FOUR))],
)
def test_a_name_means_codes(name: str, meant: str) -> None:
    assert sorted(codes_meant(name, FOUR)) == meant.split()


@pytest.mark.parametrize(
    ("name", "nearest"), [("ACT09", "ACT01"), ("ACTT", "ACT"), ("ITM", "ACT01"), ("", "ACT01"), ("x" * 99, "ACT01")]
)
def test_a_name_that_means_nothing_gets_the_nearest(name: str, nearest: str) -> None:
    with pytest.raises(UnknownNameError) as raised:
        codes_meant(name, ("ACT01", "ACT02"))
    assert raised.value.nearest.startswith(nearest[:3])
    assert str(raised.value).startswith("there is no check '")
    assert len(str(raised.value)) < 120
    assert str(pickle.loads(pickle.dumps(raised.value))) == str(raised.value)


@pytest.mark.parametrize(
    ("settings", "run"),
    [
        (Settings(), "ACT01 ACT02 ITM01 ITM02"),
        (Settings(select=["ACT"]), "ACT01 ACT02"),
        (Settings(select=[]), ""),
        (Settings(ignore=["ACT"]), "ITM01 ITM02"),
        (Settings(ignore=["ALL"]), ""),
        (Settings(select=["ACT"], ignore=["ACT02"]), "ACT01"),
        (Settings(select=["ACT02"], ignore=["ACT"]), "ACT02"),
        (Settings(select=["ACT"], ignore=["ACT"]), ""),
        (Settings(severity={"ACT": "off", "ACT02": "error"}), "ACT02 ITM01 ITM02"),
    ],
)
def test_what_runs(settings: Settings, run: str) -> None:
    assert list(chosen(settings, FOUR)) == run.split()


def test_the_severity_of_the_name_that_says_most_counts() -> None:
    settled = Settings(severity={"ACT01": "info", "ALL": "warning", "ACT": "error"})
    assert chosen(settled, FOUR) == {"ACT01": "info", "ACT02": "error", "ITM01": "warning", "ITM02": "warning"}


@pytest.mark.parametrize(
    ("given", "error"),
    [
        ({"profile": "club"}, ValueError),
        ({"severity": {"ACT01": "fatal"}}, ValueError),
        ({"select": "ACT"}, TypeError),
        ({"ignore": "ACT"}, TypeError),
    ],
)
def test_what_settles_nothing_is_refused(given: dict[str, Any], error: type[Exception]) -> None:
    with pytest.raises(error):
        Settings(**given)


def test_what_are_no_settings_is_refused() -> None:
    with pytest.raises(TypeError, match="check takes Settings, not str"):
        check(Meeting(), "council")  # type: ignore[arg-type]


def test_a_check_that_is_none_is_refused() -> None:
    with pytest.raises(ValueError, match="there is no check 'ACT99'; the nearest is ACT"):
        check(Meeting(), Settings(select=["ACT99"]))


@given(settings())
def test_settings_choose_findings_and_change_only_their_severity(settings: Settings) -> None:
    meeting = parse(SEEDS["rrb-2021-05-25"])
    plain = Settings(settings.profile, dict(settings.aliases))
    run = chosen(settings, CODES)
    assert [(found.code, found.message, found.severity) for found in check(meeting, settings)] == [
        (found.code, found.message, run[found.code] or found.severity) for found in check(meeting, plain) if found.code in run
    ]
