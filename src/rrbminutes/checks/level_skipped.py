"""
ITM15: a number goes two levels down at once.

What stands between is missing, or the number is wrong.

    3.  3.1.1               3.  3.1  3.1.1
"""

from __future__ import annotations

from collections.abc import Iterator

from rrbminutes.checks.check import Check, Fault
from rrbminutes.checks.record import Record
from rrbminutes.checks.words import heading_of
from rrbminutes.phrases.faults import fault

__all__ = ["CHECK", "level_skipped"]


def level_skipped(record: Record) -> Iterator[Fault]:
    """Find a label of three numbers whose first two are nowhere, in minutes that have labels of two."""
    labels = {item.label for item in record.items if item.label is not None}
    if not any(fault("TWO_NUMBERS").fullmatch(label) for label in labels):
        return
    for item in record.items:
        above = (item.label or "").rpartition(".")[0]
        if fault("TWO_NUMBERS").fullmatch(above) and above not in labels and not _stands(record, above):
            yield Fault(f"there is no {above} above {item.label}", heading_of(item))
            return


def _stands(record: Record, label: str) -> bool:
    """True for a label that is printed at the head of anything, or by itself within it."""
    marked = tuple(f"{label}{mark}" for mark in (" ", ". ", ")", ":"))
    return any(words.text.startswith(marked) or f" {label} " in words.text for words in record.words)


CHECK = Check("ITM15", "warning", level_skipped)
