"""
ACT10: a heading speaks of actions, and there are none under it.

What was to be done was agreed and not written down, or the heading says too much.

    3. Framing, actions and priorities          3. Framing, actions and priorities

    The board spoke of framing.                 Action: Ann Ash to draft a frame
"""

from __future__ import annotations

from collections.abc import Iterator

from rrbminutes.checks.check import Check, Fault
from rrbminutes.checks.record import Record
from rrbminutes.checks.words import heading_of, words_of
from rrbminutes.phrases.faults import fault

__all__ = ["CHECK", "actions_promised"]


def actions_promised(record: Record) -> Iterator[Fault]:
    """Find titles of several subjects, one of them actions, over text without an action and without the word."""
    for item in record.items:
        title = item.title or ""
        if not item.blocks or not all(fault(name).pattern.search(title) for name in ("SEVERAL_SUBJECTS", "ACTIONS_TITLED")):
            continue
        if fault("ACTIONS_EARLIER").pattern.search(title):
            continue
        said = (words.text for leaf in record.leaves_in(item.span) if leaf != item.heading for words in words_of(leaf))
        if not item.actions and not any(fault("ACTION_SAID").pattern.search(words) for words in said):
            yield Fault(f"the title “{title}” speaks of actions, and there are none", heading_of(item))


CHECK = Check("ACT10", "warning", actions_promised)
