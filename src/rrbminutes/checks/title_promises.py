"""
ITM09: the title of an item promises what its text does not have.

Whoever looks for the apologies, or for what became of earlier actions, finds the title and nothing else.

    1. Welcome, apologies and actions from previous meeting

    Ann Ash welcomed all.

is found; with “There were no apologies, and all actions were complete.” it is not.
"""

from __future__ import annotations

from collections.abc import Iterator

from rrbminutes.checks.check import Check, Fault
from rrbminutes.checks.record import Record
from rrbminutes.checks.words import heading_of, words_of
from rrbminutes.findings import Severity
from rrbminutes.model import Item
from rrbminutes.phrases.faults import fault

__all__ = ["CHECK", "title_promises"]


def title_promises(record: Record) -> Iterator[Fault]:
    """Find titles of several subjects of which one is apologies or earlier actions, and no word of it under them."""
    for item in record.items:
        title = item.title or ""
        if not fault("SEVERAL_SUBJECTS").pattern.search(title) or not (item.blocks or item.items):
            continue
        missing = [name for promised, kept, name in PROMISES if _has(title, promised) and not _kept(record, item, kept)]
        if not missing:
            continue
        listed = missing == ["apologies"] and bool(record.meeting.apologies)
        severity: Severity = "info" if listed else "warning"
        said = f"the title “{title}” promises {' and '.join(missing)}, the text has none"
        yield Fault(said, heading_of(item), severity=severity)


PROMISES = (("APOLOGIES_PROMISED", "APOLOGIES_KEPT", "apologies"), ("ACTIONS_PROMISED", "ACTIONS_KEPT", "earlier actions"))


def _has(words: str, terminal: str) -> bool:
    return fault(terminal).pattern.search(words) is not None


def _kept(record: Record, item: Item, terminal: str) -> bool:
    headings = {one.heading for one in item.walk()}
    within = (words for leaf in record.leaves_in(item.span) if leaf not in headings for words in words_of(leaf))
    return any(_has(words.text, terminal) for words in within)


CHECK = Check("ITM09", "warning", title_promises)
