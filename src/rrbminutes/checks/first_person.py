"""
STY10: the minutes speak in the first person.

Who “we” are is not said: the body, its officers, or whoever took the minutes.

    We will need to buy it.             The board will need to buy it.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from rrbminutes.checks.check import Check, Fault
from rrbminutes.checks.record import Record
from rrbminutes.findings import Related
from rrbminutes.model import Paragraph
from rrbminutes.phrases.faults import fault

__all__ = ["CHECK", "first_person"]

MOST = 5
"""Where it stands more often, it is how the body writes."""


def first_person(record: Record) -> Iterator[Fault]:
    """Find “we”, “us”, “our” and “I” in up to five paragraphs, outside quotation marks; one finding for all."""
    first_person, quotes = fault("FIRST_PERSON").pattern, fault("QUOTES").pattern
    paragraphs = (block for block in record.blocks if isinstance(block, Paragraph))
    spoken = (
        (block, said) for block in paragraphs if (said := first_person.search(block.text)) and not quotes.search(block.text)
    )
    found = list(islice(spoken, MOST + 1))
    if 0 < len(found) <= MOST:
        (block, said), *others = found
        also = tuple(Related(one.span.within(one.text, *other.span()), f"“{other[0]}”") for one, other in others)
        yield Fault(f"“{said[0]}” is the first person", block.span.within(block.text, *said.span()), also)


CHECK = Check("STY10", "info", first_person)
