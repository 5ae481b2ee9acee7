"""
ATT06: an office stands behind a name in the text with no comma between.

Where the name ends and the office begins must be guessed.

    Dave Ross Contract Manager for Elmford from the MOJ updated the board.
    Dave Ross, Contract Manager for Elmford, updated the board.
"""

from __future__ import annotations

from collections.abc import Iterator

from rrbminutes.checks.check import Check, Fault
from rrbminutes.checks.record import Record
from rrbminutes.checks.words import shown
from rrbminutes.phrases.faults import fault

__all__ = ["CHECK", "role_unmarked"]


def role_unmarked(record: Record) -> Iterator[Fault]:
    """Find speakers of two names with an office and its place right behind them."""
    for words in record.saying("OFFICE_SAID"):
        found = fault("OFFICE_UNMARKED").pattern.match(words.text)
        if found is not None:
            yield Fault(f"no comma parts the name from the office: “{shown(found[0])}”", words.at(*found.span()))


CHECK = Check("ATT06", "info", role_unmarked)
