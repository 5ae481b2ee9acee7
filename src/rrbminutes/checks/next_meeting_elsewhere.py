"""
DT13: the next meeting begins at another time, or is in another place, than this one.

Whoever comes out of habit comes too late; the change may also be a slip.

    7pm, Village Hall                               7pm, Village Hall
    Next meeting: 3 May 2021, 6pm, Village Hall     Next meeting: 3 May 2021, 7pm, Village Hall
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import time

from rrbminutes.checks.check import Check, Fault
from rrbminutes.checks.record import Record
from rrbminutes.findings import Related
from rrbminutes.phrases.faults import fault

__all__ = ["CHECK", "next_meeting_elsewhere"]


LEAST = 15
"""Minutes: this meeting may have begun a little late."""


def next_meeting_elsewhere(record: Record) -> Iterator[Fault]:
    """Find a next meeting whose time is not the one that this meeting states, or whose place has no word of this one's."""
    following, meeting = record.announced, record.meeting
    if following is None:
        return
    here = (Related(record.dated_line, "this meeting"),)
    start = meeting.stated.start
    if following.start is not None and start is not None and _apart(following.start, start) >= LEAST:
        yield Fault(f"the next meeting begins at {following.start:%H:%M}, this one at {start:%H:%M}", following.span, here)
    if meeting.stated.next_meeting is not None and following.venue is not None and meeting.venue is not None:
        there, place = (set(fault("WORD").pattern.findall(venue.casefold())) for venue in (following.venue, meeting.venue))
        if not there & place:
            yield Fault(f"the next meeting is in “{following.venue}”, this one in “{meeting.venue}”", following.span, here)


def _apart(one: time, other: time) -> int:
    return abs((one.hour - other.hour) * 60 + one.minute - other.minute)


CHECK = Check("DT13", "info", next_meeting_elsewhere)
