"""What can go wrong, in the reader's terms.  Facts are attributes; the sentence is made last."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import SequenceMatcher
from itertools import takewhile
from operator import eq
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

if TYPE_CHECKING:
    from rrbminutes.findings import Finding

__all__ = [
    "ConfigError",
    "MinutesDataError",
    "MinutesError",
    "MissingExtraError",
    "ReadError",
    "RrbMinutesError",
    "UnknownNameError",
    "WriteError",
]

LONGEST = 40
"""So many characters of a name that is not known stand in a message."""


class RrbMinutesError(Exception):
    """The root of all errors of this library."""


class MinutesError(RrbMinutesError, ValueError):
    """
    Minutes that were read strictly hold errors.

    Attributes:
        findings: all findings of severity ``error``, in the order of the text.
    """

    def __init__(self, findings: tuple[Finding, ...]) -> None:
        super().__init__(findings)
        self.findings = findings

    def __str__(self) -> str:
        count = len(self.findings)
        lines = [f"{count} error{'s' if count != 1 else ''} in the minutes", *map(str, self.findings)]
        return "\n  ".join(lines)


class MinutesDataError(RrbMinutesError, ValueError):
    """
    Data (JSON …) that is no meeting.

    Attributes:
        problems: what is wrong and where, each as ``what @ $.items[3].label``.
    """

    def __init__(self, problems: tuple[str, ...]) -> None:
        super().__init__(problems)
        self.problems = problems

    def __str__(self) -> str:
        return "this data is no meeting:\n  " + "\n  ".join(self.problems)


class _FileError(RrbMinutesError):
    """What cannot be done with a file, and why."""

    doing: ClassVar[str]

    def __init__(self, path: Path, why: str) -> None:
        super().__init__(path, why)
        self.path = path
        self.why = why

    def __str__(self) -> str:
        return f"cannot {self.doing} {self.path}: {self.why}"


class ReadError(_FileError):
    """
    A file that cannot be read.

    Attributes:
        path: the file.
        why: the reason, in a few words.
    """

    doing = "read"


class WriteError(_FileError):
    """
    A file that cannot be written.

    Attributes:
        path: the file, which is as it was.
        why: the reason, in a few words.
    """

    doing = "write"


class MissingExtraError(RrbMinutesError, ImportError):
    """
    A library that a format needs is not installed.

    Attributes:
        extra: the extra of this package that brings it.
    """

    def __init__(self, extra: str, library: str) -> None:
        super().__init__(extra, library, name=library)
        self.extra = extra

    def __str__(self) -> str:
        return f"{self.name} is not installed: pip install 'rrbminutes[{self.extra}]'"


class UnknownNameError(RrbMinutesError, ValueError, KeyError):
    """
    A name that means nothing here.

    Attributes:
        kind: what it should be: ``check``, ``key``, ``profile``, ``severity``.
        name: what was given.
        nearest: what was meant, perhaps.
    """

    def __init__(self, kind: str, name: str, known: Iterable[str]) -> None:
        known = tuple(known)
        super().__init__(kind, name, known)
        self.kind = kind
        self.name = name
        given = name.strip().casefold()[:LONGEST]
        self.nearest: str = max(known, key=lambda word: _likeness(word.casefold(), given))

    def __str__(self) -> str:
        name = self.name if len(self.name) <= LONGEST else f"{self.name[:LONGEST]}…"
        return f"there is no {self.kind} {name!r}; the nearest is {self.nearest}"


class ConfigError(RrbMinutesError):
    """
    A configuration, or a baseline, that cannot be used.

    Attributes:
        path: its file.
        why: the reason, in a few words.
        line: where, counted from 1; None where that is not known.
    """

    def __init__(self, path: Path, why: str, line: int | None = None) -> None:
        super().__init__(path, why, line)
        self.path = path
        self.why = why
        self.line = line

    def __str__(self) -> str:
        return f"{self.path}: {self.why}" if self.line is None else f"{self.path}:{self.line}: {self.why}"


def _likeness(word: str, given: str) -> tuple[float, int]:
    """How like two words are; of two that are as like, the one that begins alike is meant."""
    return SequenceMatcher(None, word, given).ratio(), sum(takewhile(bool, map(eq, word, given)))
