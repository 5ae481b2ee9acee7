"""Patterns of paths: ``drafts/*.txt``, ``**/2017/*``."""

from __future__ import annotations

from collections.abc import Sequence
from fnmatch import fnmatchcase

__all__ = ["matches"]

ANY = "**"


def matches(path: str, pattern: str) -> bool:
    """
    True where *pattern* means *path*, both with slashes.

    A star stands for anything within one part of a path, ``**`` for any number of parts.  A pattern without a slash means files
    of that name in all folders; one that means a folder means all that is in it.

    >>> matches("2017/may.txt", "2017/*.txt"), matches("2017/old/may.txt", "2017/*.txt"), matches("2017/old/may.txt", "may.*")
    (True, False, True)
    """
    parts = [part for part in pattern.removeprefix("./").split("/") if part]
    if "/" not in pattern.removeprefix("./"):
        parts = [ANY, *parts]
    return _fits(path.split("/"), parts) or _fits(path.split("/"), [*parts, ANY, "*"])


def _fits(path: Sequence[str], parts: Sequence[str]) -> bool:
    """Which beginnings of *path* each beginning of *parts* fits, one after the other: no way is tried twice."""
    reached = {0}
    for part in parts:
        if part == ANY:
            reached = set(range(min(reached, default=len(path) + 1), len(path) + 1))
        else:
            reached = {at + 1 for at in reached if at < len(path) and fnmatchcase(path[at], part)}
    return len(path) in reached
