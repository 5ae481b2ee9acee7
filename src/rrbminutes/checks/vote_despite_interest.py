"""
INT03: somebody moved a motion in an item in which an excluding interest had been declared.

Whoever has such an interest may neither speak nor vote on it.

    Cllr Ash declared a pecuniary interest in item 4.
    4. Allotments
    Proposed by Cllr Ash, seconded by Cllr Birch.

is found; with “Proposed by Cllr Cole” it is not.
"""

from __future__ import annotations

from collections.abc import Iterator

from rrbminutes.checks.check import Check, Fault
from rrbminutes.checks.record import Record
from rrbminutes.findings import Related
from rrbminutes.phrases.faults import fault

__all__ = ["CHECK", "vote_despite_interest"]


def vote_despite_interest(record: Record) -> Iterator[Fault]:
    """Find the surname of somebody who declared a pecuniary or prejudicial interest among the movers of that item."""
    pattern = fault("INTEREST")
    declared = [
        (words, found, pattern.named(found))
        for words in record.saying("DECLARED_SAID")
        for found in pattern.pattern.finditer(words.text)
    ]
    for motion in record.motions if declared else ():
        for words, found, parts in declared:
            item = next((one for one in record.items if one.label == parts["item_referred"]), None)
            if item is None or not item.span.start < motion.span.start < item.span.end:
                continue
            if parts["declarer"].split()[-1] in (motion.mover.split()[-1], motion.seconder.split()[-1]):
                said = Related(words.at(*found.span()), f"“{found[0]}”")
                yield Fault(f"“{parts['declarer']}” had declared an interest: “{motion.said}”", motion.span, (said,))


CHECK = Check("INT03", "error", vote_despite_interest)
