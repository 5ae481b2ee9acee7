"""Findings as JSON, for programs."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

from rrbminutes.checks import check_of
from rrbminutes.findings import Finding
from rrbminutes.fixes import Fix
from rrbminutes.model import Span
from rrbminutes.model.spans import NOWHERE
from rrbminutes.reports.checked import Checked, Look
from rrbminutes.reports.heads import Tally

__all__ = ["SCHEMA_VERSION", "report"]

SCHEMA_VERSION = "1"
"""Raised when a key changes its meaning or goes."""


def report(checked: Iterable[Checked], look: Look) -> Iterator[str]:
    """One object: all findings, each with its path, and what was counted."""
    tally = Tally()
    findings = [_finding(one, finding) for one in tally.counting(checked) for finding in one.findings]
    said = {
        "schema_version": SCHEMA_VERSION,
        "findings": findings,
        "files": tally.files,
        "muted": tally.muted,
        "mended": tally.mended,
    }
    yield json.dumps(said, ensure_ascii=False, indent=2) + "\n"


def _finding(checked: Checked, finding: Finding) -> dict[str, Any]:
    return {
        "path": checked.path,
        "code": finding.code,
        "name": check_of(finding.code).name,
        "severity": finding.severity,
        "message": finding.message,
        "place": _place(checked, finding.span),
        "related": [{"message": one.message, "place": _place(checked, one.span)} for one in finding.related],
        "fix": None if finding.fix is None else _fix(checked, finding.fix),
    }


def _fix(checked: Checked, fix: Fix) -> dict[str, Any]:
    edits = [{"place": _region(checked, edit.span), "replacement": edit.replacement} for edit in fix.edits]
    return {"message": fix.message, "safe": fix.safe, "edits": edits}


def _place(checked: Checked, span: Span) -> dict[str, Any] | None:
    return None if span == NOWHERE else _region(checked, span)


def _region(checked: Checked, span: Span) -> dict[str, Any]:
    """Lines and columns from 1, the end behind the last character; and both offsets."""
    start, end = checked.lines.place(span.start), checked.lines.place(span.end)
    return {
        "line": start.line,
        "column": start.column,
        "end_line": end.line,
        "end_column": end.column,
        "span": list(span),
    }
