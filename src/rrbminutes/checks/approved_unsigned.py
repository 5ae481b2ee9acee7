"""
CLO07: minutes that are approved are not signed, or not dated.

The signature of the chair makes them evidence; without it anybody may have changed them.

    Status: Approved                    Status: Approved
                                        Signed: A. Ash      Date: 3 June 2021

Local Government Act 1972, schedule 12, paragraph 41; Companies Act 2006, section 249.
"""

from __future__ import annotations

from collections.abc import Iterator

from rrbminutes.checks.check import Check, Fault
from rrbminutes.checks.record import Record
from rrbminutes.phrases.faults import fault

__all__ = ["CHECK", "approved_unsigned"]


def approved_unsigned(record: Record) -> Iterator[Fault]:
    """Find minutes with the status of approved or confirmed, in which no line has a word of a signature."""
    status = record.meeting.status
    if status is None or not fault("APPROVED_LINE").pattern.search(status):
        return
    if not record.prints("SIGNATURE_SAID"):
        lines = (line.span for line in record.meeting.headings if status in line.text)
        yield Fault(f"the minutes are “{status}”, and nobody signed them", next(lines, record.meeting.span))


CHECK = Check("CLO07", "warning", approved_unsigned, profiles=("council", "school", "company"))
