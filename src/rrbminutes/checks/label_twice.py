"""
ITM02: two items have the same label.

A reference to the number then has two meanings, in the actions and in the next minutes.

    3. Mental health            3. Mental health
    3. Next steps               4. Next steps
"""

from __future__ import annotations

from collections.abc import Iterator

from rrbminutes.findings import Finding
from rrbminutes.model import Item, Meeting

__all__ = ["label_twice"]


def label_twice(meeting: Meeting) -> Iterator[Finding]:
    """Find a label that an earlier item of the same level has."""
    yield from _in(meeting.items)
    for item in meeting.walk():
        yield from _in(item.items)


def _in(items: tuple[Item, ...]) -> Iterator[Finding]:
    seen: dict[str, Item] = {}
    for item in items:
        if item.label is None:
            continue
        earlier = seen.setdefault(item.label, item)
        if earlier is not item:
            span = item.span if item.heading is None else item.heading.span
            yield Finding("ITM02", "error", f"item {item.label} ({item.title}) has the label of {earlier.title}", span)
