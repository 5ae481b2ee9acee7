"""
DEC06: a motion was moved or seconded by somebody who was away.

Only who is there can move and vote; either the list or the motion is wrong.

    Apologies: Cllr Birch                           Apologies: Cllr Cole
    Proposed by Cllr Ash, seconded by Cllr Birch.   Proposed by Cllr Ash, seconded by Cllr Birch.
"""

from __future__ import annotations

from collections.abc import Iterator

from rrbminutes.checks.check import Check, Fault
from rrbminutes.checks.record import Record
from rrbminutes.findings import Related
from rrbminutes.phrases.faults import fault

__all__ = ["CHECK", "mover_away"]


def mover_away(record: Record) -> Iterator[Fault]:
    """Find movers and seconders whom the list has among those away, and nobody like them among those there; not by proxy."""
    for motion in record.motions:
        for who in (motion.mover, motion.seconder):
            entry = record.meeting.resolve(who)
            if entry is None or not entry.is_away or entry.name is None:
                continue
            partly = fault("PARTLY").pattern.search(entry.printed or "") is not None
            last = entry.name.split()[-1].casefold()
            others = [
                one for one in record.meeting.attendance if one is not entry and last in (one.name or "").casefold().split()
            ]
            if not partly and not others:
                listed = Related(entry.span, "on the list of those away")
                yield Fault(f"“{who}” was away: “{motion.said}”", motion.span, (listed,))


CHECK = Check("DEC06", "error", mover_away)
