"""Tables of people: whom each row, or each cell, is about, and what it ticks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from rrbminutes.model import AttendanceStatus, Span
from rrbminutes.parsing.lines import Line
from rrbminutes.parsing.lists import Named
from rrbminutes.phrases.grammar import terminal
from rrbminutes.phrases.people import Person, attendees, in_row, one_person
from rrbminutes.phrases.wording import cells

__all__ = ["Member", "has_head", "in_rows", "is_table_of_people"]

TICKS: dict[str, AttendanceStatus] = {"present_column": "present", "dated_column": "present", "apologies_column": "apologies"}
MARKS: dict[str, AttendanceStatus] = {"ticked": "present", "mark_apologies": "apologies", "mark_absent": "absent"}
"""The columns of a table in which a mark says how somebody attended."""
FEW = 2
"""A row that says what the columns are, and the rule under it."""


class Member(NamedTuple):
    """
    An entry of an attendance list: its words, where they are printed, and whom they are about; None for nobody.

    ``status`` is what its own row ticks, None where the heading of the list says it.
    """

    words: str
    span: Span
    person: Person | None
    status: AttendanceStatus | None = None


def in_rows(rows: Sequence[Sequence[Named]], columns: Sequence[str]) -> Iterator[Member]:
    """Rows of a table: each about one, or each cell about an organisation."""
    people = iter(attendees([words for row in rows for words, _ in row if words]))
    by_cell = [[next(people) if words else None for words, _ in row] for row in rows]
    said = [
        person for row, found in zip(rows, by_cell, strict=True) for (words, _), person in zip(row, found, strict=True) if words
    ]
    each_cell = not columns and (_are_organisations(said) or _are_people(by_cell))
    for row, found in zip(rows, by_cell, strict=True):
        stated = [(words, span, person) for (words, span), person in zip(row, found, strict=True) if words]
        if each_cell or (len(stated) == 1 and not columns):
            for words, span, person in stated:
                yield Member(words, span, person)
        elif stated:
            was_there = "dated_column" not in columns or any(
                column == "dated_column" and words for (words, _), column in zip(row, columns, strict=False)
            )
            whole = Span(row[0][1].start, max(span.end for _, span in row if span.end > span.start))
            printed = [words for words, _ in row]
            yield Member(
                "\t".join([words for words, _, _ in stated]),
                whole,
                in_row(printed, columns) if was_there else None,
                _ticked(printed, columns),
            )


def _are_organisations(found: Sequence[Person | None]) -> bool:
    """True for cells none of which has a name."""
    return all(person is not None and person.name is None for person in found)


def _are_people(rows: Sequence[Sequence[Person | None]]) -> bool:
    """True for rows in which people stand beside one another, some with a title, an office or initials of their own."""
    beside = [person for row in rows for person in row[1:] if person is not None]
    named = [person for person in beside if person.name is not None and " " in person.name]
    return any(map(_is_plain, named)) and len(named) == len(beside) and len(beside) * 2 > len(rows)


def _is_plain(person: Person | None) -> bool:
    """True for somebody with a title, an office or initials beside the name."""
    return person is not None and person.name is not None and bool(person.honorific or person.initials or person.role)


def has_head(lines: Sequence[Line]) -> bool:
    """True for a table with a rule under its first row, in which nobody plainly stands: that row says what the columns are."""
    return len(lines) > FEW and lines[1].kind == "RULE" and not any(map(_is_plain, map(one_person, cells(lines[0].words))))


def _ticked(row: Sequence[str], columns: Sequence[str]) -> AttendanceStatus | None:
    """What a row ticks: the column of those present, or of those who apologised."""
    for cell, column in zip(row, columns, strict=False):
        marked = terminal("MARKED_AS").parts(cell) if column in TICKS else None
        if marked is not None:
            said = MARKS[next(name for name in MARKS if name in marked)]
            return TICKS[column] if said == "present" else said
    return None


def is_table_of_people(columns: Sequence[str]) -> bool:
    """True for a table that says by itself that it is an attendance list: names and offices, or names and marks."""
    return len([column for column in columns if column]) > 1 and (
        columns[0] == "name_column" or bool(TICKS.keys() & {*columns})
    )
