"""Writing files whole, or not at all."""

from __future__ import annotations

import os
import stat
from contextlib import suppress
from pathlib import Path
from tempfile import mkstemp

from rrbminutes.errors import WriteError

__all__ = ["put"]


def put(path: Path, data: bytes) -> None:
    """
    Write a file, beside where it will stand, and then in its place; a link still leads to it.

    Raises:
        WriteError: where that cannot be done; nothing has changed then.
    """
    place = Path(os.path.realpath(path))
    beside: str | None = None
    try:
        kept = place.stat() if place.exists() else None
        if kept is not None and not stat.S_ISREG(kept.st_mode):
            raise WriteError(path, "it is no file")
        if kept is not None and not os.access(place, os.W_OK):
            raise WriteError(path, "permission denied")
        handle, beside = mkstemp(prefix=f".{place.name[:80]}.", dir=place.parent)
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if kept is not None:
            with suppress(OSError, AttributeError):  # not everybody may give files away, and not every system knows owners
                os.chown(beside, kept.st_uid, kept.st_gid)
        os.chmod(beside, 0o666 & ~_mask() if kept is None else stat.S_IMODE(kept.st_mode))
        os.replace(beside, place)
        beside = None
    except OSError as error:
        raise WriteError(path, (error.strerror or str(error)).lower()) from None
    finally:
        if beside is not None:
            Path(beside).unlink(missing_ok=True)


def _mask() -> int:
    """What the user takes away from new files; it can only be read by setting it."""
    mask = os.umask(0o077)
    os.umask(mask)
    return mask
