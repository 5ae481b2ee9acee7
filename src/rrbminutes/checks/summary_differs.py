"""
ACT08: an action reads otherwise in the summary than under its item.

One record has two texts; which of them binds cannot be told.

    Actions:                            Actions:
    1. Ann Ash to write to Ben.         1. Ann Ash to write to Ben
    Action summary:                     Action summary:
    1. Ann Ash to write to Ben          1. Ann Ash to write to Ben
"""

from __future__ import annotations

from collections.abc import Iterator

from rrbminutes.checks.check import Check, Fault
from rrbminutes.checks.record import Record
from rrbminutes.checks.words import shown
from rrbminutes.findings import Related, Severity
from rrbminutes.phrases.faults import fault

__all__ = ["CHECK", "summary_differs"]


ALIKE = 0.6
"""Of the words of two texts, so many are the same where they are two texts of one action."""


def summary_differs(record: Record) -> Iterator[Fault]:
    """Find actions of the summary with the number and nearly the words of one under an item; an error where words differ."""
    summary = {action.label: action for action in record.meeting.action_summary if action.label is not None}
    for action, _, _ in record.undertakings:
        repeated = summary.get(action.label or "")
        if repeated is None or repeated.text == action.text or repeated.span == action.span:
            continue
        one, other = _words(action.text), _words(repeated.text)
        if len({*one} & {*other}) < ALIKE * len({*one, *other}):
            continue
        severity: Severity = "info" if one == other else "error"
        how = "in its marks" if one == other else "in its words"
        said = f"action {action.label} differs {how} from the summary: “{shown(action.text, end=True)}”"
        yield Fault(said, action.span, (Related(repeated.span, f"“{shown(repeated.text, end=True)}”"),), severity=severity)


def _words(text: str) -> list[str]:
    return [word.casefold() for word in fault("WORD_OR_NUMBER").pattern.findall(text)]


CHECK = Check("ACT08", "info", summary_differs)
