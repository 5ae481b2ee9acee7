"""Checks of minutes: one fault, one file.  ``CHECKS`` holds them in the order in which they run."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from rrbminutes.checks.body_not_named import body_not_named
from rrbminutes.checks.end_before_start import end_before_start
from rrbminutes.checks.kind_not_named import kind_not_named
from rrbminutes.checks.label_twice import label_twice
from rrbminutes.findings import Finding
from rrbminutes.model import Meeting

__all__ = ["CHECKS", "findings_of"]

CHECKS: tuple[Callable[[Meeting], Iterator[Finding]], ...] = (
    kind_not_named,
    body_not_named,
    end_before_start,
    label_twice,
)


def findings_of(meeting: Meeting) -> tuple[Finding, ...]:
    """The findings of all checks, in the order of the text; of one place, in the order of ``CHECKS``."""
    return tuple(sorted((finding for check in CHECKS for finding in check(meeting)), key=lambda finding: finding.span))
