"""What paragraphs plainly say of motions and of votes: nothing that has to be guessed, since errors are made of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from rrbminutes.checks.words import Words
from rrbminutes.model import Span
from rrbminutes.phrases.decisions import number_of, sentences
from rrbminutes.phrases.faults import fault

__all__ = ["Motion", "Tally", "motions_in", "tallies_in"]


class Motion(NamedTuple):
    """Who moved and who seconded, as printed, and where it is said."""

    mover: str
    seconder: str
    said: str
    span: Span


class Tally(NamedTuple):
    """The votes that one sentence counts; what it does not count is None."""

    for_: int | None
    against: int | None
    abstained: int | None
    sentence: str
    span: Span

    @property
    def total(self) -> int:
        """All votes that are counted."""
        return sum(votes or 0 for votes in (self.for_, self.against, self.abstained))


def motions_in(prose: Iterable[Words]) -> Iterator[Motion]:
    """Each “proposed by …, seconded by …”, in the order of the text."""
    pattern = fault("MOTION_SECONDED")
    for words in prose:
        for found in pattern.pattern.finditer(words.text):
            parts = pattern.named(found)
            mover, seconder = parts["mover"].strip(" ."), parts["seconder"].strip(" .")
            yield Motion(mover, seconder, found[0].rstrip(" ."), words.at(*found.span()))


def tallies_in(prose: Iterable[Words]) -> Iterator[Tally]:
    """Each sentence that counts votes for or against something."""
    pattern = fault("VOTE_COUNTED")
    for words, start, end in ((one, *ends) for one in prose for ends in sentences(one.text)):
        counts: dict[str, int] = {}
        for parts in (pattern.named(found) for found in pattern.pattern.finditer(words.text, start, end)):
            side = next(name for name in ("for", "against", "abstained") if name in parts)
            counts.setdefault(side, number_of(parts["count"]))
        if counts:
            sides = counts.get("for"), counts.get("against"), counts.get("abstained")
            yield Tally(*sides, words.text[start:end], words.at(start, end))
