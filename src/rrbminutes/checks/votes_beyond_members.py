"""
DEC03: more votes are counted than people were there.

Either somebody voted who is on no list, or the count is wrong; the decision may be open to challenge.

    Present: five names                 Present: five names
    Carried by 5 votes for, 2 against.  Carried by 4 votes for, 1 against.
"""

from __future__ import annotations

from collections.abc import Iterator

from rrbminutes.checks.check import Check, Fault
from rrbminutes.checks.record import Record
from rrbminutes.checks.words import shown
from rrbminutes.findings import Related
from rrbminutes.phrases.faults import fault

__all__ = ["CHECK", "votes_beyond_members"]


LEAST = 4
"""A list of fewer names is not taken for complete."""


def votes_beyond_members(record: Record) -> Iterator[Fault]:
    """Find counts of votes beyond the number of those on the lists; not at a general meeting, whose members are on none."""
    there = [entry for entry in record.meeting.attendance if not entry.is_away]
    counted = any(fault("HEADS_COUNTED").pattern.search(words.text) for words in (*record.head, *record.headings))
    if len(there) < LEAST or counted or any(entry.name is None for entry in there):
        return
    for tally in record.tallies:
        if tally.total > len(there):
            said = f"{tally.total} votes, and {len(there)} people on the lists: “{shown(tally.sentence, end=True)}”"
            yield Fault(said, tally.span, (Related(record.attendance_heading, "the list of those there"),))


CHECK = Check("DEC03", "error", votes_beyond_members)
