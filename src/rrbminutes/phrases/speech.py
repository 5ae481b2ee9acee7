"""Who said what, read from the sentences of a paragraph."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, NamedTuple

from rrbminutes.phrases.grammar import terminal

__all__ = ["ContributionKind", "Said", "speech_in"]

ContributionKind = Literal["statement", "question", "answer", "presentation", "position", "indirect", "impersonal"]
"""How something was said; a position is a plan or a stand in the present tense."""


class Said(NamedTuple):
    """A sentence, from its speaker on; no speaker is named where ``it was noted``."""

    start: int
    end: int
    speaker: str | None
    verb: str
    kind: ContributionKind


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


def _sentence_end(text: str, position: int) -> int:
    found = terminal("SENTENCE").pattern.match(text, position)
    return len(text) if found is None else found.end()
