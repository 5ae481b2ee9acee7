"""
ATT20: somebody who sent apologies speaks.

Either the list is wrong, or the words are somebody else's.

    Apologies: Ben Birch                    Apologies: Ben Birch
    Ben Birch asked why the hall is shut.   Cole Carr asked why the hall is shut.
"""

from __future__ import annotations

from collections.abc import Iterator

from rrbminutes.checks.check import Check, Fault
from rrbminutes.checks.record import Record
from rrbminutes.findings import Related
from rrbminutes.phrases.faults import fault

__all__ = ["CHECK", "absentee_speaks"]


def absentee_speaks(record: Record) -> Iterator[Fault]:
    """Find the first words of each who is listed among those away, by first name and surname; not by letter."""
    away = {
        (entry.name or "").casefold(): entry
        for entry in record.meeting.attendance
        if entry.is_away and " " in (entry.name or "")
    }
    others = (entry for entry in record.meeting.attendance if not entry.is_away)
    for entry in others:
        away.pop((entry.name or "").casefold(), None)
    mentioned = any(record.printed.count(name) > 1 for name in away)
    for contribution in record.contributions if mentioned else ():
        entry_away = away.get((contribution.speaker or "").casefold())
        if entry_away is None or fault("PARTLY").pattern.search(entry_away.printed or ""):
            continue
        within = (words.text for words in record.prose if words.span.start <= contribution.span.start < words.span.end)
        if not fault("FROM_AFAR").pattern.search(next(within, contribution.text)):
            listed = Related(entry_away.span, "on the list of those away")
            yield Fault(f"“{contribution.speaker}” speaks, and was away", contribution.span, (listed,))
        del away[(contribution.speaker or "").casefold()]


CHECK = Check("ATT20", "warning", absentee_speaks)
