"""Attendance lists: whom bullets, rows, lines and lines of several people are about."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise
from typing import cast

from rrbminutes.model import AttendanceStatus, Span
from rrbminutes.parsing.lines import Line
from rrbminutes.parsing.lists import cells_of, is_marked, is_row, without_rules
from rrbminutes.parsing.rows_of_people import Member, in_rows
from rrbminutes.phrases.grammar import terminal
from rrbminutes.phrases.listing import apologies_in, goes_on, lists_several, people_listed
from rrbminutes.phrases.people import attendees, has_shared_title, is_organisation, one_person

__all__ = ["end_before", "may_be_all", "may_be_none", "members", "members_behind", "status_of"]


PEOPLE = ("PERSON", "SHARING")
"""Kinds of line that are about people, wherever they stand."""
STATUSES = ("STATUS", "STATUS__QUALIFIED", "STATUS__STAFF", "STATUS__FOLLOWING", "STATUS__WERE")
"""Lists of words that say what is said of those under them."""
FEW = 2
"""A line that is an entry reads as no more people: one, and what stands beside the name."""


def status_of(line: Line) -> AttendanceStatus:
    """What an attendance heading says of those under it."""
    word = " ".join(line.parts["status"].split()).casefold()
    meaning = next(found for found in (terminal(name).meanings.get(word) for name in STATUSES) if found is not None)
    return cast("AttendanceStatus", meaning.partition("__")[0])


def may_be_none(line: Line, below: Sequence[Line]) -> bool:
    """True for a heading that may be one of business as well (``Membership``), over what is mostly prose."""
    prose = [one for one in below if one.kind in ("PROSE", "STATED", "EXCUSED", "OPEN", "LEAD", "CUT_OFF")]
    return 2 * len(prose) > len(below) and terminal("_AMBIGUOUS").fullmatch(" ".join(line.parts["status"].split())) is not None


def may_be_all(line: Line) -> bool:
    """True for a heading that may stand over all who were there, where it is the only one: ``In attendance``."""
    return terminal("ALL_THERE").fullmatch(" ".join(line.parts["status"].split())) is not None


def members(lines: Sequence[Line], columns: Sequence[str] = ()) -> Iterator[Member]:
    """Those under an attendance heading."""
    for are_rows, group in groupby(without_rules(lines), key=is_row):
        run = list(group)
        if not are_rows and _headed(run):
            yield from _under_organisations(run)
            continue
        if are_rows:
            yield from in_rows([list(cells_of(line)) for line in run], columns)
        elif not _person_each(run) and not _apart(run) and any(_several(line) for line in run):
            nobody = Member(" ".join(line.words for line in run), Span(run[0].begin, run[-1].end), None)
            yield from list(_joined(run, 0)) or [nobody]
        else:
            yield from _one_each(run)


def members_behind(lines: Sequence[Line]) -> list[Member]:
    """Those behind an attendance heading, on its own line and on those that go on from it."""
    people = lines[0].part("people") or ""
    lines = without_rules(lines)
    if len(lines) > 1 and _person_each(lines[1:]):
        return [*_joined(lines[:1], _behind(lines[0], people)), *_one_each([line for line in lines[1:] if line.words])]
    return list(_joined(lines, _behind(lines[0], people)))


def _behind(line: Line, people: str) -> int:
    """How many characters, blanks left out, stand on a line before its *people*."""
    return len("".join(line.words.split())) - len("".join(people.split()))


def _person_each(lines: Sequence[Line]) -> bool:
    """True for lines of which most are about one person each, with what stands beside the name."""
    maybe = [line for line in lines if line.kind in PEOPLE]
    if len(lines) < 2 or 2 * len(maybe) <= len(lines) or any(has_shared_title(line.words) for line in lines):
        return False
    persons = [line for line in maybe if one_person(line.words) is not None and not _several(line)]
    return 2 * len(persons) > len(lines)


def _apart(lines: Sequence[Line]) -> bool:
    """True for lines with blank ones between, each short: an entry each, with what stands beside the name."""
    parted = all(line.start + len(line.raw) < behind.start for line, behind in pairwise(lines))
    return len(lines) > FEW and parted and all(len(people_listed(line.words)) <= FEW for line in lines)


def _headed(lines: Sequence[Line]) -> bool:
    """True where an organisation stands by itself above the people from it."""
    return any(behind.kind in PEOPLE and is_organisation(line.words) for line, behind in pairwise(lines))


def _under_organisations(lines: Sequence[Line]) -> Iterator[Member]:
    """People in groups, each under its organisation, which is kept as it stands."""
    run: list[Line] = []
    for line in [*lines, None]:
        if line is not None and not is_organisation(line.words):
            run.append(line)
            continue
        yield from members(run)
        run = []
        if line is not None:
            yield Member(line.words, line.span, None)


def _several(line: Line) -> bool:
    """True for a line that lists several people, and is no bullet."""
    return not is_marked(line) and lists_several(line.charted()[0])


def _one_each(lines: Sequence[Line]) -> Iterator[Member]:
    """Bullets and lines with an entry each; a bullet may have several people."""
    entries = [(line.part("text") or line.words) if is_marked(line) else line.words for line in lines]
    for line, entry, person in zip(lines, entries, attendees(entries), strict=True):
        several = people_listed(entry, strict=True) if person is None else []
        if len(several) == 1 and is_marked(line):
            person = several[0].person
        if len(several) > 1 and all(one.person.name is not None for one in several):
            first, *others = _joined([line], len("".join(line.words.split())) - len("".join(entry.split())))
            yield first._replace(span=Span(line.begin, first.span.end))
            yield from others
        else:
            yield Member(entry, line.span, person)


def _joined(lines: Sequence[Line], behind: int) -> Iterator[Member]:
    """Several people in lines, but for so many characters of the first; what is printed of each reaches to the next."""
    printed = [line for line in lines if line.words]
    pieces, where = list[str](), list[int]()
    for line in printed:
        said, offsets = line.charted()
        if line is printed[0] and behind:
            start = _after(said, behind)
            said, offsets = said[start:], offsets[start:]
        elif pieces and pieces[-1]:
            pieces.append(" " if goes_on(pieces[-1], said) and "\t" not in said else "\t")
            where.append(offsets[0])
        pieces.append(said)
        where += offsets
    words = "".join(pieces)
    listed = apologies_in(words) or people_listed(words)
    for number, (begin, end, person) in enumerate(listed):
        last = lines[-1].end
        if number + 1 < len(listed):
            last = end_before(printed, where[listed[number + 1].start])
        first = lines[0].begin if number == 0 and not behind else where[begin]
        yield Member(words[begin:end], Span(first, last), person)


def _after(words: str, count: int) -> int:
    """Where in *words* so many characters have gone by, blanks left out."""
    for index, character in enumerate(words):
        if not character.isspace():
            if not count:
                return index
            count -= 1
    return len(words)


def end_before(lines: Sequence[Line], offset: int) -> int:
    """Where what is printed before an offset ends: on its line, or on the printed line before."""
    number = bisect_right(lines, offset, key=lambda line: line.begin) - 1
    end = lines[number].until(offset)
    while number and end <= lines[number].begin:
        number -= 1
        end = lines[number].end
    return end
