"""
DOC05: the document calls itself a draft and approved.

Nobody can tell whether the text may still change.

    DRAFT                               DRAFT
    Status: Approved                    To be approved on 3 May
"""

from __future__ import annotations

from collections.abc import Iterator

from rrbminutes.checks.check import Check, Fault
from rrbminutes.checks.record import Record
from rrbminutes.checks.words import Words
from rrbminutes.findings import Related
from rrbminutes.phrases.faults import fault

__all__ = ["CHECK", "draft_and_approved"]


def draft_and_approved(record: Record) -> Iterator[Fault]:
    """Find a head with a line that says draft, and one that says approved or confirmed and nothing of the future."""
    lines = [Words(line.text, line.span) for line in record.meeting.headings if line.kind in HEAD]
    drafts = [words for words in lines if fault("DRAFT_LINE").pattern.search(words.text)]
    approved = [words for words in lines if fault("APPROVED_LINE").pattern.search(words.text)]
    if drafts and approved and drafts[0] != approved[0]:
        said = f"“{approved[0].text}” stands on a draft"
        yield Fault(said, approved[0].span, (Related(drafts[0].span, f"“{drafts[0].text}”"),))


HEAD = ("DOCUMENT", "DRAFT", "FIELD", "STATUS", "HELD")
"""Kinds of lines at the head that may say how far the document has come."""


CHECK = Check("DOC05", "warning", draft_and_approved)
