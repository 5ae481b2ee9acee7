"""
DEC08: a decision was taken while the meeting was not quorate.

It binds nobody, unless a later meeting takes it again.

    The meeting was not quorate.        The meeting was not quorate.
    RESOLVED: to buy the hall.          Ann Ash spoke of the hall.

Local Government Act 1972, schedule 12, paragraph 12.
"""

from __future__ import annotations

from collections.abc import Iterator

from rrbminutes.checks.check import Check, Fault
from rrbminutes.checks.record import Record
from rrbminutes.checks.words import shown
from rrbminutes.findings import Related
from rrbminutes.phrases.faults import fault

__all__ = ["CHECK", "decision_while_inquorate"]


def decision_while_inquorate(record: Record) -> Iterator[Fault]:
    """Find the first resolution behind “the meeting was not quorate”."""
    said = None
    for words in record.prose if any(record.saying("QUORUM_SAID")) else ():
        inquorate = fault("INQUORATE").pattern.search(words.text)
        if inquorate is not None and said is None:
            said = Related(words.at(*inquorate.span()), f"“{inquorate[0]}”")
        found = fault("RESOLVED_AT_ALL").pattern.search(words.text, inquorate.end() if inquorate is not None else 0)
        if said is not None and found is not None:
            yield Fault(f"a decision of a meeting without a quorum: “{shown(words.text)}”", words.at(*found.span()), (said,))
            return


CHECK = Check("DEC08", "error", decision_while_inquorate)
