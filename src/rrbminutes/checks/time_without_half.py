"""
DT08: the times of the meeting are neither of the 24-hour clock nor am or pm.

Half past nine may be in the morning or in the evening.

    31 January 2017, 9.30-11.30         31 January 2017, 9.30am-11.30am
"""

from __future__ import annotations

from collections.abc import Iterator

from rrbminutes.checks.check import Check, Fault
from rrbminutes.checks.record import Record
from rrbminutes.checks.words import Words
from rrbminutes.phrases.calendar import printed_dates
from rrbminutes.phrases.faults import fault
from rrbminutes.phrases.grammar import terminal

__all__ = ["CHECK", "time_without_half"]

OCCASIONS = ("DATED", "FIELD", "DOCUMENT", "HELD", "TIME")
"""Kinds of lines at the head that may say when."""


def time_without_half(record: Record) -> Iterator[Fault]:
    """Find the first time at the head that leaves the half of the day open."""
    for line in record.meeting.headings:
        words = Words(line.text, line.span)
        if line.kind not in OCCASIONS or fault("MARKED_TIME").pattern.search(words.text):
            continue
        dates = [(date.start, date.end) for date in printed_dates(words.text)]
        for found in terminal("TIME").pattern.finditer(words.text):
            dated = any(start <= found.start() < end for start, end in dates)
            if not dated and found[0][0].isdigit() and not fault("CLEAR_TIME").fullmatch(found[0]):
                yield Fault(f"“{found[0]}” may be in the morning or in the evening", words.at(*found.span()))
                return


CHECK = Check("DT08", "info", time_without_half)
