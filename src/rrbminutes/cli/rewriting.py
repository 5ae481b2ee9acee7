"""Putting a text in the place of another, in a file that holds it."""

from __future__ import annotations

from codecs import BOM_UTF8
from pathlib import Path

from rrbminutes.errors import WriteError
from rrbminutes.files import put
from rrbminutes.readers import is_text, text_of

__all__ = ["rewrite"]


def rewrite(path: Path, before: str, after: str) -> None:
    """
    Put *after* in the place of the text of a file, which was *before*.

    Promises:
        The file holds one or the other at any moment; a byte order mark, and who may read it, stay.

    Raises:
        WriteError: where it may not be written, or has changed meanwhile.
        ReadError: where it cannot be read any more.
    """
    if not is_text(path):
        raise WriteError(path, "only text files are rewritten; convert it first")
    if text_of(path) != before:
        raise WriteError(path, "it was changed by somebody else meanwhile")
    marked = path.read_bytes().startswith(BOM_UTF8)
    put(path, (BOM_UTF8 if marked else b"") + after.encode())
