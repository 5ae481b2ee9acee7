"""Each finding with its line, the place on it, other places, and how it could be mended."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from rrbminutes.findings import Finding
from rrbminutes.model import Span
from rrbminutes.model.spans import NOWHERE
from rrbminutes.reports.checked import Checked, Look
from rrbminutes.reports.excerpts import excerpt
from rrbminutes.reports.heads import Tally, head, located
from rrbminutes.reports.painting import painted, plain

__all__ = ["report"]

NOTES = 5
"""So many related places are shown; the others are counted."""
LEAST = 20
"""So many columns of a line are shown, however narrow the terminal."""


def report(checked: Iterable[Checked], look: Look) -> Iterator[str]:
    """A paragraph for each finding, and a summary."""
    tally = Tally()
    for one in tally.counting(checked):
        for finding in one.findings:
            yield "\n".join([*_told(one, finding, look), "", ""])
    yield f"{tally.said()}\n"


def _told(checked: Checked, finding: Finding, look: Look) -> Iterator[str]:
    yield head(checked, finding, look)
    yield from _shown(checked, finding.span, "^", finding.severity, look)
    for related in finding.related[:NOTES]:
        yield f"{painted(f'{located(checked, related.span)}:', 'strong', on=look.colour)} note: {plain(related.message)}"
        yield from _shown(checked, related.span, "-", "strong", look)
    if len(finding.related) > NOTES:
        yield f"note: and {len(finding.related) - NOTES} more"
    if finding.fix is not None:
        yield f"fix: {plain(finding.fix.message)}{' (with --fix)' if finding.fix.safe else ' (a suggestion)'}"


def _shown(checked: Checked, span: Span, mark: str, colour: str, look: Look) -> Iterator[str]:
    """The line of *span* with its number, and marks below it; nothing for what has no place."""
    if span == NOWHERE:
        return
    gutter = len(str(checked.lines.place(span.start).line)) + len(" | ")
    number, line, marks = excerpt(checked.lines, span, max(look.width - gutter, LEAST), mark)
    bar = painted(" | ", "faint", on=look.colour)
    indent, marks = marks[: -len(marks.lstrip())], marks.lstrip()
    yield f"{painted(str(number), 'faint', on=look.colour)}{bar}{line}"
    yield f"{' ' * len(str(number))}{bar}{indent}{painted(marks, colour, on=look.colour)}"
