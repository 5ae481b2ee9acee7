"""
REF01: something is attached, and is not in the document.

What people had before them cannot be known from the record.

    Ann Ash went through the report. This is attached.      Ann Ash went through the report (see Appendix A).
                                                            Appendix A: Report
"""

from __future__ import annotations

from collections.abc import Iterator

from rrbminutes.checks.check import Check, Fault
from rrbminutes.checks.record import Record
from rrbminutes.findings import Related
from rrbminutes.phrases.faults import fault

__all__ = ["CHECK", "attachment_missing"]


def attachment_missing(record: Record) -> Iterator[Fault]:
    """Find “is attached” and the like where no line begins an appendix; one finding for all."""
    pattern = fault("ATTACHED")
    found = [(words, one) for words in record.saying("ATTACHED_SAID") for one in pattern.pattern.finditer(words.text)]
    if not found or any(fault("APPENDIX_LINE").pattern.match(words.text) for words in (*record.headings, *record.words)):
        return
    (words, first), *others = found
    also = tuple(Related(one.at(*other.span()), f"“{other[0]}”") for one, other in others)
    yield Fault(f"“{first[0]}”, and nothing is attached", words.at(*first.span()), also)


CHECK = Check("REF01", "warning", attachment_missing)
