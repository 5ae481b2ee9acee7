"""The numbers of lists, as pages and Word print them."""

from __future__ import annotations

__all__ = ["counted"]

ROMAN = (
    *((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl")),
    *((10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")),
)
MOST_ROMAN = 4000
MOST_LETTERS = 780
"""Where letters repeat (``aa``, ``bb``), up to thirty of them."""


def counted(number: int, style: str) -> str:
    """
    A number in a style of Word's (``decimal``, ``lowerLetter``, ``upperRoman`` …); figures where it has none.

    >>> counted(4, "upperRoman"), counted(28, "lowerLetter"), counted(7, "decimalZero"), counted(2, "ordinal")
    ('IV', 'bb', '07', '2nd')
    """
    match style:
        case "lowerRoman" if 0 < number < MOST_ROMAN:
            return _roman(number)
        case "upperRoman" if 0 < number < MOST_ROMAN:
            return _roman(number).upper()
        case "lowerLetter" if 0 < number <= MOST_LETTERS:
            return _letters(number)
        case "upperLetter" if 0 < number <= MOST_LETTERS:
            return _letters(number).upper()
        case "decimalZero":
            return f"{number:02}"
        case "ordinal":
            return f"{number}{_ending(number)}"
        case "none" | "bullet":
            return ""
        case _:
            return str(number)


def _roman(number: int) -> str:
    found = ""
    for value, letters in ROMAN:
        found += letters * (number // value)
        number %= value
    return found


def _letters(number: int) -> str:
    times, place = divmod(number - 1, 26)
    return chr(ord("a") + place) * (times + 1)


def _ending(number: int) -> str:
    if number % 100 in (11, 12, 13):
        return "th"
    return {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
