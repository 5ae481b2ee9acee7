"""What a check is: a code, how bad its fault is, and the function that finds it."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator

from attrs import field, frozen

from rrbminutes.checks.record import Record
from rrbminutes.checks.settings import Profile
from rrbminutes.findings import Finding, Related, Severity
from rrbminutes.fixes import Fix
from rrbminutes.model import Span
from rrbminutes.model.spans import NOWHERE

__all__ = ["Check", "Fault"]


@frozen
class Fault:
    """
    One place where a check finds its fault: a ``Finding`` without what its check says already.

    ``severity`` is None, save where this one is graver or milder than the others of its check.
    """

    message: str
    span: Span = NOWHERE
    related: tuple[Related, ...] = ()
    fix: Fix | None = None
    severity: Severity | None = None


@frozen
class Check:
    """
    One fault: its ``code``, how bad it is, and ``run``, which finds it and has its name.

    ``profiles`` are the kinds of body that it is for, none of them standing for all; ``duty`` those for which it is a duty,
    so that what is an info elsewhere is a warning there.  The page of the manual is the docstring of the module of ``run``.
    """

    code: str
    severity: Severity
    run: Callable[[Record], Iterable[Fault]]
    profiles: tuple[Profile, ...] = field(default=(), kw_only=True)
    duty: tuple[Profile, ...] = field(default=(), kw_only=True)

    @property
    def name(self) -> str:
        """The name of the fault, which is that of its function, of its file and of its page."""
        return self.run.__name__

    @property
    def page(self) -> str:
        """The page of the manual; empty where Python runs without docstrings."""
        return (sys.modules[self.run.__module__].__doc__ or "").strip()

    @property
    def summary(self) -> str:
        """The first line of the page, without the code and the full stop."""
        return self.page.partition("\n")[0].removeprefix(f"{self.code}: ").removesuffix(".")

    def findings(self, record: Record) -> Iterator[Finding]:
        """What it finds; nothing where it is for other kinds of body."""
        if self.profiles and record.profile not in self.profiles:
            return
        for fault in self.run(record):
            severity = fault.severity or ("warning" if record.profile in self.duty else self.severity)
            yield Finding(self.code, severity, fault.message, fault.span, fault.related, fault.fix)
