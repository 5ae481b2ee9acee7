"""What a report is made of: files with what was found in them, and how it is to look."""

from __future__ import annotations

from functools import cached_property

from attrs import frozen

from rrbminutes.findings import Finding
from rrbminutes.reports.places import Lines

__all__ = ["Checked", "Look"]


@frozen
class Checked:
    """
    A file that was checked: its path as the user gave it, its text, and what is found there.

    ``muted`` counts the findings that a baseline knows, which are left out; ``mended`` the fixes that were made.
    """

    path: str
    text: str
    findings: tuple[Finding, ...] = ()
    muted: int = 0
    mended: int = 0

    @cached_property
    def lines(self) -> Lines:
        """The text by lines."""
        return Lines.of(self.text)


@frozen
class Look:
    """How a report for people looks: with colour or without, and how many columns wide a line of the text may be."""

    colour: bool = False
    width: int = 120
