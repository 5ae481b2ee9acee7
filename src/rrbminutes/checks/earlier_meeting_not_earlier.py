"""
DT17: the minutes of an earlier meeting have a date that is not earlier.

Which minutes were approved cannot be told.

    3 May 2021                                                  3 May 2021
    The minutes of the last meeting on 5 June 2021 were         The minutes of the last meeting on 5 April 2021 were
    approved.                                                   approved.
"""

from __future__ import annotations

from collections.abc import Iterator

from rrbminutes.checks.check import Check, Fault
from rrbminutes.checks.record import Record
from rrbminutes.findings import Related
from rrbminutes.phrases.calendar import printed_dates
from rrbminutes.phrases.decisions import sentences
from rrbminutes.phrases.faults import fault

__all__ = ["CHECK", "earlier_meeting_not_earlier"]


def earlier_meeting_not_earlier(record: Record) -> Iterator[Fault]:
    """Find “the minutes of the last meeting held on …” with a full date that is this meeting's or later."""
    date = record.meeting.date
    if date is None:
        return
    for words in record.saying("MINUTES_OF_SAID"):
        for start, end in sentences(words.text):
            found = fault("EARLIER_MINUTES").pattern.search(words.text, start, end)
            behind = () if found is None else printed_dates(words.text[found.end() : end])
            printed = next(iter(behind), None)
            if found is None or printed is None or printed.date is None or printed.date < date:
                continue
            if fault("TO_THE_DATE").fullmatch(words.text, found.end(), found.end() + printed.start):
                at = found.end() + printed.start, found.end() + printed.end
                said = f"“{words.text[slice(*at)]}” is not before this meeting of {date.day} {date:%B} {date.year}"
                yield Fault(said, words.at(*at), (Related(record.dated_line, "the date of this meeting"),))


CHECK = Check("DT17", "warning", earlier_meeting_not_earlier)
