"""
ACT09: something will be done, and no action says by whom.

What nobody is named for is done by nobody; the next meeting has nothing to ask about.

    A forum will be established.        A forum will be established.
                                        Action: Ann Ash to invite members
"""

from __future__ import annotations

from collections.abc import Iterator

from rrbminutes.checks.check import Check, Fault
from rrbminutes.checks.record import Record
from rrbminutes.checks.words import shown
from rrbminutes.findings import Related
from rrbminutes.phrases.faults import fault

__all__ = ["CHECK", "commitment_without_action"]


def commitment_without_action(record: Record) -> Iterator[Fault]:
    """Find “will be established” and the like, by nobody, in minutes without any action; one finding for all."""
    if record.undertakings or record.meeting.action_summary:
        return
    pattern = fault("COMMITTED")
    found = [(words, one) for words in record.saying("WILL_BE_SAID") for one in pattern.pattern.finditer(words.text)]
    if found:
        (words, first), *others = found
        said = f"nobody is named for what “{shown(first[0])}”, and no action is recorded"
        also = tuple(Related(one.at(*other.span()), f"“{shown(other[0])}”") for one, other in others)
        yield Fault(said, words.at(*first.span()), also)


CHECK = Check("ACT09", "info", commitment_without_action)
