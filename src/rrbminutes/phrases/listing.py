"""People in one line: ``Ann Ash (chair), Cllrs Birch and Cole, 10 members of the public``."""

from __future__ import annotations

from typing import NamedTuple

from rrbminutes.phrases.grammar import terminal
from rrbminutes.phrases.parting import pieces
from rrbminutes.phrases.people import Person, are_initials, is_counted, is_organisation, one_person

__all__ = ["Listed", "apologies_in", "goes_on", "lists_several", "people_listed"]

LONG = 50
"""A line of a list that is longer, in characters, may be cut by the end of the line; a shorter one is an entry."""


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
    for start, end in pieces(words):
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
    parts = pieces(words)
    return next(parts, None) is not None and next(parts, None) is not None and len(people_listed(words)) > 1


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
