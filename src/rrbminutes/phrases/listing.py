"""People in one line: ``Ann Ash (chair), Cllrs Birch and Cole, 10 members of the public``."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from rrbminutes.phrases.grammar import terminal
from rrbminutes.phrases.people import (
    Person,
    are_initials,
    has_shared_title,
    is_counted,
    is_led_person,
    is_organisation,
    one_person,
)
from rrbminutes.phrases.wording import EMPHASIS

__all__ = ["Listed", "apologies_in", "goes_on", "lists_several", "people_listed"]

LONG = 50
"""A line of a list that is longer, in characters, may be cut by the end of the line; a shorter one is an entry."""


FEW = 2
"""More people than so many, each with a title, need nothing else to part them."""


class Listed(NamedTuple):
    """Somebody in a line, and from where to where."""

    start: int
    end: int
    person: Person


def people_listed(words: str, *, strict: bool = False) -> list[Listed]:
    """
    Those whom a line lists, in order.

    Semicolons part people where there are any and commas do not, else commas and "and"; a piece that is an office or an
    organisation belongs to the person before it.  A title that several share (``Cllrs Ash and Birch``) is kept with the
    first, where it is printed.  A piece that reads as nobody is passed over; *strictly*, the line is then no list.
    """
    found: list[Listed] = []
    shared: str | None = None
    begins = 0
    for start, end in _pieces(words):
        group = terminal("GROUP_LED").pattern.match(words, start, end)
        start = start if group is None else group.end()
        sharing = terminal("SHARED").parts(words[start:end])
        if sharing is not None:
            first = end - len(sharing["sharers"])
            shared, begins, start = words[start:first].strip(" .:"), start, first
        piece = words[start:end]
        if not piece or is_counted(piece):
            continue
        person = _somebody(piece)
        beside = None if not found else _beside(piece, person, found[-1].person)
        if beside is not None:
            found[-1] = Listed(found[-1].start, end, beside)
        elif person is not None:
            if shared is not None and person.honorific is None:
                person, start = person._replace(honorific=shared), begins
            shared = None
            found.append(Listed(start, end, person))
        elif strict:
            return []
    return found


def lists_several(words: str) -> bool:
    """True for a line that lists several people."""
    pieces = _pieces(words)
    return next(pieces, None) is not None and next(pieces, None) is not None and len(people_listed(words)) > 1


def apologies_in(words: str, *, headed: bool = False) -> list[Listed]:
    """
    Those from whom prose says that apologies came; under a heading of apologies (*headed*), a line may be nothing but a list.
    """
    for name in ("APOLOGISED", "APOLOGIES_LED") if terminal("APOLOGISING").occurs_in(words) else ():
        pattern = terminal(name)
        found = pattern.pattern.search(words)
        if found is not None:
            begins, _ = pattern.where(found, "people") or (0, 0)
            return _listed_from(words, begins, strict=name == "APOLOGIES_LED")
    return _listed_from(words, 0, strict=True) if headed and not words.endswith(":") else []


def _listed_from(words: str, begins: int, *, strict: bool) -> list[Listed]:
    """Those whom words list from somewhere to the end of the sentence."""
    ends = terminal("PEOPLE_END").pattern.search(words, begins)
    listed = people_listed(words[begins : len(words) if ends is None else ends.start()], strict=strict)
    return [Listed(begins + start, begins + end, person) for start, end, person in listed]


def goes_on(line: str, following: str) -> bool:
    """True where a list goes on from one line to the next within an entry, and does not begin another there."""
    if terminal("GROUP_LED").pattern.match(following):
        return False
    return len(line) > LONG or following[:1].islower() or terminal("CUT").pattern.search(line[-LONG:]) is not None


def _somebody(piece: str) -> Person | None:
    """Whom one piece names; a nickname in small letters is a name too."""
    if is_organisation(piece):
        return Person(organisation=piece)
    person = one_person(piece)
    if person is None and terminal("NAME__LOOSE").fullmatch(piece) and not terminal("ROLE").fullmatch(piece):
        return Person(piece)
    return person


def _beside(piece: str, person: Person | None, before: Person) -> Person | None:
    """The person before, with the office or organisation that this piece is; None where it is none of theirs."""
    if before.name is None or (person is not None and person.honorific is not None):
        return None
    held = terminal("ROLE_WITH_INITIALS").parts(piece)
    if held is not None and before.role is None and before.initials is None and are_initials(held["initials"], before.name):
        return before._replace(role=held["role"], initials=held["initials"])
    office = piece if person is None or person.name in (None, piece) else person.name
    if before.role is None and terminal("ROLE").fullmatch(office) and not terminal("WITH_ARTICLE").fullmatch(office):
        return before._replace(role=office)
    organisation, _, _ = piece.partition(" (")
    if before.organisation is None and is_organisation(organisation):
        return before._replace(organisation=organisation)
    if before.initials is None and terminal("INITIALS").fullmatch(piece) and are_initials(piece, before.name):
        return before._replace(initials=piece)
    return None


def _pieces(words: str) -> Iterator[tuple[int, int]]:
    """From where to where each piece stands; nothing is parted within brackets, or behind a title without its name."""
    outside = _outside_brackets(words)
    strong = any(outside[found.start()] for found in terminal("STRONG_PARTING").pattern.finditer(words))
    strong = strong and terminal("COMMAS_PART").pattern.search(words) is None
    parting = terminal("STRONG_PARTING" if strong else "PARTING").pattern
    led = terminal("WERE_LED").pattern.match(words)
    start = 0 if led is None else led.end()
    for found in parting.finditer(words, start):
        if outside[found.start()] and not terminal("HONORIFIC").fullmatch(words[start : found.start()].strip(" .")):
            yield from _two(words, start, found.start(), outside) if strong else _unparted(words, start, found.start(), outside)
            start = found.end()
    yield from _two(words, start, len(words), outside) if strong else _unparted(words, start, len(words), outside)


def _two(words: str, start: int, end: int, outside: Sequence[bool]) -> Iterator[tuple[int, int]]:
    """A piece between semicolons, or two where it is two names: ``Ann Ash (AA) and Ben Birch``."""
    pattern = terminal("TWO_PEOPLE")
    found = pattern.pattern.fullmatch(words, start, end)
    if found is not None:
        _, cut = pattern.where(found, "one_of_two") or (start, start)
        yield from _unparted(words, start, cut, outside)
        start = words.index(" ", cut + 1)
    yield from _unparted(words, start, end, outside)


def _unparted(words: str, start: int, end: int, outside: Sequence[bool]) -> Iterator[tuple[int, int]]:
    """A piece, or several where nothing parts people but what stands beside each: initials behind, or a title before."""
    for found in terminal("INITIALS_PARTING").pattern.finditer(words, start, end):
        name, _, _ = words[start : found.start()].partition("(")
        if len(name.split()) > 1 and are_initials(found[1], name):
            yield from _titled(words, start, found.end(), outside)
            start = found.end()
    yield from _titled(words, start, end, outside)


def _titled(words: str, start: int, end: int, outside: Sequence[bool]) -> Iterator[tuple[int, int]]:
    """A piece, or several where each is somebody with a title: ``Cllr Ash (Chair) Cllr Birch Mrs Cole``."""
    ends: list[int] = []
    if words.count(" ", start, end) + words.count("\t", start, end) >= FEW:
        parting = terminal("TITLED_PARTING").pattern
        ends = [found.start() for found in parting.finditer(words, start, end) if outside[found.start()]]
    if len(ends) < FEW:
        yield _stripped(words, start, end, outside)
        return
    cuts = _without_lone_titles(words, [start, *ends, end])
    pieces = [_stripped(words, begins, ends, outside) for begins, ends in pairwise(cuts)]
    entries = [words[begins:ends] for begins, ends in pieces]
    each = len(pieces) > FEW and all(is_led_person(entry) or has_shared_title(entry) for entry in entries)
    yield from pieces if each else [_stripped(words, start, end, outside)]


def _without_lone_titles(words: str, cuts: Sequence[int]) -> Iterator[int]:
    """Cuts, but for those behind a title or an office whose name is yet to come."""
    yield cuts[0]
    begins = cuts[0]
    for cut in cuts[1:-1]:
        if not terminal("LED_TO_NAME").fullmatch(words[begins:cut].strip()):
            yield cut
            begins = cut
    yield cuts[-1]


def _stripped(words: str, start: int, end: int, outside: Sequence[bool]) -> tuple[int, int]:
    """A piece without white space, stops and the reason for an absence at its end."""
    piece = words[start:end]
    reasons = terminal("REASON").pattern.finditer(piece)
    cut = next((found.start() for found in reasons if outside[start + found.start()]), len(piece))
    piece = piece[:cut]
    bare = piece.strip(EMPHASIS + " \t")
    marks = "" if any(mark in bare for mark in EMPHASIS) else EMPHASIS  # emphasis of the whole, and not of a part
    start += len(piece) - len(piece.lstrip(" \t" + marks))
    return start, start + len(piece.strip(" \t" + marks).rstrip(" .;,:" + marks))


def _outside_brackets(words: str) -> list[bool]:
    """For each character, whether it stands outside all brackets; a bracket that is never closed opens nothing."""
    outside = [True] * len(words)
    if "(" not in words and "[" not in words and "{" not in words:
        return outside
    opened: list[int] = []
    for index, character in enumerate(words):
        if character in "([{":
            opened.append(index)
        elif character in ")]}" and opened:
            begun = opened.pop()
            if not opened:
                outside[begun:index] = [False] * (index - begun)
    return outside
