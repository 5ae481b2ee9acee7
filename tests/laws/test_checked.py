"""Every meeting can be checked, whoever made it; a safe fix takes its finding away, and brings no other."""

from __future__ import annotations

import pytest
from hypothesis import example, given

from rrbminutes import Actions, Finding, Meeting, check, parse
from rrbminutes.fixes import fixed
from rrbminutes.strategies import meetings
from tests.conftest import MINUTES, SEEDS
from tests.laws.texts import texts
from tests.test_faults import CASES

TEXTS = {**SEEDS, **MINUTES, **{f"{case.name}: {case.title}": case.text for case in CASES}}


@given(meetings())
@example(Meeting(back=(Actions(()),)))
def test_every_meeting_can_be_checked(meeting: Meeting) -> None:
    found = check(meeting)
    assert found == check(meeting)
    assert all(len(finding.message.splitlines()) == 1 for finding in found)


@given(texts())
def test_findings_lie_in_the_text(text: str) -> None:
    found = check(parse(text))
    assert all(0 <= finding.span.start <= finding.span.end <= len(text) for finding in found)
    assert [finding.span for finding in found] == sorted(finding.span for finding in found)
    for finding in found:
        mends_safely(text, finding)


@pytest.mark.parametrize("name", sorted(TEXTS))
def test_a_safe_fix_takes_its_finding_away_and_brings_no_other(name: str) -> None:
    for finding in check(parse(TEXTS[name])):
        mends_safely(TEXTS[name], finding)


def mends_safely(text: str, finding: Finding) -> None:
    """One finding less of its code, and of no other code one more."""
    if finding.fix is None or not finding.fix.safe:
        return
    before, after = ([one.code for one in check(parse(said))] for said in (text, fixed(text, [finding.fix])))
    assert after.count(finding.code) == before.count(finding.code) - 1
    assert all(after.count(code) <= before.count(code) for code in after)
