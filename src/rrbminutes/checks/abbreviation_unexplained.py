"""
REF05: an abbreviation is never spelled out.

In five years nobody knows what it stood for.

    The DiP was reviewed.               The Drugs in Prison (DiP) programme was reviewed.
"""

from __future__ import annotations

from collections.abc import Iterator

from rrbminutes.checks.check import Check, Fault
from rrbminutes.checks.record import Record
from rrbminutes.findings import Related
from rrbminutes.phrases.faults import fault

__all__ = ["CHECK", "abbreviation_unexplained"]

LEAST = 4
"""An abbreviation that is used less often matters less."""


def abbreviation_unexplained(record: Record) -> Iterator[Fault]:
    """Find abbreviations used four times that no brackets, words or list explain; one finding for all."""
    known = fault("ABBREVIATION_KNOWN").meanings
    used = {
        short: spans
        for short, spans in record.abbreviations.items()
        if len(spans) >= LEAST and short.casefold() not in known and short.casefold() not in record.people.listed_words
    }
    if not used:
        return
    initials = {"".join(word[0] for word in (entry.name or "").split()) for entry in record.meeting.attendance}
    text = "\n".join(words.text for words in record.words)
    firsts = "".join([word[0] for word in text.replace("(", " ").split() if "A" <= word[0] <= "Z"])
    bare = {
        short: spans
        for short, spans in used.items()
        if short not in initials
        and f"({short}" not in text
        and f"{short} (" not in text
        and short.replace("&", "").upper() not in firsts
    }
    if bare:
        (first, spans), *others = bare.items()
        names = ", ".join(f"“{short}”" for short in [first, *[short for short, _ in others][: MOST - 1]])
        also = sorted(places[0] for _, places in others)
        yield Fault(f"never spelled out: {names}", spans[0], tuple(Related(span, "another") for span in also))


MOST = 6
"""So many are named in a message."""


CHECK = Check("REF05", "info", abbreviation_unexplained)
