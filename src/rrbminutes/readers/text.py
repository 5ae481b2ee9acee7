"""Plain text and Markdown, in UTF-8, with or without a byte order mark."""

from __future__ import annotations

from pathlib import Path

from rrbminutes.errors import ReadError

__all__ = ["decoded", "text_of"]


def text_of(path: Path) -> str:
    """
    The text of a file.

    Raises:
        ReadError: where it is not there, may not be read, or is not text in UTF-8.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise ReadError(path, (error.strerror or str(error)).lower()) from None
    except ValueError as error:
        raise ReadError(path, str(error)) from None
    return decoded(data, path)


def decoded(data: bytes, path: Path) -> str:
    """The text in the bytes of a file."""
    if b"\0" in data:
        raise ReadError(path, "it is not a text file")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ReadError(path, f"it is not text in UTF-8 (byte {error.start + 1})") from None
