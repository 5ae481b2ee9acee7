"""What each check finds, and what it lets pass: the cases of ``tests/faults``, and the findings of the founding documents."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple, get_args

import pytest

from rrbminutes import Settings, check, parse
from rrbminutes.checks import CHECKS
from rrbminutes.checks.settings import Profile
from rrbminutes.findings import Finding
from tests.conftest import ROOT, SEEDS

FOLDER = ROOT / "tests" / "faults"


class Case(NamedTuple):
    """A text, and the findings of one check in it, each as line and message."""

    name: str
    title: str
    profile: Profile | None
    text: str
    findings: tuple[str, ...]


def cases_of(name: str) -> Iterator[Case]:
    for part in re.split(r"^=== ", (FOLDER / f"{name}.txt").read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]:
        text, *findings = re.split(r"^---(?:\s|\Z)", part, flags=re.MULTILINE)
        title, _, text = text.partition("\n")
        profile = next((profile for profile in get_args(Profile) if f"[{profile}]" in title), None)
        yield Case(name, title, profile, text, tuple(" ".join(found.split()) for found in findings if found.strip()))


CASES = [case for one in CHECKS for case in cases_of(one.name)]


def shown(finding: Finding, text: str) -> str:
    """Line and message; line 0 for what is missing."""
    return f"{finding.span.line(text) if any(finding.span) else 0} {finding.message}"


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.name}: {case.title}")
def test_case(case: Case) -> None:
    code = next(one.code for one in CHECKS if one.name == case.name)
    found = check(parse(case.text), Settings(case.profile))
    assert [shown(finding, case.text) for finding in found if finding.code == code] == list(case.findings)


@pytest.mark.parametrize("name", [one.name for one in CHECKS])
def test_each_check_has_a_case_that_fires_and_a_near_miss(name: str) -> None:
    cases = list(cases_of(name))
    assert any(case.findings for case in cases)
    assert any(not case.findings for case in cases)


def test_no_file_is_without_its_check() -> None:
    assert {path.stem for path in FOLDER.glob("*.txt")} == {one.name for one in CHECKS}


FOUND = {
    "rrb-2017-01-31": (
        "DT01:44 ATT01:34 ATT02:68 ATT03:80 ATT05:12 ATT07:14 ITM01:94 ITM05:42 ITM09:42 ACT01:90 ACT01:91 ACT01:92 ACT01:108"
        " ACT01:151 ACT01:152 ACT02:64 ACT05:168 ACT08:92 LAY04:126 DT05:54 DT08:5 CLO01:185"
        " DOC03:3 DT06:185 DT12:5 DT13:185 ATT06:80 ATT12:7 ATT13:11 ITM07:42 DEC02:166 ACT03:91 ACT06:62 ACT07:64 ACT11:170"
        " ACT13:64 LAY01:1 LAY03:23 LAY03:182 REF01:48 REF03:110 REF03:162 REF04:80 REF05:118 STY01:7 STY02:44 STY02:84"
        " STY03:128 STY04:58 STY06:84"
    ),
    "rrb-2021-05-25": (
        "DT07:5 ATT04:67 ATT04:73 ATT04:79 ATT08:11 ATT10:11 ITM02:167 ITM08:181 ITM09:9 DEC01:165"
        " ACT10:152 CLO01:183 CLO03:183 LAY02:79"
        " DOC03:3 DOC04:3 DT02:125 DT14:7 ATT11:11 ATT14:16 ITM06:89 ITM07:9 ITM11:35 ACT09:171 STY04:65 STY06:85 STY06:146"
        " STY10:27 STY11:110"
    ),
}
"""What must be found in the founding documents, and on which line."""


@pytest.mark.parametrize("seed", sorted(FOUND))
def test_founding_documents(seed: str) -> None:
    text = SEEDS[seed]
    found = {f"{finding.code}:{finding.span.line(text)}" for finding in check(parse(text))}
    assert set(FOUND[seed].split()) - found == set()
