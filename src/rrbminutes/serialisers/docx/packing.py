"""The bytes of a document, whenever and wherever they are made."""

from __future__ import annotations

from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from docx.document import Document

__all__ = ["packed"]

EPOCH = (1980, 1, 1, 0, 0, 0)
"""The first time that a ZIP file can hold: no file in it says when it was made."""


def packed(document: Document) -> bytes:
    """
    The file of *document*.

    Promises:
        Equal documents give equal bytes.
    """
    saved, written = BytesIO(), BytesIO()
    document.save(saved)
    with ZipFile(saved) as source, ZipFile(written, "w") as target:
        for name in source.namelist():
            entry = ZipInfo(name, EPOCH)
            entry.compress_type = ZIP_DEFLATED
            entry.create_system = 0
            target.writestr(entry, source.read(name))
    return written.getvalue()
