"""Findings of a text whose lines end in CR LF, as exact as if they ended in LF."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from attrs import evolve

from rrbminutes.api import check, parse
from rrbminutes.checks.settings import Settings
from rrbminutes.findings import Finding
from rrbminutes.fixes import Fix
from rrbminutes.model import Span

__all__ = ["findings_in"]


def findings_in(text: str, settings: Settings) -> tuple[Finding, ...]:
    r"""
    What is found in *text*, with places in it.

    A paragraph keeps one blank for an end of line.  Where that is two characters, the words of the paragraph could not be told
    apart from their places, so the text is read with one, and the places are moved.

    >>> text = "Minutes: Elmford\r\n\r\nApologises: Ann Ash"
    >>> [finding.span.of(text) for finding in findings_in(text, Settings(select=["ATT01"]))]
    ['Apologises']
    """
    plain = text.replace("\r\n", "\n")
    found = check(parse(plain), settings)
    if len(plain) == len(text):
        return found
    ends: list[int] = []
    at = text.find("\r\n")
    while at >= 0:
        ends.append(at - len(ends))
        at = text.find("\r\n", at + 2)
    return tuple(_moved(finding, ends) for finding in found)


def _moved(finding: Finding, ends: Sequence[int]) -> Finding:
    return evolve(
        finding,
        span=_span(finding.span, ends),
        related=tuple(evolve(one, span=_span(one.span, ends)) for one in finding.related),
        fix=None if finding.fix is None else _fix(finding.fix, ends),
    )


def _fix(fix: Fix, ends: Sequence[int]) -> Fix:
    return evolve(fix, edits=tuple(evolve(edit, span=_span(edit.span, ends)) for edit in fix.edits))


def _span(span: Span, ends: Sequence[int]) -> Span:
    """*span* with a character more for each end of line before it."""
    return Span(span.start + bisect_left(ends, span.start), span.end + bisect_left(ends, span.end))
