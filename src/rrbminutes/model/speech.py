"""What was decided, and who said what: read from prose, each value with the words that say so."""

from __future__ import annotations

from typing import get_args

from attrs import field, frozen

from rrbminutes.model.spans import NOWHERE, Span
from rrbminutes.model.validators import one_of, optional_words, place, words
from rrbminutes.phrases.speech import ContributionKind, Strength, decisions_in, speech_in

__all__ = ["Contribution", "Decision", "contributions_of", "decisions_of"]


@frozen
class Decision:
    """
    What a body decided: the sentence, from the words of agreement on.

    ``verb`` is the word of agreement (``agreed``); ``strength`` is ``explicit`` where the body agreed, resolved or approved,
    ``soft`` where it only felt or discussed.  ``span`` is the sentence, or its paragraph where mark-up stands between.

    >>> from rrbminutes import Paragraph
    >>> Paragraph("It rained. The board agreed to stay.").decisions
    (Decision(text='The board agreed to stay.', verb='agreed', strength='explicit'),)
    """

    text: str = field(validator=words)
    verb: str = field(validator=words)
    strength: Strength = field(validator=one_of(*get_args(Strength)))
    span: Span = field(default=NOWHERE, validator=place, eq=False, repr=False, kw_only=True)


@frozen
class Contribution:
    """
    Who said what: the sentence, from its speaker on.

    ``speaker`` is as printed (``Sam``, ``YJB``, ``they``), None where nobody is named (``it was noted``);
    ``meeting.resolve(speaker)`` finds the attendance.  ``verb`` is the word of saying; ``kind`` is a ``statement``, a
    ``question``, the ``answer`` to one, a ``presentation``, a ``position`` (a plan, in the present tense), ``indirect``
    (``discussion with NHSE suggests``) or ``impersonal``.  ``span`` is as for a decision.

    >>> from rrbminutes import Paragraph
    >>> [(said.speaker, said.kind) for said in Paragraph("Ann asked why. Ben noted the rain.").contributions]
    [('Ann', 'question'), ('Ben', 'answer')]
    """

    speaker: str | None = field(validator=optional_words)
    verb: str = field(validator=words)
    kind: ContributionKind = field(validator=one_of(*get_args(ContributionKind)))
    text: str = field(validator=words)
    span: Span = field(default=NOWHERE, validator=place, eq=False, repr=False, kw_only=True)


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
