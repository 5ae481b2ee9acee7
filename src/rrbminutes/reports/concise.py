"""One line for each finding."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from rrbminutes.reports.checked import Checked, Look
from rrbminutes.reports.heads import Tally, head

__all__ = ["report"]


def report(checked: Iterable[Checked], look: Look) -> Iterator[str]:
    """``path:line:col: CODE message [severity]`` for each finding, and a summary."""
    tally = Tally()
    for one in tally.counting(checked):
        yield from (f"{head(one, finding, look)}\n" for finding in one.findings)
    yield f"{tally.said()}\n"
