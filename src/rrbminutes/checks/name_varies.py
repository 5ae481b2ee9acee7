"""
REF03: one thing has two names.

A reader cannot tell whether there is one group or review, or two.

    the Female Offender Strategy Group          the Female Offenders Strategy Group
    the Female Offenders Strategy Group         the Female Offenders Strategy Group
"""

from __future__ import annotations

from collections.abc import Iterator

from rrbminutes.checks.check import Check, Fault
from rrbminutes.checks.record import Record
from rrbminutes.checks.spelling import edits_between
from rrbminutes.checks.words import Words
from rrbminutes.findings import Related
from rrbminutes.model import Span
from rrbminutes.phrases.faults import fault

__all__ = ["CHECK", "name_varies"]

MOST = 8
"""A name is compared with so many of the last that are like it but for the same word."""
LONG = 5
"""Of a word of fewer letters, another letter makes another word."""


def name_varies(record: Record) -> Iterator[Fault]:
    """
    Find names of groups, reviews and the like that are alike but for a letter of one word.

    Also those alike but for one word with the same first letter, where the first letters stand in brackets behind one of them.
    """
    printed: dict[str, Span] = {}
    short: set[str] = set()
    actions = (Words(action.text, action.span) for action, _, _ in record.undertakings)
    pattern = fault("THING_NAMED")
    for words in (*record.prose, *actions):
        for found in pattern.pattern.finditer(words.text):
            parts = pattern.named(found)
            name = parts["thing"]
            printed.setdefault(name, words.at(found.start(), found.start() + len(name)))
            if "short" in parts and parts["short"] == "".join(word[0] for word in name.split()):
                short.add(name)
    like: dict[str, list[str]] = {}
    for one in printed:
        alike = dict.fromkeys(other for key in _but_for_a_word(one) for other in like.setdefault(key, [])[-MOST:])
        for key in _but_for_a_word(one):
            like[key].append(one)
        for other in alike:
            if _are_one(one, other, named_short=bool({one, other} & short)):
                earlier, later = sorted((one, other), key=lambda name: printed[name])
                related = (Related(printed[earlier], f"“{earlier}”"),)
                yield Fault(f"“{later}” is called “{earlier}” elsewhere", printed[later], related)


def _but_for_a_word(name: str) -> list[str]:
    """The name, with a gap in place of each of its words: two that differ in one word share one of these."""
    words = name.split()
    return [" ".join([*words[:at], "", *words[at + 1 :]]) for at in range(len(words))]


def _are_one(one: str, other: str, *, named_short: bool) -> bool:
    words, others = one.split(), other.split()
    apart = [pair for pair in zip(words, others, strict=False) if pair[0] != pair[1]]
    if len(words) != len(others) or len(apart) != 1:
        return False
    first, second = apart[0]
    letter = min(len(first), len(second)) >= LONG and edits_between(first, second, 1) is not None
    return (letter and first.isalpha() and second.isalpha()) or (named_short and first[0] == second[0])


CHECK = Check("REF03", "warning", name_varies)
