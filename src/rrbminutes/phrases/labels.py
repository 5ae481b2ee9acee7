"""Labels of items and of list entries."""

from __future__ import annotations

from rrbminutes.phrases.grammar import terminal

__all__ = ["is_entry_label", "is_label", "label_numbers", "label_shape", "shape_is_decimal"]


def is_label(words: str) -> bool:
    """True for what an item may be labelled with: ``3``, ``3.1``, ``22/045``, ``C.24.24``, ``iv``, ``a``."""
    return terminal("LABEL").fullmatch(words) is not None


def is_entry_label(words: str) -> bool:
    """True for what a list entry may be numbered with: ``3``, ``3.1``, ``iv``, ``a``."""
    return terminal("ENTRY_LABEL").fullmatch(words) is not None


def label_numbers(label: str) -> tuple[int, ...]:
    """The numbers in a label, in order: of ``GBP/2122/214``, 2122 and 214; of ``IV``, 4; of ``c``, 3."""
    if label.isascii() and label.isdigit():
        return (int(label),)
    parts = terminal("DIGITS").pattern.findall(label)
    if parts:
        return tuple(map(int, parts))
    letters = label.casefold()
    if terminal("LABEL__ROMAN").fullmatch(label):
        return (_roman(letters),)
    return (ord(letters[0]) - ord("a") + 1,)


def label_shape(label: str) -> str:
    """What two labels of one series have in common: their letters and marks, with one 9 for each number."""
    if label.isascii() and label.isdigit():
        return "9"
    if terminal("LABEL__ROMAN").fullmatch(label):
        return "I"
    return "".join(terminal("DIGITS").pattern.sub("9", label).split())


def shape_is_decimal(shape: str) -> bool:
    """True for the shape of ``3.1`` and ``3.1.2``."""
    return set(shape) == {"9", "."}


def _roman(letters: str) -> int:
    values = [{"i": 1, "v": 5, "x": 10}[letter] for letter in letters]
    return sum(-value if value < max(values[at:]) else value for at, value in enumerate(values))
