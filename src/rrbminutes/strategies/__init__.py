"""
Hypothesis strategies for embedders: meetings to test *their* code with.

Needs the extra ``hypothesis``: ``pip install 'rrbminutes[hypothesis]'``.  Each class of the model has a strategy of
its own; words are drawn from everyday minutes and from hostile ones (what looks like a heading, an escape, mark-up).

>>> from hypothesis import given
>>> from rrbminutes import dumps, loads
>>> @given(meetings())
... def my_code_keeps_meetings(meeting):
...     assert loads(dumps(meeting, "json"), "json") == meeting
"""

from __future__ import annotations

from rrbminutes.strategies.model import (
    action_lists,
    actions,
    attendances,
    blocks,
    bullets,
    dues,
    entries,
    items,
    meetings,
    next_meetings,
    numbers,
    paragraphs,
    tables,
)
from rrbminutes.strategies.read import (
    contributions,
    decisions,
    explained_lines,
    findings,
    noisy_text,
    printed_lines,
    settings,
    spans,
    votes,
)
from rrbminutes.strategies.words import entry_labels, labels, words

__all__ = [
    "action_lists",
    "actions",
    "attendances",
    "blocks",
    "bullets",
    "contributions",
    "decisions",
    "dues",
    "entries",
    "entry_labels",
    "explained_lines",
    "findings",
    "items",
    "labels",
    "meetings",
    "next_meetings",
    "noisy_text",
    "numbers",
    "paragraphs",
    "printed_lines",
    "settings",
    "spans",
    "tables",
    "votes",
    "words",
]
