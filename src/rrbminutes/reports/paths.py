"""Paths as services on the web ask for them: from the folder in which the command runs, with slashes."""

from __future__ import annotations

import os
from pathlib import Path
from urllib.parse import quote

__all__ = ["from_here", "uri"]


def from_here(path: str) -> str:
    """*path* from the folder in which the command runs, where it is below; else as it is."""
    given = Path(path)
    if given.is_absolute() and given.is_relative_to(Path.cwd()):
        given = given.relative_to(Path.cwd())
    return given.as_posix()


def uri(path: str) -> str:
    """
    *path* as a relative or a ``file:`` URI.

    >>> uri("minutes of May.txt")
    'minutes%20of%20May.txt'
    """
    here = from_here(path)
    return Path(here).as_uri() if Path(here).is_absolute() else quote(os.fsencode(here))
