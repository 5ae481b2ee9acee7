"""
Mails: what is written in them, as text, else as a web page, else in the first attachment that can be read.

Who sent it, and what it is called, is no part of the minutes and left out.
"""

from __future__ import annotations

from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from pathlib import Path

from rrbminutes.errors import ReadError
from rrbminutes.readers import READERS, reader_of, text

__all__ = ["decoded"]

HEADS = ("from", "date", "subject", "received", "mime-version", "message-id")
"""Lines of which every mail has one."""


def decoded(data: bytes, path: Path) -> str:
    """
    The text in a mail.

    Raises:
        ReadError: where it is no mail, or nothing in it can be read.
    """
    try:
        mail = message_from_bytes(data, policy=default)
        parts = list(mail.walk())
    except (RecursionError, ValueError, LookupError):
        raise ReadError(path, "it is no mail that can be read") from None
    if not any(head in mail for head in HEADS):
        raise ReadError(path, "it is not a mail")
    bodies = [part for part in parts if not part.is_multipart() and part.get_content_disposition() != "attachment"]
    for kind, read in (("text/plain", _plain), ("text/html", _page)):
        for part in bodies:
            if part.get_content_type() == kind and part.get_filename() is None:
                found = read(part, path)
                if found.strip():
                    return found
    for part in parts:
        ending = Path(part.get_filename() or "").suffix.casefold()
        known = next((known for name, known in READERS.items() if name != "mail" and ending in known.endings), None)
        if known is not None:
            return reader_of(known, path).decoded(_bytes(part), path)
    raise ReadError(path, "it has no text, and no attachment that can be read")


def _bytes(part: EmailMessage) -> bytes:
    payload = part.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else b""


def _plain(part: EmailMessage, path: Path) -> str:
    """The text of a part; lines that the mail program parted are joined where it says so."""
    words = _decoded(part, path).replace("\r\n", "\n")
    if str(part.get_param("format", "")).lower() != "flowed":
        return words
    lines: list[str] = []
    goes_on = False
    for line in words.split("\n"):
        own = line.removeprefix(" ")
        if goes_on:
            lines[-1] += own
        else:
            lines.append(own)
        goes_on = own.endswith(" ") and own != "-- "
    return "\n".join(lines)


def _page(part: EmailMessage, path: Path) -> str:
    return reader_of(READERS["html"], path).decoded(_decoded(part, path).encode("utf-8-sig"), path)


def _decoded(part: EmailMessage, path: Path) -> str:
    """The words of a part, in the encoding that it declares, else in that which is found."""
    data = _bytes(part)
    declared = part.get_content_charset()
    if declared not in (None, "us-ascii", "iso-8859-1"):
        try:
            return data.decode(declared)
        except (UnicodeError, LookupError):
            pass
    return text.decoded(data, path)
