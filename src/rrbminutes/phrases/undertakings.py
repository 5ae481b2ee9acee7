"""Who is to do what by when, read from the words of an action."""

from __future__ import annotations

from typing import Literal

from rrbminutes.phrases.grammar import terminal

__all__ = ["DueKind", "due_in", "due_kind", "owners_in", "owners_listed"]

DueKind = Literal["date", "meeting", "event", "standing", "asap"]
"""What kind of due a due is."""


def owners_in(text: str) -> tuple[str, ...]:
    """The owners that stand before ``to`` at the head of an action; none of a passive or an imperative."""
    parts = terminal("OWNED")
    found = parts.pattern.match(text)
    return () if found is None else owners_listed(parts.named(found)["owner"])


def owners_listed(words: str) -> tuple[str, ...]:
    """The owners in a list of them, as printed: ``Fyfield/Moss`` is two."""
    return tuple(owner.strip() for owner in terminal("OWNER_BREAK").pattern.split(words) if owner.strip())


def due_in(text: str) -> tuple[int, int] | None:
    """From where to where the words of an action say when it is due; None where none do."""
    found = terminal("DUE").pattern.search(text)
    return None if found is None else terminal("DUE").where(found, "due_words")


def due_kind(words: str) -> DueKind | None:
    """What kind of due *words* are; None where they are of none that is known."""
    parts = terminal("DUE_WORDS").parts(words)
    if parts is None:
        return None
    kinds: tuple[DueKind, ...] = ("date", "meeting", "event", "standing", "asap")
    return next(kind for kind in kinds if kind in parts)
