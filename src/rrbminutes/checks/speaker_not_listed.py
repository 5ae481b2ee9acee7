"""
ATT04: somebody speaks who is on no list.

Either the list lacks somebody who was there, or the words are credited to the wrong name.

    Present: NPS, MPS, PHE                      Present: NPS, MPS, Haringey
    Haringey's focus is on youth violence.      Haringey's focus is on youth violence.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from rrbminutes.checks.check import Check, Fault
from rrbminutes.checks.record import Record
from rrbminutes.findings import Related, Severity
from rrbminutes.model import Contribution
from rrbminutes.phrases.faults import fault
from rrbminutes.phrases.people import without_article

__all__ = ["CHECK", "speaker_not_listed"]

LEAST = 5
"""A list of fewer entries is not taken for complete."""
INITIALS = 3
"""So many letters begin the short names of a body and of a part of it."""


def speaker_not_listed(record: Record) -> Iterator[Fault]:
    """
    Find speakers who are on no list, one finding for each.

    A person who speaks more than once is an error; an organisation, on a list of organisations, is a warning, and an info
    where it may be part of one that is listed (“Prisons”).  Whoever may be on the list by another name is passed over.
    """
    attendance = record.meeting.attendance
    if len(attendance) < LEAST:
        return
    said: dict[str, list[Contribution]] = {}
    for contribution in record.contributions:
        if contribution.speaker is not None and fault("NO_NAME").fullmatch(contribution.speaker) is None:
            said.setdefault(without_article(contribution.speaker), []).append(contribution)
    strangers = {speaker: spoken for speaker, spoken in said.items() if not _may_be_listed(record, speaker)}
    nameless = sum(entry.name is None and entry.organisation is not None for entry in attendance)
    if nameless == len(attendance):
        for speaker, spoken in strangers.items():
            yield _fault(speaker, spoken, "info" if _may_be_part(record, speaker) else "warning")
    elif nameless == 0 and len(record.people.listed) >= LEAST:
        twice = {speaker: spoken for speaker, spoken in strangers.items() if len(spoken) > 1 and _is_whole(speaker)}
        guests = _came(record) if twice else set()
        for speaker, spoken in twice.items():
            if not _pairs(speaker) & guests:
                yield _fault(speaker, spoken, "error")


def _fault(speaker: str, spoken: Sequence[Contribution], severity: Severity) -> Fault:
    also = tuple(Related(one.span, f"“{speaker}” speaks here too") for one in spoken[1:])
    return Fault(f"“{speaker}” speaks, and is on no list", spoken[0].span, also, severity=severity)


def _is_whole(speaker: str) -> bool:
    """True for a first name and a surname."""
    return fault("PERSON_NAMED").fullmatch(speaker) is not None


def _may_be_listed(record: Record, speaker: str) -> bool:
    """True where a word of *speaker* is on the list, or is but for a letter, or is another name of somebody who is."""
    words = fault("WORD_OR_NUMBER").pattern.findall(dict(record.settings.aliases).get(speaker, speaker))
    return any(record.people.is_nearly_listed(word.casefold()) for word in words)


def _may_be_part(record: Record, speaker: str) -> bool:
    """True for words that many bodies answer to, and for a short name that begins as a listed one does."""
    if fault("COMMON_BODY").fullmatch(speaker):
        return True
    heads = {(entry.organisation or "")[:INITIALS] for entry in record.meeting.attendance}
    return speaker[:INITIALS].isupper() and speaker[:INITIALS] in heads


def _came(record: Record) -> set[str]:
    """Names in the head, and where prose says that somebody came: whoever has one of them may be a guest."""
    said = (words for words in record.words if fault("CAME").pattern.search(words.text))
    pattern = fault("NAME_PAIR")
    pairs = (
        pattern.named(found)
        for words in (*record.headings, *record.front, *said)
        for found in pattern.pattern.finditer(words.text)
    )
    return {f"{pair['first']} {pair['second']}" for pair in pairs}


def _pairs(speaker: str) -> set[str]:
    return {f"{one} {other}" for one, other in pairwise(speaker.split())}


CHECK = Check("ATT04", "warning", speaker_not_listed)
