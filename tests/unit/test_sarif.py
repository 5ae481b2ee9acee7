"""SARIF: what it says, and that it is valid by its published schema, where that is at hand."""

from __future__ import annotations

import json
import os
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from rrbminutes import Finding, Span, check, parse
from rrbminutes.checks import CHECKS
from rrbminutes.reports import Checked, Look, reporter
from tests.conftest import MINUTES, ROOT, SEEDS

SCHEMA = Path(os.environ.get("RRBMINUTES_SCHEMAS", ROOT.parent / "shared" / "schemas")) / "sarif-schema-2.1.0.json"
"""Published schemas are no part of the project."""

TEXTS = {**SEEDS, **MINUTES}


def log_of(*checked: Checked) -> dict[str, Any]:
    log: dict[str, Any] = json.loads("".join(reporter("sarif").report(checked, Look())))
    return log


@cache
def validator() -> Any:
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    return jsonschema.validators.validator_for(schema)(schema, format_checker=jsonschema.FormatChecker())


@pytest.mark.skipif(not SCHEMA.is_file(), reason="the schema of SARIF is not at hand")
def test_valid() -> None:
    found = [Checked(f"minutes of {name}.txt", text, check(parse(text))) for name, text in TEXTS.items()]
    for log in (log_of(), log_of(*found)):
        assert [f"{error.json_path}: {error.message}"[:300] for error in validator().iter_errors(log)] == []


@pytest.mark.skipif(not SCHEMA.is_file(), reason="the schema of SARIF is not at hand")
def test_the_validator_would_tell() -> None:
    log = log_of(Checked("a.txt", "a", (Finding("DOC01", "error", "said", Span(0, 1)),)))
    log["runs"][0]["results"][0]["level"] = "grave"
    assert list(validator().iter_errors(log))


def test_what_it_says() -> None:
    text = SEEDS["rrb-2017-01-31"]
    findings = check(parse(text))
    run = log_of(Checked("seeds/rrb 2017.txt", text, findings))["runs"][0]
    rules = run["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == [one.code for one in CHECKS]
    assert all(rule["help"]["text"].startswith(rule["id"]) for rule in rules)
    assert len(run["results"]) == len(findings)
    for result, finding in zip(run["results"], findings, strict=True):
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"] == finding.code
        assert result["level"] == {"error": "error", "warning": "warning", "info": "note"}[finding.severity]
        where = result["locations"][0]["physicalLocation"]
        assert where["artifactLocation"]["uri"] == "seeds/rrb%202017.txt"
        assert where["region"]["startLine"] == finding.span.line(text)
        assert where["region"]["startColumn"] == finding.span.column(text)
        assert len(result["relatedLocations"]) == len(finding.related)
    prints = [result["partialFingerprints"]["rrbminutes/v1"] for result in run["results"]]
    assert len(set(prints)) == len(prints)
    mended = next(result["fixes"][0] for result in run["results"] if result["ruleId"] == "ATT01")
    assert mended["artifactChanges"][0]["replacements"] == [
        {
            "deletedRegion": {"startLine": 34, "startColumn": 1, "endLine": 34, "endColumn": 11},
            "insertedContent": {"text": "Apologies"},
        }
    ]


def test_what_has_no_place_has_no_region() -> None:
    run = log_of(Checked("a.txt", "", (Finding("DOC01", "error", "said"),)))["runs"][0]
    assert "region" not in run["results"][0]["locations"][0]["physicalLocation"]
