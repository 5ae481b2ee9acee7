"""What is odd in minutes that were read: values, never raised."""

from __future__ import annotations

from typing import Literal, get_args

from attrs import field, frozen

from rrbminutes.fixes import Fix
from rrbminutes.model import Span
from rrbminutes.model.spans import NOWHERE
from rrbminutes.model.validators import one_of, optional, place, tuple_of

__all__ = ["SEVERITIES", "Finding", "Related", "Severity"]

Severity = Literal["error", "warning", "info"]
"""Error: the record contradicts itself, or lacks what a reader needs.  Warning: a reader may be misled.  Info: style."""

SEVERITIES: tuple[Severity, ...] = get_args(Severity)
"""The gravest first."""


@frozen
class Related:
    """Another place that a finding is about, and what stands there."""

    span: Span = field(validator=place)
    message: str


@frozen
class Finding:
    """
    Something that is odd in minutes: what, how bad, and where.

    ``code`` is for machines (``ITM02``); ``message`` quotes what is printed, and ``span`` is where; it is empty for what is
    missing, and for a meeting that was built by hand.  ``related`` names other places, in the order of the text; ``fix`` is how
    the text could be mended, None where only its writer can tell.

    >>> str(Finding("ITM02", "error", "item 3 (Snow) has the label of Rain"))
    'ITM02 item 3 (Snow) has the label of Rain'
    """

    code: str
    severity: Severity = field(validator=one_of(*SEVERITIES))
    message: str
    span: Span = field(default=NOWHERE, validator=place)
    related: tuple[Related, ...] = field(default=(), validator=tuple_of(Related))
    fix: Fix | None = field(default=None, validator=optional(Fix))

    def __str__(self) -> str:
        return f"{self.code} {self.message}"
