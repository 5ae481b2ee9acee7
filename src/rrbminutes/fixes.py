"""Mending a text: edits of it, exact and minimal, and what is left of it when they are made."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import Attribute, field, frozen

from rrbminutes.model import Span
from rrbminutes.model.validators import place, tuple_of

__all__ = ["Edit", "Fix", "compatible", "fixed"]


@frozen(order=True)
class Edit:
    """
    Other words for those that are printed at ``span``; none take them out, and an empty span puts some in.

    >>> Edit(Span(15, 16), "")
    Edit(span=Span(start=15, end=16), replacement='')
    """

    span: Span = field(validator=place)
    replacement: str


@frozen
class Fix:
    """
    One way to mend a finding: what is done, in a few words, and the edits that do it, all or none.

    ``safe`` is True where no reader could wish for anything else (a heading that is misspelt); the others are suggestions.

    Raises:
        ValueError: for no edits, or for two that change the same words.
    """

    message: str
    edits: tuple[Edit, ...] = field(validator=tuple_of(Edit))
    safe: bool = False

    @edits.validator
    def _apart(self, attribute: Attribute[tuple[Edit, ...]], value: tuple[Edit, ...]) -> None:
        spans = [edit.span for edit in value]
        if not spans or any(_clash(one, other) for at, one in enumerate(spans) for other in spans[:at]):
            raise ValueError("Fix.edits must not be empty, nor change the same words twice")

    @property
    def span(self) -> Span:
        """From the first of the words that it changes to the last."""
        return Span(min(edit.span.start for edit in self.edits), max(edit.span.end for edit in self.edits))


def compatible(fixes: Iterable[Fix]) -> tuple[Fix, ...]:
    """
    Those of *fixes* that can be made together, in the order of the text.

    One that changes words which an earlier one changes is left out whole, whichever was named first.
    """
    kept: list[Fix] = []
    reach = Span(-1, -1)
    for fix in sorted(fixes, key=lambda fix: (fix.span, fix.message, fix.edits)):
        if not _clash(reach, fix.span):
            kept.append(fix)
            reach = fix.span
    return tuple(kept)


def fixed(text: str, fixes: Iterable[Fix]) -> str:
    """
    *text* with *fixes* made, as far as they are ``compatible``; every other character stays as it is.

    Raises:
        ValueError: for an edit that lies beyond the end of the text.

    >>> fixed("Apologises: none", [Fix("spell it Apologies", (Edit(Span(0, 10), "Apologies"),))])
    'Apologies: none'
    """
    edits = sorted((edit for fix in compatible(fixes) for edit in fix.edits), key=lambda edit: edit.span)
    if edits and edits[-1].span.end > len(text):
        raise ValueError(f"an edit at {edits[-1].span} lies beyond the end of the text, which has {len(text)} characters")
    parts, position = [], 0
    for edit in edits:
        parts += [text[position : edit.span.start], edit.replacement]
        position = edit.span.end
    return "".join([*parts, text[position:]])


def _clash(one: Span, other: Span) -> bool:
    """True for spans with a character in common, and for places that are the same."""
    return one == other or (one.start < other.end and other.start < one.end)
