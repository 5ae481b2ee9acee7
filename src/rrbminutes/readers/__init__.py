"""
File types: one module each, from the bytes of a file to its text.

The text has a form feed behind each page, where the file has pages, so that spans tell their page (``Meeting.page_of``).
"""

from __future__ import annotations

import stat
from pathlib import Path
from typing import Protocol, cast

from attrs import frozen

from rrbminutes.errors import MissingExtraError, ReadError
from rrbminutes.extras import module_of

__all__ = ["READERS", "FileType", "Reader", "is_text", "reader_of", "text_of", "utf8_of"]

MOST = 200_000_000
"""Bytes of a file that is read; minutes are no larger."""


@frozen
class FileType:
    """
    The ``module`` of a file type, what one is ``called``, the endings of such files, the bytes with which they ``begin``,
    where they are no text, and the ``extra`` that brings the library that they need, if any.
    """

    module: str
    called: str
    endings: tuple[str, ...]
    begin: bytes | None = None
    extra: str | None = None


READERS: dict[str, FileType] = {
    "text": FileType("rrbminutes.readers.text", "a text file", (".txt", ".text", ".md", ".markdown")),
    "pdf": FileType("rrbminutes.readers.pdf", "a PDF", (".pdf",), b"%PDF-", "pdf"),
    "html": FileType("rrbminutes.readers.html", "a web page", (".html", ".htm", ".xhtml"), extra="html"),
    "docx": FileType("rrbminutes.readers.docx", "a Word file", (".docx", ".docm"), b"PK\x03\x04", "docx"),
    "mail": FileType("rrbminutes.readers.mail", "a mail", (".eml",)),
}
"""Each file type; a file with another ending is read as text."""

OLD_OFFICE = b"\xd0\xcf\x11\xe0"
ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
"""What the old format is still used for: to hold a file that is encrypted."""
NO_TEXT = {
    b"%PDF-": "a PDF",
    b"PK\x03\x04": "a ZIP archive",
    OLD_OFFICE: "a Word file of before 2007, which can be saved as .docx",
    b"{\\rtf": "a Rich Text file, which can be saved as .docx",
}
"""With what other files begin, whatever they are called."""
BEGINNING = 1024
"""Bytes within which a PDF says that it is one."""


class Reader(Protocol):
    """What the module of a file type offers."""

    def decoded(self, data: bytes, path: Path) -> str:
        """The text in the bytes of a file; ``ReadError`` where there is none to be had."""


def is_text(path: Path) -> bool:
    """True for a file that is read as text, by the ending of its name."""
    return _type_of(path) is READERS["text"]


def text_of(path: Path) -> str:
    """
    The text of a file, by the ending of its name.

    Raises:
        ReadError: where it is not there, may not be read, is not what its name says, or needs an extra that is not installed.
    """
    known = _type_of(path)
    data = _bytes_of(path)
    if data.startswith(OLD_OFFICE) and ENCRYPTED in data:
        raise ReadError(path, "it is encrypted: save it without its password")
    if known.begin is None or known.begin not in data[:BEGINNING]:
        found = next((what for begin, what in NO_TEXT.items() if data.startswith(begin)), None)
        if found is not None or known.begin is not None:
            raise ReadError(path, f"it is {found}, not {known.called}" if found else f"it is not {known.called}")
    return reader_of(known, path).decoded(data, path)


def reader_of(known: FileType, path: Path) -> Reader:
    """
    The module of a file type, for a file.

    Raises:
        ReadError: where the library that it needs is not installed.
    """
    try:
        return cast("Reader", module_of(known.module, known.extra))
    except MissingExtraError as error:
        raise ReadError(path, str(error)) from None


def utf8_of(path: Path) -> str:
    """
    The text of a file that is ours, and in UTF-8: a configuration, a baseline.

    Raises:
        ReadError: where it is not there, may not be read, or is none.
    """
    try:
        return _bytes_of(path).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ReadError(path, f"it is not text in UTF-8 (byte {error.start + 1})") from None


def _type_of(path: Path) -> FileType:
    ending = path.suffix.casefold()
    return next((known for known in READERS.values() if ending in known.endings), READERS["text"])


def _bytes_of(path: Path) -> bytes:
    try:
        found = path.stat()
        if stat.S_ISDIR(found.st_mode):
            raise ReadError(path, "it is a folder")
        if not stat.S_ISREG(found.st_mode):
            raise ReadError(path, "it is no file")
        if found.st_size > MOST:
            raise ReadError(path, f"it has more than {MOST // 1_000_000} million bytes")
        return path.read_bytes()
    except OSError as error:
        raise ReadError(path, (error.strerror or str(error)).lower()) from None
    except ValueError as error:  # a name that no file can have
        raise ReadError(path, str(error)) from None
