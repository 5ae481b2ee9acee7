"""Decisions, and who said what, read from the sentences of a paragraph."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, NamedTuple

from rrbminutes.phrases.grammar import terminal

__all__ = ["ContributionKind", "Decided", "Said", "Strength", "decisions_in", "speech_in"]

Strength = Literal["explicit", "soft"]
"""Explicit: the body agreed, resolved, approved.  Soft: it felt, it was suggested."""

ContributionKind = Literal["statement", "question", "answer", "presentation", "position", "indirect", "impersonal"]
"""How something was said; a position is a plan or a stand in the present tense."""


class Decided(NamedTuple):
    """A sentence, from the words of agreement on, that says what a body decided."""

    start: int
    end: int
    verb: str
    strength: Strength


class Said(NamedTuple):
    """A sentence, from its speaker on; no speaker is named where ``it was noted``."""

    start: int
    end: int
    speaker: str | None
    verb: str
    kind: ContributionKind


def decisions_in(text: str) -> list[Decided]:
    """The decisions that *text* words as such, in order."""
    decided, position = [], 0
    pattern = terminal("DECISION")
    while found := pattern.pattern.search(text, position):
        parts = pattern.named(found)
        position = _sentence_end(text, found.end())
        decided.append(Decided(found.start(), position, parts["verb"], "explicit" if "explicit" in parts else "soft"))
    return decided


def speech_in(text: str) -> list[Said]:
    """Who said what in *text*, in order.  What follows a question is its answer."""
    said: list[Said] = []
    for one in _said(text):
        answers = one.kind == "statement" and said and said[-1].kind == "question"
        said.append(one._replace(kind="answer") if answers else one)
    return said


def _said(text: str) -> Iterator[Said]:
    position = 0
    pattern = terminal("POSITION")
    if found := pattern.pattern.match(text):
        parts = pattern.named(found)
        position = _sentence_end(text, found.end())
        yield Said(0, position, parts["speaker"], parts.get("focus") or parts["intent"], "position")
    pattern = terminal("CONTRIBUTION")
    kinds: tuple[ContributionKind, ...] = ("question", "presentation", "statement", "indirect", "impersonal")
    for found in pattern.pattern.finditer(text, position):
        parts = pattern.named(found)
        kind = next(kind for kind in kinds if kind in parts)
        yield Said(found.start(), _sentence_end(text, found.end()), parts.get("speaker"), parts[kind], kind)


def _sentence_end(text: str, position: int) -> int:
    found = terminal("SENTENCE").pattern.match(text, position)
    return len(text) if found is None else found.end()
