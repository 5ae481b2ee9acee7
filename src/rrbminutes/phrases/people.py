"""Entries of attendance lists: people, offices and organisations."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from rrbminutes.phrases.grammar import terminal
from rrbminutes.phrases.wording import ESCAPE, cells, escaped, verbatim

__all__ = ["Person", "attendees", "in_row", "is_chair", "without_article", "without_honorific", "written_attendees"]


class Person(NamedTuple):
    """Who is on a list; what is not stated is None, a name too where only an organisation or an office is listed."""

    name: str | None = None
    organisation: str | None = None
    role: str | None = None
    honorific: str | None = None
    postnominals: str | None = None
    initials: str | None = None


def attendees(entries: Sequence[str]) -> list[Person | None]:
    """
    Whom each entry of one list is about; None for an entry that reads as nobody.

    The list tells its own habit: where every entry may be an organisation and most plainly are, all of them are,
    ``Clinks`` beside ``NPS`` and ``London Councils``.
    """
    plainly = [terminal("ORGANISATION_ENTRY").fullmatch(entry) is not None for entry in entries]
    mostly = 2 * sum(plainly) > len(entries)
    one_word = terminal("ONE_WORD").fullmatch
    all_organisations = mostly and all(plain or one_word(entry) for plain, entry in zip(plainly, entries, strict=True))
    return [
        Person(organisation=entry) if plain or all_organisations else _attendee(entry)
        for plain, entry in zip(plainly, entries, strict=True)
    ]


def in_row(cells_of_row: Sequence[str], columns: Sequence[str] = ()) -> Person | None:
    """
    Whom a row of an attendance table is about: the person in its first cell, and the office and organisation beside.

    *columns* says what each cell is; without it a second cell is a role where it reads as one, else an organisation.
    """
    person = _attendee(cells_of_row[0])
    stated = {name: value for name, value in (person or Person())._asdict().items() if value is not None}
    for index, cell in enumerate(cells_of_row[1:], 1):
        is_role = terminal("ROLE").fullmatch(cell) is not None
        place = columns[index].removesuffix("_column") if index < len(columns) else "role" if is_role else "organisation"
        if cell and place in stated:
            return None
        if cell:
            stated[place] = cell
    return None if person is None else Person(**stated)


def written_attendees(people: Sequence[Person]) -> list[str]:
    """Entries that ``attendees`` reads back: as people print them, or all of them in columns behind an escape."""
    entries = [_written(person) for person in people]
    return entries if attendees(entries) == list(people) else [_in_columns(person) for person in people]


def _attendee(entry: str) -> Person | None:
    if entry.startswith(ESCAPE) and entry.count("\t") == len(Person._fields) - 1:
        person = Person(*[cell or None for cell in cells(entry)])
        return person if person.name or person.organisation or person.role else None
    parts = terminal("ATTENDEE").parts(entry)
    return None if parts is None else Person(*map(parts.get, Person._fields))


def _written(person: Person) -> str:
    beside = ", ".join(filter(None, (person.organisation, person.role)))
    if person.name is None:
        return beside
    words = " ".join(filter(None, (person.honorific, person.name, person.postnominals)))
    return f"{words} ({beside})" if beside else words


def _in_columns(person: Person) -> str:
    first, *others = (value or "" for value in person)
    return verbatim("\t".join([first, *[escaped(value) if value else "" for value in others]]))


def is_chair(role: str) -> bool:
    """True for a role whose holder presides: ``chair``, ``Convener``, ``in the chair``."""
    return terminal("CHAIR").fullmatch(role) is not None


def without_article(words: str) -> str:
    """``CRC`` for ``the CRC``."""
    return (terminal("WITH_ARTICLE").parts(words) or {}).get("without", words)


def without_honorific(words: str) -> str:
    """``Hay`` for ``Mrs Hay``."""
    return (terminal("WITH_HONORIFIC").parts(words) or {}).get("without", words)
