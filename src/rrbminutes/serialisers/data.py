"""
Meetings as plain data (dicts, lists, strings, whole numbers), both ways: what JSON and YAML write.

* ``schema_version`` stands first; data of another version is refused.
* Every field has a key; what is not stated is ``None`` or empty.  ``type`` tells blocks apart.
* Dates are ISO 8601, times ``HH:MM``, spans ``[start, end]``.
* ``read`` holds what is read from sentences (those who apologised, opening, closing and next meeting, actions, decisions,
  contributions), for programs that read only the data; a meeting is made without it.
"""

from __future__ import annotations

import reprlib
from typing import Any

from cattrs import ForbiddenExtraKeysError, transform_error
from cattrs.errors import BaseValidationError
from cattrs.v import format_exception

from rrbminutes.errors import MinutesDataError
from rrbminutes.model import Action, Decision, Due, Meeting
from rrbminutes.serialisers.converting import converter

__all__ = ["READ", "SCHEMA_VERSION", "data_of", "meeting_from"]

SCHEMA_VERSION = "1"
"""Raised when a key changes its meaning or goes."""

BESIDES = ("schema_version", "read")
"""Keys of a meeting that are no fields of it."""

DEEPEST = 100
"""So deep data may nest; that of a meeting nests to 20."""

READ: dict[type, tuple[str, ...]] = {
    Meeting: ("attendance", "start", "end", "closed_at", "next_meeting", "actions", "decisions", "contributions"),
    Action: ("label", "text", "owners", "due", "status", "stated", "span"),
    Due: ("printed", "kind", "date"),
    Decision: ("text", "verb", "strength", "span", "mover", "seconder", "vote"),
}
"""What stands under ``read`` of each class, stored and read; of a meeting's attendance only those who are on no list."""


def data_of(meeting: Meeting) -> dict[str, Any]:
    """*meeting* as plain data, with what is read from its sentences under ``read``."""
    return {"schema_version": SCHEMA_VERSION, **converter().unstructure(meeting), "read": _read_of(meeting)}


def meeting_from(found: object) -> Meeting:
    """
    The meeting in plain data.

    Raises:
        MinutesDataError: for data that is no meeting; it lists every problem with its place.
    """
    if not isinstance(found, dict):
        raise MinutesDataError((f"an object is needed, not {type(found).__name__} @ $",))
    if found.get("schema_version") != SCHEMA_VERSION:
        problem = f"must be {SCHEMA_VERSION!r}, not {reprlib.repr(found.get('schema_version'))} @ $.schema_version"
        raise MinutesDataError((problem,))
    stored = {name: value for name, value in found.items() if name not in BESIDES}
    if _is_deep(stored):
        raise MinutesDataError(("nested too deeply @ $",))
    try:
        return converter().structure(stored, Meeting)
    except BaseValidationError as error:
        raise MinutesDataError(
            tuple(_in_keys(problem) for problem in transform_error(error, format_exception=_problem))
        ) from None


def _is_deep(value: object) -> bool:
    """True for data that nests deeper than any meeting."""
    level = [value]
    for _ in range(DEEPEST):
        level = [
            held
            for one in level
            if isinstance(one, (dict, list))
            for held in (one.values() if isinstance(one, dict) else one)
            if isinstance(held, (dict, list))
        ]
        if not level:
            return False
    return True


def _in_keys(problem: str) -> str:
    """A problem with its place in the keys of the data, where a field of ours has another name."""
    what, _, where = problem.rpartition(" @ ")
    return f"{what} @ {where.replace('._', '.')}"


def _problem(error: BaseException, kind: type | None) -> str:
    """What is wrong, in the words of the data."""
    if isinstance(error, KeyError):
        return f"{error.args[0]!r} is missing"
    if isinstance(error, ForbiddenExtraKeysError):
        return f"unknown: {', '.join(sorted(error.extra_fields))}"
    return str(error) if isinstance(error, (TypeError, ValueError)) and error.args else format_exception(error, kind)


def _read_of(meeting: Meeting) -> dict[str, Any]:
    listed = len(meeting.stated.attendance)
    return {**_read(meeting), "attendance": _read(meeting.attendance[listed:])}


def _read(value: Any) -> Any:
    """A value with what is read from its words; where nothing is, as it is stored."""
    if type(value) in READ:
        return {name: _read(getattr(value, name)) for name in READ[type(value)]}
    if isinstance(value, frozenset):
        return sorted(value)
    return [_read(one) for one in value] if type(value) is tuple else converter().unstructure(value)
