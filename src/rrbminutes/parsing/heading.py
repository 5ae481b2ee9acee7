"""What a line says as a heading: its label, its title, and where its prose begins."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from rrbminutes.parsing.lines import Line
from rrbminutes.phrases.titles import Titled, is_unfinished, titled
from rrbminutes.phrases.wording import EMPHASIS

__all__ = [
    "EXPLICIT",
    "PROSE",
    "Heading",
    "explicit",
    "explicitly",
    "in_bold",
    "labelled",
    "next_printed",
    "run_in",
    "with_titles",
]

EXPLICIT = ("WORDED", "HASHED")
"""Kinds of line that are headings wherever they stand."""

PROSE = ("PROSE", "STATED", "EXCUSED", "TASKED", "CUT_OFF", "OPEN", "LOWER", "LOWER_OPEN", "LEAD")
"""Kinds of line that are prose under a title."""
GOES_ON = (*PROSE, "SHORT", "CAPITALS", "TOPICAL", "BOLD")
"""Kinds of line that a title may go on in: none with a label or mark of its own."""
MAY_BE_TITLE = ("SHORT", "TOPICAL", "CAPITALS", "BOLD", "OPEN", "ENTITLED", "ENTITLED_ON", "LEAD", "ATTENDANCE", "HELD_THERE")
"""Kinds of line that may be the title of a label above."""
MARKS_BEHIND = ":.?–-— "
"""What may stand between a title and its prose."""
FULL_LINE = 45
"""A line of a title that is longer, in characters, may go on in the next."""


class Heading(NamedTuple):
    """What a line is as a heading: its place, how deep it stands, its label and title, and where on it prose begins."""

    place: str
    rank: int
    label: str | None
    title: str | None
    rest: int | None = None


def explicit(line: Line) -> bool:
    """True for a heading that is one wherever it stands."""
    return line.kind in EXPLICIT


def explicitly(line: Line) -> Heading:
    """The heading that a line is by its own mark: hashes, or a worded label, behind whose title prose may begin."""
    parts = line.parts
    rank = len(parts["hashes"]) if "hashes" in parts else 1
    title = parts.get("title")
    if title is not None and line.words[0] in EMPHASIS:
        title = title.rstrip(EMPHASIS + " ")
    rest = len(line.words) - len(parts["text"]) if "text" in parts else None
    return Heading("HEADED" if rest is None else "RUN_IN", rank, parts.get("label"), title, rest)


def labelled(lines: Sequence[Line], index: int) -> Heading | None:
    """A line with a label as a heading: titled, or before a sentence; a label alone takes the title on the next line."""
    line = lines[index]
    label = line.part("label")
    if line.kind == "LONE":
        following = next_printed(lines, index)
        title = None if following is None else _title_alone(lines[following])
        return Heading("LONE_LABEL", 1, label, title)
    return run_in(line, len(line.words) - len(line.part("text") or ""), label)


def run_in(line: Line, start: int, label: str | None) -> Heading:
    """The heading that the words of a line from *start* make."""
    found: Titled = titled(line.words[start:], labelled=label is not None)
    rest = None if found.rest is None else start + found.rest
    return Heading("HEADED" if rest is None else "RUN_IN", 1, label, found.title, rest)


def in_bold(line: Line) -> Heading | None:
    """A title in bold before prose, told by the mark between them; None where bold only stresses words."""
    parts = line.parts
    rest = len(line.words) - len(parts["text"])
    before = line.words[:rest].rstrip(EMPHASIS + " ")
    title = parts["title"].rstrip(MARKS_BEHIND)
    return Heading("RUN_IN", 1, None, title, rest) if before[-1:] in MARKS_BEHIND and title else None


def _title_alone(line: Line) -> str | None:
    if line.kind not in MAY_BE_TITLE:
        return None
    found = titled(line.words)
    return found.title if found.rest is None else None


def with_titles(lines: Sequence[Line], chosen: Iterable[tuple[int, Heading]]) -> Iterator[tuple[int, Heading]]:
    """Headings, with the lines below on which their titles stand or go on."""
    for index, heading in chosen:
        yield from _whole_title(lines, index, heading)
        if heading.place == "LONE_LABEL" and heading.title is not None:
            following = next_printed(lines, index)
            assert following is not None
            yield following, Heading("LONE_TITLE", 1, None, heading.title)


def _whole_title(lines: Sequence[Line], index: int, heading: Heading) -> Iterator[tuple[int, Heading]]:
    """A heading, and the next line where its title goes on there: ``ACCOUNTS AND`` / ``BANKING``."""
    line = lines[index]
    behind = lines[index + 1] if index + 1 < len(lines) else None
    if heading.place == "HEADED" and behind is not None and heading.title and _title_goes_on(line, heading.title, behind):
        more = titled(behind.words)
        if more.rest is None and more.title is not None:
            yield index, heading._replace(title=f"{heading.title} {more.title}")
            yield index + 1, Heading("LONE_TITLE", 1, None, more.title)
            return
    yield index, heading


def _title_goes_on(line: Line, title: str, behind: Line) -> bool:
    """True where a title must go on, or goes on in capitals, or ends a full line before a few small words."""
    if behind.kind not in GOES_ON:
        return False
    if is_unfinished(title):
        return True
    if title.isupper():
        return behind.words.isupper() and behind.kind in ("CAPITALS", "SHORT")
    return len(line.words) > FULL_LINE and behind.kind == "LOWER_OPEN" and len(behind.words) < FULL_LINE


def next_printed(lines: Sequence[Line], index: int) -> int | None:
    """The next line that is not blank; None at the end."""
    for at in (index + 1, index + 2):  # blank lines that follow one another are one
        if at < len(lines) and lines[at].kind != "BLANK":
            return at
    return None
