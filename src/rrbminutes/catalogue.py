"""The catalogue of checks, made from what they say of themselves."""

from __future__ import annotations

from rrbminutes.checks import CHECKS
from rrbminutes.checks.check import Check

__all__ = ["listed", "markdown", "page"]

ABOUT = """\
# Checks

<!-- Made from the docstrings of the checks: rrbminutes rule --markdown > docs/checks.md -->

What `rrbminutes check` looks for. An *error*: the record contradicts itself, or lacks what a reader needs. A *warning*: a
reader may be misled. An *info*: style. Where an example has two columns, the fault stands on the left, and on the right what
is right. [How to choose among them](checking.md), and how to settle how bad each is.
"""


def listed() -> str:
    """A row for each check: code, severity, summary."""
    width = max(len(check.severity) for check in CHECKS)
    return "".join(f"{check.code:5}  {check.severity:{width}}  {check.summary}\n" for check in CHECKS)


def page(check: Check) -> str:
    """The page of a check, for a terminal."""
    return f"{check.page}\n\n{_about(check)}\n"


def markdown() -> str:
    """All pages, behind a table of them."""
    rows = (f"| [{check.code}](#{check.code.lower()}) | {check.severity} | {check.summary} |\n" for check in CHECKS)
    return "".join([f"{ABOUT}\n| code | severity | what is found |\n|---|---|---|\n", *rows, *map(_section, CHECKS)])


def _section(check: Check) -> str:
    body = check.page.partition("\n")[2].strip()
    return f"\n## {check.code}\n\n{check.summary[:1].upper()}{check.summary[1:]}. {_about(check)}\n\n{body}\n"


def _about(check: Check) -> str:
    """
    How bad it is, and for whom.

    >>> _about(Check("ITM02", "error", print))
    'An error, called print.'
    """
    article = "An" if check.severity[0] in "ei" else "A"
    duty = f"; a warning under the profile {' or '.join(check.duty)}" if check.duty else ""
    only = f"; only under the profile {' or '.join(check.profiles)}" if check.profiles else ""
    return f"{article} {check.severity}{duty}{only}, called {check.name}."
