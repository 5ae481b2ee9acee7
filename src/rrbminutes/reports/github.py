"""Workflow commands, which GitHub shows beside the lines of a change."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from rrbminutes.findings import Finding
from rrbminutes.model.spans import NOWHERE
from rrbminutes.reports.checked import Checked, Look
from rrbminutes.reports.paths import from_here

__all__ = ["report"]

KINDS = {"error": "error", "warning": "warning", "info": "notice"}


def report(checked: Iterable[Checked], look: Look) -> Iterator[str]:
    """``::error file=…,line=…,col=…,title=CODE::message`` for each finding."""
    for one in checked:
        yield from (f"{_command(one, finding)}\n" for finding in one.findings)


def _command(checked: Checked, finding: Finding) -> str:
    said: dict[str, object] = {"file": from_here(checked.path)}
    if finding.span != NOWHERE:
        start, end = checked.lines.place(finding.span.start), checked.lines.place(finding.span.end)
        said |= {"line": start.line, "col": start.column, "endLine": end.line}
        if start.line == end.line:  # across lines there may be no column
            said["endColumn"] = end.column
        else:
            del said["col"]
    said["title"] = finding.code
    properties = ",".join(f"{name}={_escaped(str(value), property=True)}" for name, value in said.items())
    return f"::{KINDS[finding.severity]} {properties}::{_escaped(finding.message)}"


def _escaped(text: str, *, property: bool = False) -> str:
    text = text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
    return text.replace(":", "%3A").replace(",", "%2C") if property else text
