"""What was decided, and who said what: read from prose, each value with the words that say so."""

from __future__ import annotations

from attrs import field, frozen

from rrbminutes.model.spans import NOWHERE, Span
from rrbminutes.phrases.speech import ContributionKind, Strength, decisions_in, speech_in

__all__ = ["Contribution", "Decision", "contributions_of", "decisions_of"]


@frozen
class Decision:
    """
    What a body decided: the sentence, from the words of agreement on.

    ``verb`` is the word of agreement; ``strength`` is ``soft`` where the body only felt or discussed.
    """

    text: str
    verb: str
    strength: Strength
    span: Span = field(default=NOWHERE, eq=False, repr=False, kw_only=True)


@frozen
class Contribution:
    """
    Who said what: the sentence, from its speaker on.

    ``speaker`` is as printed (``Sam``, ``YJB``, ``they``), None where nobody is named (``it was noted``);
    ``meeting.resolve(speaker)`` finds the attendance.
    """

    speaker: str | None
    verb: str
    kind: ContributionKind
    text: str
    span: Span = field(default=NOWHERE, eq=False, repr=False, kw_only=True)


def decisions_of(text: str, span: Span) -> tuple[Decision, ...]:
    """The decisions that words printed at *span* state."""
    return tuple(
        Decision(text[found.start : found.end], found.verb, found.strength, span=span.within(text, found.start, found.end))
        for found in decisions_in(text)
    )


def contributions_of(text: str, span: Span) -> tuple[Contribution, ...]:
    """The contributions that words printed at *span* report."""
    return tuple(
        Contribution(
            found.speaker,
            found.verb,
            found.kind,
            text[found.start : found.end],
            span=span.within(text, found.start, found.end),
        )
        for found in speech_in(text)
    )
