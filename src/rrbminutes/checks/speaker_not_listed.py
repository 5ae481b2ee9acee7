"""
ATT04: somebody speaks who is on no list.

Either the list lacks somebody who was there, or the words are credited to the wrong name.

    Present: NPS, MPS, PHE                      Present: NPS, MPS, Haringey
    Haringey's focus is on youth violence.      Haringey's focus is on youth violence.
"""

from __future__ import annotations

from collections.abc import Iterator

from rrbminutes.checks.check import Check, Fault
from rrbminutes.checks.people import edits_between
from rrbminutes.checks.record import Record
from rrbminutes.findings import Related, Severity
from rrbminutes.model import Contribution
from rrbminutes.phrases.faults import fault
from rrbminutes.phrases.people import without_article

__all__ = ["CHECK", "speaker_not_listed"]

LEAST = 5
"""A list of fewer entries is not taken for complete."""
LONG = 4
"""In words of so many letters, one other letter may be a slip."""
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
    organisations = sum(entry.organisation is not None and entry.name is None for entry in attendance)
    for speaker, contributions in said.items():
        if _may_be_listed(record, speaker):
            continue
        severity: Severity | None = None
        if organisations == len(attendance):
            severity = "info" if _may_be_part(record, speaker) else "warning"
        elif organisations == 0 and len(contributions) > 1 and _is_guest_person(record, speaker):
            severity = "error"
        if severity is not None:
            also = tuple(Related(one.span, f"“{speaker}” speaks here too") for one in contributions[1:])
            yield Fault(f"“{speaker}” speaks, and is on no list", contributions[0].span, also, severity=severity)


def _may_be_listed(record: Record, speaker: str) -> bool:
    """True where a word of *speaker* is on the list, or nearly is, or is another name of somebody who is."""
    aliases = dict(record.settings.aliases)
    listed = record.listed_words
    words = [word.casefold() for word in fault("WORD_OR_NUMBER").pattern.findall(aliases.get(speaker, speaker))]
    if any(word in listed for word in words):
        return True
    return any(len(word) >= LONG and edits_between(word, other, 1) is not None for word in words for other in listed)


def _may_be_part(record: Record, speaker: str) -> bool:
    """True for words that many bodies answer to, and for a short name that begins as a listed one does."""
    if fault("COMMON_BODY").fullmatch(speaker):
        return True
    heads = {(entry.organisation or "")[:INITIALS] for entry in record.meeting.attendance}
    return speaker[:INITIALS].isupper() and speaker[:INITIALS] in heads


def _is_guest_person(record: Record, speaker: str) -> bool:
    """True for a whole name that stands nowhere in the head, nor where prose says that somebody came."""
    if len(record.people.listed) < LEAST or fault("PERSON_NAMED").fullmatch(speaker) is None:
        return False
    if any(speaker in words.text for words in (*record.headings, *record.front)):
        return False
    return not any(speaker in words.text and fault("CAME").pattern.search(words.text) for words in record.words)


CHECK = Check("ATT04", "warning", speaker_not_listed)
