"""
ATT05: the bracket behind a name on the list went wrong.

A mark before it, or one half of it that is missing or doubled, parts the person from the organisation.

    Alison Keating, (PHE)               Alison Keating (PHE)
    Carol West CW)                      Carol West (CW)
"""

from __future__ import annotations

from collections.abc import Iterator

from rrbminutes.checks.check import Check, Fault
from rrbminutes.checks.record import Record
from rrbminutes.checks.words import Words
from rrbminutes.fixes import Edit, Fix
from rrbminutes.phrases.faults import fault

__all__ = ["CHECK", "bracket_broken"]


def bracket_broken(record: Record) -> Iterator[Fault]:
    """Find marks before a bracket, and brackets that are not in pairs, in what the list prints of one person."""
    for entry in record.meeting.stated.attendance:
        printed = entry.printed or ""
        words = Words(printed, entry.span)
        brackets = "".join(fault("BRACKET").pattern.findall(printed))
        if brackets.replace("()", "") or fault("DOUBLED_BRACKET").pattern.search(printed):
            yield Fault(f"the brackets of “{printed}” are not in pairs", entry.span)
            continue
        found = fault("STRAY_COMMA").pattern.search(printed)
        if found is not None:
            span = words.at(*found.span())
            fix = Fix("take the mark out", (Edit(span, ""),), safe=True) if span != entry.span else None
            yield Fault(f"“{found[0].strip()}” stands before the bracket in “{printed}”", span, fix=fix)


CHECK = Check("ATT05", "warning", bracket_broken)
