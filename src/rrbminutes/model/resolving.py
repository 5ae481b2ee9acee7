"""From a speaker as printed to the attendance: only where exactly one entry fits."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from rrbminutes.model.attendance import Attendance
from rrbminutes.phrases.people import is_chair, without_article, without_honorific

__all__ = ["resolved"]


def resolved(speaker: str, attendance: Iterable[Attendance]) -> Attendance | None:
    """
    The one entry that *speaker* names; None where none does, or several.  Those who were there come before the absent.

    Tried in this order: the whole name, an office, an organisation, a first name, a surname behind a title,
    initials, and a surname whose first name begins alike (``Dave Rogers``, ``David Rogers``).
    """
    words = without_article(speaker)
    entries = tuple(attendance) if words.strip() else ()
    away = tuple(entry for entry in entries if entry.is_away)
    for group in (tuple(entry for entry in entries if entry not in away), away):
        for test in _TESTS:
            found = [entry for entry in group if test(words, entry)]
            if found:
                return found[0] if len(found) == 1 else None
    return None


def _name(words: str, entry: Attendance) -> bool:
    return _same(words, entry.name)


def _office(words: str, entry: Attendance) -> bool:
    return _same(words, entry.role) or (is_chair(words) and is_chair(entry.role or ""))


def _organisation(words: str, entry: Attendance) -> bool:
    return _same(words, entry.organisation)


def _first_name(words: str, entry: Attendance) -> bool:
    return entry.name is not None and _same(words, entry.name.split()[0])


def _surname(words: str, entry: Attendance) -> bool:
    surname = without_honorific(words)
    return surname != words and entry.name is not None and _same(surname, entry.name.split()[-1])


def _initials(words: str, entry: Attendance) -> bool:
    made = "".join([name[0] for name in entry.name.split()]) if entry.name else ""
    return len(words) > 1 and words in (entry.initials, made)


def _alike(words: str, entry: Attendance) -> bool:
    if entry.name is None or " " not in words:
        return False
    said, listed = words.split(), entry.name.split()
    return _same(said[-1], listed[-1]) and said[0][0] == listed[0][0]


def _same(one: str, other: str | None) -> bool:
    return other is not None and one.casefold() == other.casefold()


_TESTS: tuple[Callable[[str, Attendance], bool], ...] = (
    _name,
    _office,
    _organisation,
    _first_name,
    _surname,
    _initials,
    _alike,
)
