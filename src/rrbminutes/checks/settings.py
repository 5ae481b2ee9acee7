"""What the user settles beforehand: the kind of body, other names, which checks run, and how bad each of their faults is."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Literal, get_args

from attrs import Attribute, field, frozen

from rrbminutes.errors import UnknownNameError
from rrbminutes.findings import Severity
from rrbminutes.model.validators import optional_one_of

__all__ = ["ALL", "LEVELS", "PROFILES", "UNSETTLED", "Level", "Profile", "Settings", "chosen", "codes_meant"]

Profile = Literal["company", "charity", "council", "nhs", "school"]
"""A kind of body, where some duties bind only some kinds."""

PROFILES: tuple[Profile, ...] = get_args(Profile)

Level = Literal["error", "warning", "info", "off"]
"""A severity, or that a check does not run."""

LEVELS: tuple[Level, ...] = get_args(Level)

ALL = "ALL"
"""The name that means all checks."""


def _pairs(given: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    return tuple(sorted(dict(given).items()))


def _levels(given: Mapping[str, Level]) -> tuple[tuple[str, Level], ...]:
    return tuple(sorted(dict(given).items()))


def _names(given: Iterable[str]) -> tuple[str, ...]:
    if isinstance(given, str):
        raise TypeError(f"codes are given as a tuple or a list, not as the text {given!r}")
    return tuple(given)


def _optional_names(given: Iterable[str] | None) -> tuple[str, ...] | None:
    return None if given is None else _names(given)


@frozen
class Settings:
    """
    What the user says of minutes, and of the checks, beforehand.

    ``profile`` is the kind of body; where None it is recognised by the body's name.  ``aliases`` are other names of people and
    organisations, each with the one on the list (``The Met``: ``MPS``).

    ``select`` names the checks that run, by their codes (``ACT05``), by the letters that codes begin with (``ACT``), or
    ``ALL``; None is all.  ``ignore`` names those that do not; where both mean a check, the name that says more counts.
    ``severity`` says how bad the faults of a check are, or ``off``.

    Raises:
        ValueError: for a profile or a severity that is none of those.

    >>> Settings("council", select=["ACT"], severity={"ACT05": "error"}).select
    ('ACT',)
    """

    profile: Profile | None = field(default=None, validator=optional_one_of(*PROFILES))
    aliases: tuple[tuple[str, str], ...] = field(default={}, converter=_pairs)
    select: tuple[str, ...] | None = field(default=None, converter=_optional_names, kw_only=True)
    ignore: tuple[str, ...] = field(default=(), converter=_names, kw_only=True)
    severity: tuple[tuple[str, Level], ...] = field(default={}, converter=_levels, kw_only=True)

    @severity.validator
    def _known(self, attribute: Attribute[tuple[tuple[str, Level], ...]], value: tuple[tuple[str, Level], ...]) -> None:
        for code, level in value:
            if level not in LEVELS:
                raise ValueError(f"the severity of {code} must be one of {', '.join(LEVELS)}, not {level!r}")


UNSETTLED = Settings()


def codes_meant(name: str, codes: Sequence[str]) -> frozenset[str]:
    """
    Those of *codes* that a name means: one of them, all that begin with its letters, or ``ALL``.

    Raises:
        UnknownNameError: where there is none.

    >>> sorted(codes_meant("act", ["ACT01", "ACT02", "ITM01"]))
    ['ACT01', 'ACT02']
    """
    wanted = name.strip().upper()
    found = frozenset(code for code in codes if wanted == ALL or (wanted and code.startswith(wanted)))
    if not found:
        families = {code.rstrip("0123456789") for code in codes}
        raise UnknownNameError("check", name, (*codes, *sorted(families)))
    return found


def chosen(settings: Settings, codes: Sequence[str]) -> dict[str, Severity | None]:
    """
    Those of *codes* whose checks run, each with the severity that is settled for it; None where it is its own.

    Raises:
        UnknownNameError: for a name in *settings* that means none of them.
    """
    selected = dict.fromkeys(codes, 0) if settings.select is None else _said(settings.select, codes)
    ignored = _said(settings.ignore, codes)
    levels: dict[str, Level] = {}
    for name, level in sorted(settings.severity, key=lambda pair: _exactness(pair[0])):
        levels.update(dict.fromkeys(codes_meant(name, codes), level))
    run: dict[str, Severity | None] = {}
    for code in codes:
        at = levels.get(code)
        if at != "off" and code in selected and ignored.get(code, -1) < selected[code]:
            run[code] = at
    return run


def _said(names: Iterable[str], codes: Sequence[str]) -> dict[str, int]:
    """Each code that one of *names* means, with how much the name says that says most."""
    said: dict[str, int] = {}
    for name in sorted(names, key=_exactness):
        said.update(dict.fromkeys(codes_meant(name, codes), _exactness(name)))
    return said


def _exactness(name: str) -> int:
    return 0 if name.strip().upper() == ALL else len(name.strip())
