"""
ITM14: the text refers to an item of these minutes that is not there.

The reader who follows the reference finds nothing, or something else.

    3. Rain                             3. Rain
    See item 9 of these minutes.        See item 4 of these minutes.
    4. Snow                             4. Snow
"""

from __future__ import annotations

from collections.abc import Iterator

from rrbminutes.checks.check import Check, Fault
from rrbminutes.checks.record import Record
from rrbminutes.phrases.faults import fault

__all__ = ["CHECK", "reference_to_nothing"]


LEAST = 3
"""Fewer labels tell nothing of how items are numbered."""


def reference_to_nothing(record: Record) -> Iterator[Fault]:
    """Find “item 9 of these minutes”, “item 9 above” or “below”, where no heading, entry or line begins with that number."""
    labels = {item.label.casefold() for item in record.items if item.label is not None}
    if len(labels) < LEAST:
        return
    pattern = fault("REFERENCE_WITHIN")
    for words in record.saying("WITHIN_SAID"):
        for found in pattern.pattern.finditer(words.text):
            label = (pattern.part(found, "item_referred") or "").casefold()
            if not any(printed.startswith(label) for printed in labels) and not _stands(record, label):
                yield Fault(f"“{found[0]}”, and there is no {label}", words.at(*found.span()))


def _stands(record: Record, label: str) -> bool:
    """True for a label that is printed at the head of anything, or before a full stop or a bracket."""
    marked = (f"{label}.", f"{label})", f"{label} ")
    return any(
        words.text.casefold().startswith(marked) or any(f" {mark}" in words.text for mark in marked[:2])
        for words in record.words
    )


CHECK = Check("ITM14", "error", reference_to_nothing)
