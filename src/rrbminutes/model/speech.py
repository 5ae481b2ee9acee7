"""What was decided, and who said what: read from prose, each value with the words that say so."""

from __future__ import annotations

from typing import get_args

from attrs import field, frozen

from rrbminutes.model.spans import NOWHERE, Span
from rrbminutes.model.unchecked import unchecked
from rrbminutes.model.validators import count, one_of, optional_one_of, optional_words, place, words
from rrbminutes.phrases.decisions import Manner, Strength, decisions_in, mover_in, seconder_in, votes_in
from rrbminutes.phrases.speech import ContributionKind, speech_in

__all__ = ["Contribution", "Decision", "Vote", "contributions_of", "decisions_of"]


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

    @property
    def mover(self) -> str | None:
        """Who moved it, as printed (``Cllr Ash``, ``RB``); None where the words do not say."""
        return mover_in(self.text)

    @property
    def seconder(self) -> str | None:
        """Who seconded it, as printed; None where the words do not say."""
        return seconder_in(self.text)

    @property
    def vote(self) -> Vote | None:
        """How the votes fell; None where the words do not say."""
        found = votes_in(self.text)
        return None if found is None else Vote(*found)


@frozen
class Vote:
    """
    How the votes fell, as printed in words or figures; what is not stated is None.

    ``manner`` is the word that says how the vote was taken or went: ``nem con`` means that nobody was against,
    ``unanimous`` that all were for it.

    >>> from rrbminutes import Paragraph
    >>> Paragraph("It was agreed by 5 votes for and 2 against.").decisions[0].vote
    Vote(for_=5, against=2, abstained=None, manner=None)
    """

    for_: int | None = field(default=None, validator=count)
    against: int | None = field(default=None, validator=count)
    abstained: int | None = field(default=None, validator=count)
    manner: Manner | None = field(default=None, validator=optional_one_of(*get_args(Manner)))


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


_contribution: type[Contribution] = unchecked(Contribution)
_decision: type[Decision] = unchecked(Decision)


def decisions_of(text: str, span: Span) -> tuple[Decision, ...]:
    """The decisions that words printed at *span* state."""
    return tuple(
        _decision(text[found.start : found.end], found.verb, found.strength, span=span.within(text, found.start, found.end))
        for found in decisions_in(text)
    )


def contributions_of(text: str, span: Span) -> tuple[Contribution, ...]:
    """The contributions that words printed at *span* report."""
    return tuple(
        _contribution(
            found.speaker,
            found.verb,
            found.kind,
            text[found.start : found.end],
            span=span.within(text, found.start, found.end),
        )
        for found in speech_in(text)
    )
