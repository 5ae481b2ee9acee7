"""
CLO03: the next meeting has no date, or neither a time nor a place.

Those who were away read in the minutes where to come, and when.

    Next meeting: 26 August 2021        Next meeting: 26 August 2021, 10.30am, City Hall
"""

from __future__ import annotations

from collections.abc import Iterator

from rrbminutes.checks.check import Check, Fault
from rrbminutes.checks.record import Record
from rrbminutes.checks.words import shown, words_of
from rrbminutes.phrases.faults import fault

__all__ = ["CHECK", "next_meeting_incomplete"]


def next_meeting_incomplete(record: Record) -> Iterator[Fault]:
    """Find a next meeting that lacks its date, or both time and place; not where the words beside it may say them."""
    following = record.announced
    if following is None or not following.printed:
        return
    behind = record.leaf_behind(following.span)
    beside = [following.printed, *(words.text for words in (words_of(behind) if behind is not None else ()))]
    said = " ".join(beside)
    if following.date is None and not fault("MONTH_SAID").pattern.search(said):
        yield Fault(f"the next meeting has no date: “{shown(following.printed)}”", following.span)
        return
    open_ended = following.date is not None and following.start is None and following.venue is None
    if open_ended and not fault("TIME_SAID").pattern.search(said) and not fault("OCCASION_OPEN").pattern.search(said):
        yield Fault(f"the next meeting has neither time nor place: “{shown(following.printed)}”", following.span)


CHECK = Check("CLO03", "warning", next_meeting_incomplete)
