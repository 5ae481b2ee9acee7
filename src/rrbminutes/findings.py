"""What is odd in minutes that were read: values, never raised."""

from __future__ import annotations

from hashlib import sha256
from typing import Literal, get_args

from attrs import field, frozen

from rrbminutes.fixes import Fix
from rrbminutes.model import Span
from rrbminutes.model.spans import NOWHERE
from rrbminutes.model.validators import one_of, optional, place, tuple_of

__all__ = ["SEVERITIES", "Finding", "Related", "Severity", "fingerprint"]

Severity = Literal["error", "warning", "info"]
"""Error: the record contradicts itself, or lacks what a reader needs.  Warning: a reader may be misled.  Info: style."""

SEVERITIES: tuple[Severity, ...] = get_args(Severity)
"""The gravest first."""

TELLING = 200
"""So many characters of what is printed tell one place from another."""


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


def fingerprint(finding: Finding, text: str) -> str:
    """
    What stays the same of a finding when lines move: a digest of its code, its message, and the words that *text* prints there.

    Two of the same fault in the same words have the same.

    >>> text = "Ann Ash, (PHE)"
    >>> fingerprint(Finding("ATT05", "warning", "a comma", Span(7, 8)), text)
    'eb3f04a00a083ed1'
    """
    words = " ".join(Span(finding.span.start, min(finding.span.end, finding.span.start + 2 * TELLING)).of(text).split())[
        :TELLING
    ]
    return sha256("\0".join((finding.code, words, finding.message)).encode("utf-8", "surrogatepass")).hexdigest()[:16]
