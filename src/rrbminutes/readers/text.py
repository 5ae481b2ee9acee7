"""
Plain text and Markdown: UTF-8, with or without a byte order mark; UTF-16 and UTF-32 with one; else Windows-1252.

Windows-1252 is what UK offices wrote before.  Every run of bytes can be read as that, so it is believed only where nothing
speaks against it: the text would else have letters that nobody printed.
"""

from __future__ import annotations

import codecs
from pathlib import Path
from unicodedata import category

from rrbminutes.errors import MissingExtraError, ReadError

__all__ = ["decoded"]

MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig", "UTF-8"),
    (codecs.BOM_UTF32_LE, "utf-32", "UTF-32"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32", "UTF-32"),
    (codecs.BOM_UTF16_LE, "utf-16", "UTF-16"),
    (codecs.BOM_UTF16_BE, "utf-16", "UTF-16"),
)
OFFICE = "cp1252"
RIVALS = [
    OFFICE,
    "cp1250",
    "cp1251",
    "cp1253",
    "cp1254",
    "cp1257",
    "mac_roman",
    "cp850",
    "cp437",
    "big5",
    "shift_jis",
    "gb18030",
]
ENOUGH = 1_000_000
"""Bytes from which an encoding is told, of the lines that tell it."""

LAST_OF_ASCII = "\x7f"
NOT_HERE = "ƒþðÞÐŸˆ¤¨¬¯¸¦‰"
"""What UK minutes do not print, and other encodings have at the places of their letters."""
OPENING = "‚„‹«¡¿"
"""What stands before a word, and never behind one."""
WORDS = "ÓóÀàÈèÉéÔôÁá"
"""Letters that are words by themselves: ``Ó Briain``, ``à la carte``."""
MARGIN = 0.05
"""How much likelier the likeliest of other encodings may be; on little text, they differ by chance."""
BESIDE_LETTERS = ("Pd", "Pi", "Pf", "Zs", "Cf")
"""What may stand between two letters: dashes, quotes, blanks, soft hyphens."""


def decoded(data: bytes, path: Path) -> str:
    """
    The text in the bytes of a file.

    Raises:
        ReadError: where it is no text, or in none of these encodings without doubt; it names the byte.
    """
    for mark, encoding, called in MARKS:
        if data.startswith(mark):
            try:
                return data.decode(encoding)
            except UnicodeDecodeError as error:
                raise ReadError(path, f"it is not text in {called} (byte {error.start + 1})") from None
    if b"\0" in data:
        raise ReadError(path, "it is not a text file")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        return _of_an_office(data, path, error.start)


def _of_an_office(data: bytes, path: Path, start: int) -> str:
    """Text in Windows-1252, which the byte at *start* shows not to be UTF-8."""
    doubt = ReadError(path, f"it is not text in UTF-8 (byte {start + 1}), nor surely in Windows-1252")
    try:
        text = data.decode(OFFICE)
    except UnicodeDecodeError:
        raise doubt from None
    telling = b"\n".join(line for line in data.splitlines() if not line.isascii())[:ENOUGH]
    if _has_utf_8(telling) or not _is_likely(text) or not _is_found(telling, path):
        raise doubt
    return text


def _has_utf_8(data: bytes) -> bool:
    """True where some letters are in UTF-8: the file is damaged, or of two kinds."""
    return any(not one.isascii() and not "\udc80" <= one <= "\udcff" for one in data.decode("utf-8", "surrogateescape"))


def _is_found(data: bytes, path: Path) -> bool:
    """True where a library that tells encodings finds no other likelier."""
    try:
        from charset_normalizer import from_bytes
    except ModuleNotFoundError:
        raise ReadError(path, f"it is not text in UTF-8; {MissingExtraError('encodings', 'charset-normalizer')}") from None
    found: dict[str, float] = {}
    for match in from_bytes(data, cp_isolation=RIVALS):
        found |= dict.fromkeys(match.could_be_from_charset, match.chaos)
    return OFFICE in found and found[OFFICE] <= min(found.values()) + MARGIN


def _is_likely(text: str) -> bool:
    """
    True where every letter stands in a word, no capital behind a small letter, and no odd sign at a letter.

    So read what other encodings made: ``Ž`` for ``é``, ``œ`` for ``£``, ``Õ`` for an apostrophe.
    """
    padded = f" {text} "
    return all(
        _is_printed(padded[place - 1], one, padded[place + 1]) for place, one in enumerate(padded) if one > LAST_OF_ASCII
    )


def _is_printed(before: str, one: str, after: str) -> bool:
    """True for a character that minutes print between these two."""
    if one in NOT_HERE:
        return False
    if one in "ªº" or not one.isalpha():
        is_within = before.isalpha() and after.isalpha() and category(one) not in BESIDE_LETTERS and one not in "…·ªº"
        return not is_within and not (one in OPENING and before.isalpha())
    if before.isdigit() or after.isdigit() or (one.isupper() and before.islower()):
        return False
    is_in_word = before.isalpha() or after.isalpha() or "’" in before + after or "'" in before + after
    return is_in_word or (one in WORDS and before.isspace() and after.isspace())
