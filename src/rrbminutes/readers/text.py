"""Plain text and Markdown, in UTF-8, with or without a byte order mark."""

from __future__ import annotations

from pathlib import Path

from rrbminutes.errors import ReadError

__all__ = ["decoded"]


def decoded(data: bytes, path: Path) -> str:
    """The text in the bytes of a file."""
    if b"\0" in data:
        raise ReadError(path, "it is not a text file")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ReadError(path, f"it is not text in UTF-8 (byte {error.start + 1})") from None
