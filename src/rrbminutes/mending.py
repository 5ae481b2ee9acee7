"""Making the safe fixes of a text, and no more than those."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence

from attrs import frozen

from rrbminutes.findings import Finding
from rrbminutes.fixes import Fix, compatible, fixed

__all__ = ["Mended", "mended"]

Find = Callable[[str], tuple[Finding, ...]]
"""What is found in a text."""

TRIALS = 100
"""So often a text is looked at anew; fixes that would need more looks are left."""


@frozen
class Mended:
    """A text with ``count`` fixes made, and what is found in it now."""

    text: str
    findings: tuple[Finding, ...]
    count: int = 0


def mended(text: str, find: Find) -> Mended:
    """
    *text* with its safe fixes made.

    Promises:
        Of each code there are as many findings less as fixes were made for it, and of none are there more: a fix that
        would bring a new finding is not made.  All characters that no fix changes stay as they are.
    """
    trials = TRIALS
    now = Mended(text, find(text))
    while trials > 0:
        before = now
        wanted = list(compatible(finding.fix for finding in now.findings if finding.fix is not None and finding.fix.safe))
        groups: list[Sequence[Fix]] = [wanted] if wanted else []
        made: list[Fix] = []
        while groups and trials > 0:
            group = groups.pop()
            trials -= 1
            tried = fixed(before.text, [*made, *group])
            findings = find(tried)
            if _only_less(before.findings, findings, [*made, *group]):
                made += group
                now = Mended(tried, findings, before.count + len(made))
            elif len(group) > 1:
                groups += [group[len(group) // 2 :], group[: len(group) // 2]]
        if not made:
            break
    return now


def _only_less(before: Sequence[Finding], after: Sequence[Finding], made: Sequence[Fix]) -> bool:
    """True where the findings that *made* mend are gone, and no others are new."""
    gone: Counter[str] = Counter()
    left = Counter(made)
    for finding in before:
        if finding.fix is not None and left[finding.fix] > 0:
            left[finding.fix] -= 1
            gone[finding.code] += 1
    were, are = Counter(finding.code for finding in before), Counter(finding.code for finding in after)
    return all(are[code] <= were[code] - gone[code] for code in were.keys() | are.keys())
