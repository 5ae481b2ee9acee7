"""Decisions, read from the sentences of a paragraph: what was agreed, who moved it, how the votes fell."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, NamedTuple

from rrbminutes.phrases.grammar import terminal

__all__ = [
    "Decided",
    "Manner",
    "Strength",
    "Votes",
    "decisions_in",
    "mover_in",
    "number_of",
    "opens_decision",
    "says_who_moved",
    "seconder_in",
    "sentences",
    "votes_in",
]

Strength = Literal["explicit", "soft"]
"""Explicit: the body agreed, resolved, approved.  Soft: it felt, it was suggested."""

Manner = Literal["unanimous", "nem_con", "casting", "show_of_hands", "recorded"]
"""How a vote was taken or went, as a word says."""

LONGEST_BEFORE = 24
"""Characters before the words of agreement in which others may be named."""


class Decided(NamedTuple):
    """What a body decided: from the motion, else from the words of agreement on, with the sentences that say how it went."""

    start: int
    end: int
    verb: str
    strength: Strength


class Votes(NamedTuple):
    """Votes as printed in words or figures, as numbers; what is not stated is None."""

    for_: int | None = None
    against: int | None = None
    abstained: int | None = None
    manner: Manner | None = None


def sentences(text: str) -> Iterator[tuple[int, int]]:
    """From where to where each sentence of *text* stands."""
    start = 0
    for found in terminal("SENTENCE_BREAK").pattern.finditer(text):
        yield start, start + len(text[start : found.end()].rstrip())
        start = found.end()
    if text[start:].strip():
        yield start, start + len(text[start:].rstrip())


def decisions_in(text: str) -> list[Decided]:
    """The decisions that *text* words as such, in order; a motion and its outcome are one, a motion that was lost is none."""
    if not terminal("DECIDING").occurs_in(text):
        return []
    decided: list[Decided] = []
    before: Decided | None = None
    moved: Decided | None = None
    last: tuple[int, int] | None = None
    for start, end in sentences(text):
        sentence = text[start:end]
        before = before or moved
        if before is None and last is not None and terminal("MOVED_AND_SECONDED").fullmatch(sentence):
            before = Decided(*last, sentence.split()[0], "explicit")
        last = start, end
        if before is not None and (terminal("OUTCOME").fullmatch(sentence) or terminal("MOVERS").fullmatch(sentence)):
            lost = terminal("LOST").pattern.search(sentence) is not None
            if decided and decided[-1].start == before.start:
                decided.pop()
            before, moved = None if lost else before._replace(end=end), None
        elif decided and terminal("MOTION_LOST").pattern.search(sentence):
            decided.pop()
            before = moved = None
        else:
            before = _decided(text, start, end)
            moved = None if before is not None else _moved(text, start, end)
        if before is not None:
            decided.append(before)
    return decided


def opens_decision(text: str) -> bool:
    """True for words that only open a decision: ``RESOLVED:``."""
    return terminal("OPENS_ALONE").fullmatch(text) is not None


def says_who_moved(text: str) -> bool:
    """True for words that only say who moved and seconded: ``(Proposed by Ann Ash, seconded by Ben Birch)``."""
    return terminal("MOVERS_ALONE").fullmatch(text) is not None


def _moved(text: str, start: int, end: int) -> Decided | None:
    """A motion that a sentence puts, of which the next must say how it went."""
    found = terminal("UNSECONDED").pattern.search(text, start, end)
    return None if found is None else Decided(start, end, found[0], "explicit")


def _decided(text: str, start: int, end: int) -> Decided | None:
    """The decision that one sentence states."""
    pattern = terminal("DECISION")
    sentence = text[start:end]
    position = 0
    while found := pattern.pattern.search(sentence, position):
        parts = pattern.named(found)
        position = found.end()
        of_a_body = "explicit" in parts and not found[0].startswith(parts["verb"])
        if of_a_body and _of_others(sentence, found.start()):
            position = found.start() + 1  # "the last meeting were agreed" may still be a passive
            continue
        if _supposed(sentence, found.start()):
            continue
        if "motion" in parts and terminal("LOST").pattern.search(sentence):
            continue
        begins = start if "whole" in parts or "motion" in parts else start + found.start()
        return Decided(begins, end, parts["verb"], "soft" if "soft" in parts else "explicit")
    return None


def _supposed(sentence: str, position: int) -> bool:
    """True where the words before those of agreement say that it is only supposed: ``if the board agreed``."""
    return terminal("SUPPOSED").pattern.search(sentence, max(0, position - LONGEST_BEFORE), position) is not None


def _of_others(sentence: str, position: int) -> bool:
    """True where the words before a body say that it is another one: ``The County Council agreed``."""
    return terminal("ANOTHER_BODY").pattern.search(sentence, max(0, position - LONGEST_BEFORE), position) is not None


def mover_in(text: str) -> str | None:
    """Who moved, as printed; None where nobody is said to have."""
    found = terminal("MOVER").pattern.search(text)
    return None if found is None else terminal("MOVER").named(found)["mover"].strip(" .")


def seconder_in(text: str) -> str | None:
    """Who seconded, as printed; None where nobody is said to have."""
    found = terminal("SECONDER").pattern.search(text)
    return None if found is None else terminal("SECONDER").named(found)["seconder"].strip(" .")


def votes_in(text: str) -> Votes | None:
    """The votes that *text* states; None where it states none."""
    pattern = terminal("VOTE")
    counts: dict[str, int] = {}
    for found in pattern.pattern.finditer(text):
        parts = pattern.named(found)
        side = next(name for name in ("for", "against", "abstained") if name in parts)
        counts.setdefault(side, number_of(parts["count"]))
    word = terminal("MANNER").pattern.search(text)
    manners: tuple[Manner, ...] = ("unanimous", "nem_con", "casting", "show_of_hands", "recorded")
    said = {} if word is None else terminal("MANNER").named(word)
    manner = next((name for name in manners if name in said), None)
    if not counts and manner is None:
        return None
    return Votes(counts.get("for"), counts.get("against"), counts.get("abstained"), manner)


def number_of(word: str) -> int:
    """The number that a figure or a word is; 0 for a word that says none."""
    if word.isdigit():
        return int(word)
    words = list(terminal("_NUMBER_WORD").meanings)
    place = words.index(word.casefold()) + 1 if word.casefold() in words else 0
    return place if place <= LARGEST_WORD else 0


LARGEST_WORD = 16
"""Number words beyond the first so many say none."""
