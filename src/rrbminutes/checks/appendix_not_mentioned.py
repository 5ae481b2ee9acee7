"""
REF02: an appendix is there that no text speaks of.

Why it is there, and whether it was agreed, cannot be told.

    Appendix B: Accounts            The accounts (Appendix B) were approved.
                                    Appendix B: Accounts
"""

from __future__ import annotations

from collections.abc import Iterator

from rrbminutes.checks.check import Check, Fault
from rrbminutes.checks.record import Record
from rrbminutes.phrases.faults import fault

__all__ = ["CHECK", "appendix_not_mentioned"]


def appendix_not_mentioned(record: Record) -> Iterator[Fault]:
    """Find a line that begins “Appendix B”, and no other words that name it or speak of appendices."""
    pattern = fault("APPENDIX_LETTERED")
    lines = [(words, found) for words in record.headings if (found := pattern.pattern.match(words.text)) is not None]
    for words, found in lines:
        name = found[0].strip(" *_#").casefold()
        elsewhere = (one.text.casefold() for one in record.words if one.span != words.span)
        if not any(name in text or "appendices" in text or "attached" in text for text in elsewhere):
            yield Fault(f"nothing speaks of “{words.text}”", words.span)


CHECK = Check("REF02", "warning", appendix_not_mentioned)
