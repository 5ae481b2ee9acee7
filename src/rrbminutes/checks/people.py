"""Those on the attendance lists, and the names that prose prints."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cached_property

from attrs import frozen

from rrbminutes.model import Attendance, Span
from rrbminutes.phrases.faults import fault
from rrbminutes.phrases.grammar import terminal

__all__ = ["People", "but_for_a_letter", "ends_of", "is_office"]

LONG = 4
"""Of a word of fewer letters, another letter makes another word."""
LONGEST = 30
"""Letters of a word beyond so many are no slip of a name."""

Pair = tuple[str, str]
"""Two words that stand together, each with a capital: a first name and a surname, perhaps."""


@frozen
class People:
    """
    ``listed`` are the entries with a name of two words or more; ``by_first`` and ``by_last`` find them by the first and
    the last, case folded.  ``mentions`` tells where prose prints a pair of words with capitals, of which one is theirs.
    """

    attendance: tuple[Attendance, ...]
    listed: tuple[Attendance, ...]
    by_first: Mapping[str, Sequence[Attendance]]
    by_last: Mapping[str, Sequence[Attendance]]
    mentions: Mapping[Pair, Sequence[Span]]

    @classmethod
    def of(cls, attendance: Iterable[Attendance], prose: Iterable[tuple[str, Callable[[int, int], Span]]]) -> People:
        """Those on lists of *attendance*, and the names in *prose*: words, and what tells where a part of them stands."""
        entries = tuple(attendance)
        listed = tuple(entry for entry in entries if entry.name is not None and " " in entry.name)
        by_first: dict[str, list[Attendance]] = {}
        by_last: dict[str, list[Attendance]] = {}
        for entry in listed:
            first, last = ends_of(entry)
            by_first.setdefault(first, []).append(entry)
            by_last.setdefault(last, []).append(entry)
        whole = {ends_of(entry) for entry in listed}
        mentions: dict[Pair, list[Span]] = {}
        pattern = fault("NAME_PAIR")
        for words, at in prose if listed else ():
            for found in pattern.pattern.finditer(words):
                one, other = found.groups()  # FIRST and SECOND
                first, last = one.casefold(), other.casefold()
                if (first in by_first or last in by_last) and (first, last) not in whole:
                    mentions.setdefault((one, other), []).append(at(found.start(), found.end() + len(other)))
        return cls(entries, listed, by_first, by_last, mentions)

    def names_somebody(self, text: str) -> bool:
        """True for words in which a first name, a surname or the initials of somebody on the list stand."""
        words = fault("WORD").pattern.findall(text)
        return any(word in self._names for word in words)

    @cached_property
    def listed_words(self) -> frozenset[str]:
        """Each word that the attendance lists print of names, organisations, offices and initials, case folded."""
        printed = (words for entry in self.attendance for words in (entry.name, entry.organisation, entry.role, entry.initials))
        return frozenset(
            word.casefold() for words in printed if words for word in fault("WORD_OR_NUMBER").pattern.findall(words)
        )

    def is_nearly_listed(self, word: str) -> bool:
        """True for a word, case folded, that is one of those, or a longer one that is but for a letter."""
        return word in self.listed_words or (len(word) >= LONG and not self._nearly_listed.isdisjoint(but_for_a_letter(word)))

    @cached_property
    def _nearly_listed(self) -> frozenset[str]:
        return frozenset(near for word in self.listed_words if len(word) >= LONG for near in but_for_a_letter(word))

    @cached_property
    def _names(self) -> frozenset[str]:
        """The words of the names on the list, and their initials, as printed."""
        named = [entry for entry in self.attendance if entry.name is not None]
        initials = {entry.initials or "".join(word[0] for word in (entry.name or "").split()) for entry in named}
        return frozenset(initials | {word for entry in named for word in (entry.name or "").split() if len(word) > 2})


def ends_of(entry: Attendance) -> Pair:
    """The first and the last name of an entry that has two, case folded."""
    assert entry.name is not None
    first, *_, last = entry.name.casefold().split()
    return first, last


def but_for_a_letter(word: str) -> set[str]:
    """
    *word*, and what is left of it without one of its letters: two words that share one differ by a letter, or by two swapped.

    >>> sorted(but_for_a_letter("ash"))
    ['ah', 'as', 'ash', 'sh']
    """
    return {word, *(word[:at] + word[at + 1 :] for at in range(min(len(word), LONGEST)))}


def is_office(entry: Attendance) -> bool:
    """True for an entry whose name ends in an office: ``Jo Bruce Chairperson``."""
    return entry.name is not None and terminal("ROLE").fullmatch(entry.name.split()[-1]) is not None
