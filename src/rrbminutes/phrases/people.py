"""Entries of attendance lists: people, offices and organisations."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from rrbminutes.phrases.grammar import terminal
from rrbminutes.phrases.wording import EMPHASIS, ESCAPE, cells, escaped, has_tags, verbatim, worded

__all__ = [
    "Person",
    "are_initials",
    "attendees",
    "has_shared_title",
    "in_row",
    "is_chair",
    "is_counted",
    "is_led_person",
    "is_organisation",
    "is_titled_person",
    "one_person",
    "without_article",
    "without_honorific",
    "written_attendee",
    "written_attendees",
]


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
    plainly = [is_organisation(entry) and not is_counted(entry) for entry in entries]
    mostly = 2 * sum(plainly) > len(entries)
    one_word = terminal("ONE_WORD").fullmatch
    all_organisations = mostly and all(plain or one_word(entry) for plain, entry in zip(plainly, entries, strict=True))
    return [
        Person(organisation=entry) if plain or all_organisations else one_person(entry)
        for plain, entry in zip(plainly, entries, strict=True)
    ]


def in_row(cells_of_row: Sequence[str], columns: Sequence[str] = ()) -> Person | None:
    """
    Whom a row of an attendance table is about: the person in its first cell, and the office and organisation beside.

    *columns* says what each cell is; without it a second cell is a role where it reads as one, else an organisation.
    """
    first = cells_of_row[0]
    person = Person(organisation=first) if columns[:1] == ("organisation_column",) and first else one_person(first)
    if person is None:
        return None
    stated = {name: value for name, value in person._asdict().items() if value is not None}
    if columns[:1] == ("organisation_column",) and "role" not in stated:
        stated = (one_organisation(first) or person)._asdict()
        stated = {name: value for name, value in stated.items() if value is not None}
    for index, cell in enumerate(cells_of_row[1:], 1):
        if index >= len(columns):
            _stand_beside(cell, stated, cell)
            continue
        place = columns[index].removesuffix("_column")
        if cell and place in Person._fields:
            stated.setdefault(place, cell)
    return Person(**stated)


def has_shared_title(words: str) -> bool:
    """True for people who share one title: ``Cllrs Ash and Birch``."""
    return terminal("SHARED").fullmatch(words) is not None


def is_titled_person(words: str) -> bool:
    """True for a person with a title before the name: ``Mr Kent``, ``Cllr Mrs Ash``."""
    return "honorific" in (terminal("ATTENDEE").parts(words) or {})


def is_led_person(words: str) -> bool:
    """True for a person with a title or an office before the name: ``Mr Kent``, ``Borough Cllr A Ash``."""
    parts = terminal("ATTENDEE").parts(words) or {}
    return "name" in parts and not parts.keys().isdisjoint(("honorific", "role"))


def one_organisation(entry: str) -> Person | None:
    """An organisation with an office in brackets: ``Elmford Council (Chair)``."""
    parts = terminal("ORGANISATION_WITH_ROLE").parts(entry)
    return None if parts is None else Person(organisation=parts["organisation"].strip(), role=parts["role"])


def written_attendees(people: Sequence[Person]) -> list[str]:
    """Entries that ``attendees`` reads back: as people print them, or all of them in columns behind an escape."""
    entries = [written_attendee(person) for person in people]
    is_plain = attendees(entries) == list(people) and not any(map(has_tags, entries))
    return entries if is_plain else [_in_columns(person) for person in people]


def is_organisation(entry: str) -> bool:
    """True for what is plainly an organisation: ``HMPPS``, ``HMP Isis``, ``London Councils``."""
    return terminal("ORGANISATION_ENTRY").fullmatch(entry) is not None


def is_counted(entry: str) -> bool:
    """True for those who are counted and not named (``10 members of the public``), and for nobody (``none``)."""
    return terminal("COUNTED").fullmatch(entry) is not None


def one_person(entry: str) -> Person | None:
    """Whom one entry is about: a person, else an office; None where it is about nobody."""
    if entry.startswith(ESCAPE) and entry.count("\t") == len(Person._fields) - 1:
        person = Person(*[cell or None for cell in cells(entry)])
        return person if person.name or person.organisation or person.role else None
    if is_counted(entry):
        return None
    if terminal("OFFICE_ENTRY").fullmatch(entry):
        return Person(role=entry)
    parts = terminal("ATTENDEE").parts(entry)
    if parts is None:
        parts = terminal("ATTENDEE").parts(worded(entry)) or {}
        if not {" ", "."} & {*parts.get("name", "")}:  # one word in bold stands over a group
            return None
    stated = {name: parts[name] for name in Person._fields if name in parts}
    if len(stated.get("name", "")) == 1:  # a mark, with what it stands for
        return None
    name, _, last = stated.get("name", "").rpartition(" ")
    if " " in name and terminal("INITIALS").fullmatch(last) and are_initials(last, name):
        stated |= {"name": name, "initials": last}
    _stand_beside(parts.get("beside", ""), stated, entry)
    return Person(**stated)


def _stand_beside(beside: str, stated: dict[str, str], entry: str) -> None:
    """
    Keep what stands beside a name in its fields; a second office only where one list of them is printed.

    Words that may be an office or an organisation are an office behind a dash, and before another organisation.
    """
    pieces = list(_pieces(beside))
    for number, (piece, dashed) in enumerate(pieces, 1):
        place = _place_of(piece, stated)
        if place == "organisation" and terminal("TITLED_NAME").fullmatch(piece):
            return  # somebody else
        if place == "organisation" and "role" not in stated and _may_be_role(piece):
            others = [one for one, _ in pieces[number:] if _place_of(one, stated) == "organisation"]
            if any(terminal("INITIALS").fullmatch(one) and are_initials(one, piece) for one in others):
                return  # somebody else
            place = "role" if dashed or others else place
        listed = f"{stated.get('role')}, {piece}"
        if place == "role" and listed in entry:
            stated["role"] = listed
        elif place:
            stated.setdefault(place, piece)


def _may_be_role(piece: str) -> bool:
    return terminal("MAY_BE_ROLE").fullmatch(piece) is not None and not is_organisation(piece)


def _pieces(beside: str) -> Iterator[tuple[str, bool]]:
    """What stands beside a name, piece by piece, and whether behind a dash; of a bracket, each side of a comma."""
    position = 0
    pattern = terminal("PIECE")
    while position < len(beside) and (found := pattern.pattern.match(beside, position)):
        parts = pattern.named(found)
        position = found.end()
        if "in_brackets" in parts:
            pieces = terminal("BRACKET_COMMA").pattern.split(parts["in_brackets"])
        else:
            pieces = [parts.get("initials") or parts.get("dashed") or parts["in_words"]]
        stripped = (" ".join(piece.split()).strip(EMPHASIS + ESCAPE + " ") for piece in pieces)
        yield from ((piece, "dashed" in parts) for piece in stripped if piece)


def _place_of(piece: str, stated: dict[str, str]) -> str:
    """The field that a piece beside a name belongs to; empty where it only says how or when somebody was there."""
    if terminal("PRESENCE").fullmatch(piece) or (is_counted(piece) and not is_organisation(piece)):
        return ""
    if terminal("ROLE").fullmatch(piece):
        return "role"
    if terminal("UNNAMED").fullmatch(piece):
        return ""
    if terminal("INITIALS").fullmatch(piece) and are_initials(piece, stated.get("name", "")):
        return "initials"
    if terminal("POSTNOMINALS").fullmatch(piece):
        return "postnominals"
    return "organisation"


def are_initials(letters: str, name: str) -> bool:
    """True where *letters* begin as the words of *name* do, first and last."""
    words = name.split()
    return bool(words) and letters[0].casefold() == words[0][0].casefold() and words[-1][0].casefold() in letters[1:].casefold()


def written_attendee(person: Person) -> str:
    """An entry as people print it: ``Cllr Ann Ash OBE (AA) (Elmford Trust, chair)``."""
    beside = ", ".join(filter(None, (person.organisation, person.role)))
    if person.name is None:
        return beside
    words = " ".join(filter(None, (person.honorific, person.name, person.postnominals)))
    return " ".join(filter(None, (words, person.initials and f"({person.initials})", beside and f"({beside})")))


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
