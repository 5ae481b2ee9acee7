"""
LAY01: a logo or a letterhead is printed as one line of capitals.

Its words are no title; what is short and what is long of one name run together.

    MOPAC MAYOR OF LONDON OFFICE FOR POLICING AND CRIME         Mayor's Office for Policing and Crime
"""

from __future__ import annotations

from collections.abc import Iterator

from rrbminutes.checks.check import Check, Fault
from rrbminutes.checks.record import Record
from rrbminutes.phrases.faults import fault

__all__ = ["CHECK", "letterhead_merged"]

LEAST = 5
"""So many words behind the short name make a line of a logo."""


def letterhead_merged(record: Record) -> Iterator[Fault]:
    """Find a line of the front in capitals that begins with the first letters of its other words."""
    for words in record.front[:2]:
        short, *others = fault("WORD").pattern.findall(words.text)[:30] or [""]
        if len(others) >= LEAST and len(short) > 2 and words.text.isupper() and _spells(short, others):
            yield Fault(f"“{words.text}” is a letterhead whose lines run together", words.span)


def _spells(short: str, others: list[str]) -> bool:
    """True for the first letters of some of *others*, in their order."""
    firsts = iter([word[0] for word in others])
    return all(letter in firsts for letter in short)


CHECK = Check("LAY01", "info", letterhead_merged)
