"""
DEC02: the wording stands between agreement and suggestion.

Whether anything was decided, and must be done, cannot be told.

    It was also discussed that the hall should be shut.     It was agreed that the hall be shut.
"""

from __future__ import annotations

from collections.abc import Iterator

from rrbminutes.checks.check import Check, Fault
from rrbminutes.checks.record import Record
from rrbminutes.checks.words import shown
from rrbminutes.phrases.faults import fault

__all__ = ["CHECK", "decision_unclear"]


def decision_unclear(record: Record) -> Iterator[Fault]:
    """Find “it was discussed that … should …”, and the like of what was felt."""
    for words in record.saying("DISCUSSED_SAID"):
        for found in fault("DISCUSSED_THAT").pattern.finditer(words.text):
            yield Fault(f"agreed, or only suggested? “{shown(words.text[found.start() :])}”", words.at(*found.span()))


CHECK = Check("DEC02", "warning", decision_unclear)
