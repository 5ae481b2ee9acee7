"""SARIF 2.1.0, the format in which code scanners exchange what they find (OASIS)."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from importlib.metadata import version
from typing import Any

from rrbminutes.checks import CHECKS, CODES
from rrbminutes.checks.check import Check
from rrbminutes.findings import Finding, fingerprint
from rrbminutes.fixes import Fix
from rrbminutes.model import Span
from rrbminutes.model.spans import NOWHERE
from rrbminutes.reports.checked import Checked, Look
from rrbminutes.reports.paths import uri

__all__ = ["report"]

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
LEVELS = {"error": "error", "warning": "warning", "info": "note"}
RULES = {code: at for at, code in enumerate(CODES)}


def report(checked: Iterable[Checked], look: Look) -> Iterator[str]:
    """One log with one run: all checks as rules, and all findings as results."""
    results = [result for one in checked for result in _results(one)]
    driver = {
        "name": "rrbminutes",
        "version": version("rrbminutes"),
        "rules": [_rule(check) for check in CHECKS],
    }
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "newlineSequences": ["\r\n", "\n", "\r"],
        "results": results,
    }
    yield json.dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, ensure_ascii=False, indent=2) + "\n"


def _rule(check: Check) -> dict[str, Any]:
    return {
        "id": check.code,
        "name": check.name,
        "shortDescription": {"text": check.summary or check.name},
        "help": {"text": check.page or check.name},
        "defaultConfiguration": {"level": LEVELS[check.severity]},
        "properties": {"tags": ["minutes", *check.profiles]},
    }


def _results(checked: Checked) -> Iterator[dict[str, Any]]:
    same: Counter[str] = Counter()
    for finding in checked.findings:
        digest = fingerprint(finding, checked.text)
        same[digest] += 1
        yield {
            "ruleId": finding.code,
            "ruleIndex": RULES[finding.code],
            "level": LEVELS[finding.severity],
            "message": {"text": finding.message},
            "locations": [{"physicalLocation": _location(checked, finding.span)}],
            "relatedLocations": [
                {"id": at, "message": {"text": one.message}, "physicalLocation": _location(checked, one.span)}
                for at, one in enumerate(finding.related, 1)
            ],
            "partialFingerprints": {"rrbminutes/v1": f"{digest}:{same[digest]}"},
            **_fixes(checked, finding),
        }


def _fixes(checked: Checked, finding: Finding) -> dict[str, Any]:
    return {} if finding.fix is None else {"fixes": [_fix(checked, finding.fix)]}


def _fix(checked: Checked, fix: Fix) -> dict[str, Any]:
    edits = [
        {"deletedRegion": _region(checked, edit.span), "insertedContent": {"text": edit.replacement}} for edit in fix.edits
    ]
    change = {"artifactLocation": {"uri": uri(checked.path)}, "replacements": edits}
    return {"description": {"text": fix.message}, "artifactChanges": [change]}


def _location(checked: Checked, span: Span) -> dict[str, Any]:
    """The file, and where in it; the file alone for what has no place."""
    where: dict[str, Any] = {"artifactLocation": {"uri": uri(checked.path)}}
    return where if span == NOWHERE else where | {"region": _region(checked, span)}


def _region(checked: Checked, span: Span) -> dict[str, int]:
    start, end = checked.lines.place(span.start), checked.lines.place(span.end)
    return {"startLine": start.line, "startColumn": start.column, "endLine": end.line, "endColumn": end.column}
