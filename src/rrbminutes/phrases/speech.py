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
    if not terminal("DECIDING").occurs_in(text):
        return []
    decided, position = [], 0
    pattern = terminal("DECISION")
    while found := pattern.pattern.search(text, position):
        parts = pattern.named(found)
        if _supposed(text, found.start()):
            position = found.end()
            continue
        position = _sentence_end(text, found.end())
        decided.append(Decided(found.start(), position, parts["verb"], "explicit" if "explicit" in parts else "soft"))
    return decided


def speech_in(text: str) -> list[Said]:
    """Who said what in *text*, in order, each to the end of its sentence or to the next; what follows a question answers it."""
    said: list[Said] = []
    for one in _said(text):
        if said and said[-1].end > one.start:
            said[-1] = said[-1]._replace(end=one.start)
        answers = one.kind == "statement" and said and said[-1].kind == "question"
        said.append(one._replace(kind="answer") if answers else one)
    return [one._replace(end=one.start + len(text[one.start : one.end].rstrip())) for one in said]


def _said(text: str) -> Iterator[Said]:
    end = 0
    pattern = terminal("POSITION")
    if found := pattern.pattern.match(text):
        parts = pattern.named(found)
        end = _sentence_end(text, found.end())
        kind: ContributionKind = "statement" if "doing" in parts else "position"
        yield Said(0, end, parts["speaker"], parts.get("focus") or parts.get("doing") or parts["intent"], kind)
    if not terminal("SPEAKING").occurs_in(text):
        return
    pattern = terminal("CONTRIBUTION")
    kinds: tuple[ContributionKind, ...] = ("question", "presentation", "statement", "indirect", "impersonal")
    for found in pattern.pattern.finditer(text, end):
        parts = pattern.named(found)
        kind = next(kind for kind in kinds if kind in parts)
        if found.end() > end:
            end = _sentence_end(text, found.end())
        yield Said(found.start(), end, parts.get("speaker"), parts[kind], kind)


def _supposed(text: str, position: int) -> bool:
    """True where the words before a decision say that it is only supposed: ``if the board agreed``."""
    return terminal("SUPPOSED").pattern.search(text, max(0, position - 20), position) is not None


def _sentence_end(text: str, position: int) -> int:
    found = terminal("SENTENCE").pattern.match(text, position)
    return len(text) if found is None else found.end()
