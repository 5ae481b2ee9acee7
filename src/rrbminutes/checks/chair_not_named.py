"""
ATT08: nobody is named as the chair.

Who presided answers for the record, signs it, and has the casting vote.

    Present: Ann Ash, Ben Birch         Present: Ann Ash (chair), Ben Birch

All guidance for minutes asks for the name of the chair.
"""

from __future__ import annotations

from collections.abc import Iterator

from rrbminutes.checks.check import Check, Fault
from rrbminutes.checks.record import Record

__all__ = ["CHECK", "chair_not_named"]


def chair_not_named(record: Record) -> Iterator[Fault]:
    """Find an attendance list without a chair, where no word of the chair stands anywhere in the minutes."""
    meeting = record.meeting
    if len(meeting.attendance) < 2 or meeting.chair is not None:
        return
    if not record.prints("CHAIR_SAID"):
        yield Fault("nobody is named as the chair", record.attendance_heading)


CHECK = Check("ATT08", "warning", chair_not_named)
