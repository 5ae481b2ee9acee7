"""What can go wrong, in the reader's terms.  Facts are attributes; the sentence is made last."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rrbminutes.findings import Finding

__all__ = ["MinutesDataError", "MinutesError", "ReadError", "RrbMinutesError"]


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


class ReadError(RrbMinutesError):
    """
    A file that cannot be read.

    Attributes:
        path: the file.
        why: the reason, in a few words.
    """

    def __init__(self, path: Path, why: str) -> None:
        super().__init__(path, why)
        self.path = path
        self.why = why

    def __str__(self) -> str:
        return f"cannot read {self.path}: {self.why}"
