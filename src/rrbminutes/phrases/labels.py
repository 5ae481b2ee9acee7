"""Labels of items and of list entries."""

from __future__ import annotations

from rrbminutes.phrases.grammar import terminal

__all__ = ["is_entry_label", "is_label"]


def is_label(words: str) -> bool:
    """True for what an item may be labelled with: ``3``, ``3.1``, ``22/045``, ``C.24.24``, ``iv``, ``a``."""
    return terminal("LABEL").fullmatch(words) is not None


def is_entry_label(words: str) -> bool:
    """True for what a list entry may be numbered with: ``3``, ``3.1``, ``iv``, ``a``."""
    return terminal("ENTRY_LABEL").fullmatch(words) is not None
