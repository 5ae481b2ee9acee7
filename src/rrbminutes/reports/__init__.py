"""Ways to report findings: one module each, with the same one name, ``report``."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from importlib import import_module
from typing import Protocol, cast

from rrbminutes.reports.checked import Checked, Look

__all__ = ["REPORTS", "Checked", "Look", "Report", "reporter"]

REPORTS = {
    "full": "rrbminutes.reports.full",
    "concise": "rrbminutes.reports.concise",
    "json": "rrbminutes.reports.json",
    "sarif": "rrbminutes.reports.sarif",
    "github": "rrbminutes.reports.github",
}
"""Each way and its module, imported when first asked for."""


class Report(Protocol):
    """What the module of a way to report offers."""

    def report(self, checked: Iterable[Checked], look: Look) -> Iterator[str]:
        """What is found in files, in pieces that can be printed as soon as they come."""


def reporter(format: str) -> Report:
    """The module of a way to report."""
    return cast("Report", import_module(REPORTS[format]))
