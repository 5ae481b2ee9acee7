"""Titles within items: behind letters and decimals, in bold, before prose of their own."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from rrbminutes.parsing.heading import PROSE, Heading, in_bold, labelled, next_printed, with_titles
from rrbminutes.parsing.lines import Line
from rrbminutes.phrases.people import is_titled_person
from rrbminutes.phrases.titles import has_reference

__all__ = ["with_sub_items"]

LISTS = ("BULLET", "NUMBERED", "NUMBERED_TEXT", "DECIMAL", "LETTERED")
"""Kinds of line that are entries of a list, where one follows another."""
WITHIN = 2
"""The rank of a title behind a letter or a decimal, within an item."""
LONGEST_WITHIN = 8
"""Such a title has no more words."""


def with_sub_items(lines: Sequence[Line], found: dict[int, Heading], looks: dict[str, list[int]]) -> dict[int, Heading]:
    """The headings, and within their items the titles behind letters and decimals that have prose of their own."""
    first = min(found, default=len(lines))
    more: dict[int, Heading] = {}
    for index in looks["LETTERED"]:
        if index <= first or index in found:
            continue
        bold = lines[index].kind == "BOLD_TEXT"
        heading = in_bold(lines[index]) if bold else labelled(lines, index)
        if heading is None or heading.title is None or not _may_stand_within(lines, index, heading, found.keys() | more.keys()):
            continue
        if lines[index].kind in ("LONE", "MARKED") and "." not in (heading.label or ""):
            continue
        more |= {at: one._replace(rank=WITHIN) for at, one in with_titles(lines, [(index, heading)])}
    return found | more


def _may_stand_within(lines: Sequence[Line], index: int, heading: Heading, headed: Collection[int]) -> bool:
    """True for a short title that prose follows: behind a mark on its line, or on the next."""
    title = heading.title or ""
    if len(title.split()) > LONGEST_WITHIN or is_titled_person(title) or has_reference(title):
        return False
    if heading.rest is not None:
        return True
    if (heading.title or "")[:1].islower() or (lines[index - 1].kind in LISTS and index - 1 not in headed):
        return False
    following = next_printed(lines, index)
    if following is not None and heading.place == "LONE_LABEL":
        following = next_printed(lines, following)
    return following is not None and lines[following].kind in PROSE
