"""Lines that only the whole document shows to be what they are: what stands on each page, and front matter."""

from __future__ import annotations

from collections.abc import Sequence

from rrbminutes.parsing.lines import Line
from rrbminutes.phrases.grammar import terminal
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
    "STATED",
)
"""Kinds of line that may stand at the head or the foot of each page."""
PAGE_MARKS = ("PAGE", "LONE")
"""Kinds of line that number a page."""
NEAR = 3
"""What is repeated stands so many lines from the number or the break of a page, at most."""
WIDE = "   "
"""White space that parts columns."""
NO_ROWS = (
    "BLANK",
    "OWNED",
    "OWNED_ON",
    "MARGIN_HEAD",
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
    found = list(lines)
    matter = _front_matter(found)
    for index, line in enumerate(found[:matter]):
        if line.kind != "BLANK":
            found[index] = line._replace(kind="FRONT_MATTER", found=None)
    _space_out(found)
    edges = [index for index, line in enumerate(found) if line.kind in PAGE_MARKS or "\f" in line.raw]
    if edges:
        _repeat(found, edges)
    return found


def _space_out(lines: list[Line]) -> None:
    """Lines that follow one another with wide gaps within are rows of a table (``SPACED``): the gaps part its cells."""
    gaps = [index for index, line in enumerate(lines) if line.end - line.begin > len(line.words)]
    wide = {index for index in gaps if lines[index].kind not in NO_ROWS and WIDE in lines[index].raw.strip()}
    for index in wide:
        beside = index - 1 in wide or index + 1 in wide
        words = lines[index].charted()[0] if beside else ""
        if "\t" in words:
            lines[index] = lines[index]._replace(kind="SPACED", words=words, found=None)


def _repeat(lines: list[Line], edges: Sequence[int]) -> None:
    """Lines near the *edges* of pages say what one before said, numbers apart: they are ``REPEATED``."""
    near = {at for index in edges for at in range(index - NEAR, index + NEAR + 1)}
    said = set[str]()
    for index, line in enumerate(lines[: edges[-1] + NEAR + 1]):
        if line.kind in ON_EACH_PAGE:
            words = label_shape(line.words)
            if index in near and words in said:
                lines[index] = line._replace(kind="REPEATED", found=None)
            said.add(words)


def _front_matter(lines: Sequence[Line]) -> int:
    """How many lines at the head are front matter, fences included, or up to the key whose value is the text itself."""
    begins = next((index for index, line in enumerate(lines) if line.kind != "BLANK"), 0)
    if not lines or lines[begins].kind != "FENCE":
        return 0
    for index in range(begins + 1, min(len(lines), begins + LONGEST_MATTER)):
        if lines[index].kind == "FENCE":
            return index + 1 if lines[index].words == lines[begins].words and index > begins + 1 else 0
        if terminal("FRONT_TEXT").fullmatch(lines[index].words):
            return index + 1
    return 0
