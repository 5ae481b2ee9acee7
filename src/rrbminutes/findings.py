"""What is odd in minutes that were read: values, never raised."""

from __future__ import annotations

from typing import Literal

from attrs import field, frozen

from rrbminutes.model import Span
from rrbminutes.model.spans import NOWHERE
from rrbminutes.model.validators import place

__all__ = ["Finding", "Severity"]

Severity = Literal["error", "warning", "info"]
"""Error: the record contradicts itself, or lacks what a reader needs.  Warning: a reader may be misled.  Info: style."""


@frozen
class Finding:
    """
    Something that is odd in minutes: what, how bad, and where.

    ``code`` is for machines (``ITM02``); ``message`` quotes what is printed, and ``span`` is where; it is empty for what is
    missing, and for a meeting that was built by hand.

    >>> str(Finding("ITM02", "error", "item 3 (Snow) has the label of Rain"))
    'ITM02 item 3 (Snow) has the label of Rain'
    """

    code: str
    severity: Severity
    message: str
    span: Span = field(default=NOWHERE, validator=place)

    def __str__(self) -> str:
        return f"{self.code} {self.message}"
