from __future__ import annotations

import pytest

from rrbminutes.catalogue import listed, markdown, page
from rrbminutes.checks import CHECKS
from rrbminutes.checks.check import Check
from tests.conftest import ROOT


@pytest.mark.skipif(not (ROOT / "docs").is_dir(), reason="the docs are not at hand")
def test_the_manual_says_what_the_checks_say() -> None:
    written = (ROOT / "docs" / "checks.md").read_text(encoding="utf-8")
    assert written == markdown(), "docs/checks.md is out of date; make it again: rrbminutes rule --markdown > docs/checks.md"


def test_all_are_listed() -> None:
    rows = listed().splitlines()
    assert [row.split()[:2] for row in rows] == [[check.code, check.severity] for check in CHECKS]


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.code)
def test_each_has_a_page(check: Check) -> None:
    assert page(check).startswith(f"{check.code}: {check.summary}.\n")
    assert f"\n## {check.code}\n" in markdown()


def test_for_whom() -> None:
    bound = Check("X01", "info", CHECKS[0].run, profiles=("council", "school"), duty=("council",))
    assert page(bound).endswith(
        "An info; a warning under the profile council; only under the profile council or school, called kind_not_named.\n"
    )
