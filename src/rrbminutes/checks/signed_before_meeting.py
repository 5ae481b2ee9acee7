"""
CLO08: the minutes were signed before the meeting.

A signature says that the body has approved them, at a later meeting; one of the two dates is wrong.

    3 May 2021                              3 May 2021
    Signed: A Ash   Date: 1 March 2021      Signed: A Ash   Date: 7 June 2021
"""

from __future__ import annotations

from collections.abc import Iterator

from rrbminutes.checks.check import Check, Fault
from rrbminutes.checks.record import Record
from rrbminutes.findings import Related
from rrbminutes.phrases.calendar import printed_dates
from rrbminutes.phrases.faults import fault

__all__ = ["CHECK", "signed_before_meeting"]


def signed_before_meeting(record: Record) -> Iterator[Fault]:
    """Find “Signed … Date …” with a date before the meeting."""
    date = record.meeting.date
    for words in record.figures if date is not None else ():
        for found in fault("SIGNED").pattern.finditer(words.text):
            signed = next((one for one in printed_dates(words.text) if one.start == found.end()), None)
            if signed is not None and signed.date is not None and date is not None and signed.date < date:
                said = words.text[found.start() : signed.end]
                related = (Related(record.dated_line, "the date of the meeting"),)
                yield Fault(f"“{said}” is before the meeting", words.at(found.start(), signed.end), related)


CHECK = Check("CLO08", "error", signed_before_meeting)
