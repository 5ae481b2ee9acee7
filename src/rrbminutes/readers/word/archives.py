"""The parts of a ZIP archive whose content is XML, as they are asked for, and no larger than documents are."""

from __future__ import annotations

import zlib
from io import BytesIO
from pathlib import Path
from zipfile import BadZipFile, ZipFile

from attrs import define, field
from lxml.etree import XMLParser, XMLSyntaxError, _Element, fromstring

from rrbminutes.errors import ReadError

__all__ = ["Archive"]

MOST_PARTS = 10_000
MOST_BYTES = 50_000_000
"""Bytes of all the parts that are read, unpacked."""
MOST_RATIO = 250
"""How many times larger a part may become, where it becomes large."""
LARGE = 5_000_000
OF_ITS_OWN = "has entities of its own, which no document needs"


@define
class Archive:
    """An archive; ``path`` is told in errors."""

    path: Path
    _zip: ZipFile
    _left: int = field(default=MOST_BYTES, init=False)

    @classmethod
    def of(cls, data: bytes, path: Path) -> Archive:
        """
        The archive in the bytes of a file.

        Raises:
            ReadError: where it is damaged, or has more parts than documents have.
        """
        try:
            archive = ZipFile(BytesIO(data))
        except (BadZipFile, ValueError, OSError, NotImplementedError) as error:
            raise ReadError(path, f"it is damaged ({_why(error)})") from None
        if len(archive.infolist()) > MOST_PARTS:
            raise ReadError(path, f"it has more than {MOST_PARTS} parts")
        return cls(path, archive)

    def has(self, name: str) -> bool:
        """True where the archive has a part of that name."""
        return name in self._zip.NameToInfo

    def xml(self, name: str) -> _Element | None:
        """
        The XML of a part; None where there is no such part.

        Raises:
            ReadError: where it is encrypted, damaged, too large, or has entities of its own.
        """
        if not self.has(name):
            return None
        parser = XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=True)
        try:
            root = fromstring(self._bytes(name), parser)
        except XMLSyntaxError as error:
            why = OF_ITS_OWN if "ntity" in str(error) else f"is damaged ({_why(error)})"
            raise ReadError(self.path, f"its part {name} {why}") from None
        if root.getroottree().docinfo.internalDTD is not None:
            raise ReadError(self.path, f"its part {name} {OF_ITS_OWN}")
        return root

    def _bytes(self, name: str) -> bytes:
        found = self._zip.NameToInfo[name]
        if found.flag_bits & 1:
            raise ReadError(self.path, "it is encrypted")
        is_blown_up = found.file_size > LARGE and found.file_size > MOST_RATIO * found.compress_size
        if found.file_size > self._left or is_blown_up:
            raise ReadError(self.path, f"its part {name} unpacks to {found.file_size} bytes, which no document has")
        self._left -= found.file_size
        try:
            with self._zip.open(found) as part:
                return part.read(found.file_size + 1)
        except (BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, RuntimeError, ValueError) as error:
            raise ReadError(self.path, f"its part {name} is damaged ({_why(error)})") from None


def _why(error: Exception) -> str:
    """What a library says, on one line."""
    return " ".join(str(error).split()) or type(error).__name__
