"""Lines that only the whole document shows to be what they are: what stands on each page, and front matter."""

from __future__ import annotations

from collections.abc import Sequence

from rrbminutes.parsing.lines import Line
from rrbminutes.phrases.labels import label_shape

__all__ = ["sorted_out"]

ON_EACH_PAGE = (
    "ENTITLED",
    "ENTITLED_ON",
    "DOCUMENT",
    "SHORT",
    "CAPITALS",
    "TOPICAL",
    "DATED",
    "HELD_THERE",
    "HELD_ON",
    "PROTECTED",
    "BOLD",
    "OPEN",
    "PROSE",
)
"""Kinds of line that may stand at the head or the foot of each page."""
PAGE_MARKS = ("PAGE", "LONE")
"""Kinds of line that number a page."""
WIDE = "   "
"""White space that parts columns."""
NO_ROWS = (
    "BLANK",
    "ATTENDING",
    "ROW",
    "HALF_ROW",
    "ESCAPED_ROW",
    "ESCAPED",
    "FRONT_MATTER",
    "FIELD",
    "BULLET",
    "PAGE",
    "ENTITLED",
    "ENTITLED_ON",
    "CODED",
    "DECIMAL",
    "MARKED",
    "LONE",
    "TABBED",
    "NUMBERED",
    "LETTERED",
)
"""Kinds of line in which a wide gap parts no cells."""
LONGEST_MATTER = 80
"""Front matter has no more lines."""


def sorted_out(lines: Sequence[Line]) -> list[Line]:
    """
    The same lines, where some are seen to be front matter (``FRONT_MATTER``) or repeated on each page (``REPEATED``).

    A line is repeated where it stands beside the number or the break of a page, and one before it said the same, numbers apart.
    """
    matter = _front_matter(lines)
    found = [
        line._replace(kind="FRONT_MATTER", found=None) if index < matter and line.kind != "BLANK" else line
        for index, line in enumerate(lines)
    ]
    _space_out(found)
    said = set[str]()
    for index, line in enumerate(found):
        if line.kind not in ON_EACH_PAGE:
            continue
        words = label_shape(line.words)
        if words in said and _at_edge(found, index):
            found[index] = line._replace(kind="REPEATED", found=None)
        said.add(words)
    return found


def _space_out(lines: list[Line]) -> None:
    """Lines that follow one another with wide gaps within are rows of a table (``SPACED``): the gaps part its cells."""
    wide = [line.kind not in NO_ROWS and WIDE in line.raw.strip() for line in lines]
    for index, line in enumerate(lines):
        beside = wide[max(0, index - 1) : index + 2].count(True)
        words = line.charted()[0] if wide[index] and beside > 1 else ""
        if "\t" in words:
            lines[index] = line._replace(kind="SPACED", words=words, found=None)


def _front_matter(lines: Sequence[Line]) -> int:
    """How many lines at the head are front matter, fences included."""
    begins = next((index for index, line in enumerate(lines) if line.kind != "BLANK"), 0)
    if not lines or lines[begins].kind != "FENCE":
        return 0
    for index in range(begins + 1, min(len(lines), begins + LONGEST_MATTER)):
        if lines[index].kind == "FENCE":
            return index + 1 if lines[index].words == lines[begins].words and index > begins + 1 else 0
    return 0


def _at_edge(lines: Sequence[Line], index: int) -> bool:
    """True for a line beside the number or the break of a page."""
    around = range(max(0, index - 3), min(len(lines), index + 4))
    return any(lines[at].kind in PAGE_MARKS or "\f" in lines[at].raw for at in around)
