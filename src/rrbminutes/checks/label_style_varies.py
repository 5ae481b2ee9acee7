"""
ITM05: the labels of items are printed in several ways.

A search for one form misses the others, and programs may take one of them for something else.

    Agenda Item 1 – Welcome             Agenda Item 1 – Welcome
    Agenda item 2 - Finance             Agenda Item 2 – Finance
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from rrbminutes.checks.check import Check, Fault
from rrbminutes.checks.labels import marks_of
from rrbminutes.checks.record import Record
from rrbminutes.checks.words import heading_of
from rrbminutes.findings import Related

__all__ = ["CHECK", "label_style_varies"]


def label_style_varies(record: Record) -> Iterator[Fault]:
    """Find labels of the first level whose marks are not those of most; one finding for all.  A bare number may be no label."""
    printed = [(marks, item) for item in record.meeting.items if (marks := marks_of(item)) is not None]
    counted = Counter(marks for marks, _ in printed).most_common()
    if len(counted) < 2 or counted[0][1] == counted[1][1] == 1:
        return
    usual = counted[0][0]
    odd = [(marks, item) for marks, item in printed if marks != usual and (marks.before or marks.behind)]
    if not odd:
        return
    (marks, first), *others = odd
    related = tuple(Related(heading_of(item), f"here it is “{marks.around(item)}”") for marks, item in others)
    said = f"the label is printed “{marks.around(first)}”, where most are like “{usual.around(first)}”"
    yield Fault(said, heading_of(first), related)


CHECK = Check("ITM05", "info", label_style_varies)
