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
from collections.abc import Callable
from datetime import date, time
from functools import cache
from types import GenericAlias
from typing import Any, get_args, get_origin

import attrs
from cattrs import Converter, ForbiddenExtraKeysError, transform_error
from cattrs.cols import list_structure_factory
from cattrs.errors import BaseValidationError
from cattrs.gen import make_dict_structure_fn, make_dict_unstructure_fn, override
from cattrs.strategies import configure_tagged_union
from cattrs.v import format_exception

from rrbminutes.errors import MinutesDataError
from rrbminutes.model import (
    Action,
    Actions,
    Attendance,
    Block,
    Bullets,
    Contribution,
    Decision,
    Due,
    Entry,
    Item,
    Meeting,
    NextMeeting,
    Numbers,
    Paragraph,
    Printed,
    Span,
    Table,
    Vote,
)

__all__ = ["BESIDES", "BORROWED", "READ", "SCHEMA_VERSION", "data_of", "is_tuple", "meeting_from"]

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

BORROWED = {Action: ("_next_meeting",), Due: ("next_meeting",)}
"""What an action and its due only know of their meeting."""

CLASSES: tuple[type, ...] = (
    *(Due, Action, Attendance, Contribution, Decision, Entry, NextMeeting, Printed, Vote),
    *(Paragraph, Bullets, Numbers, Table, Actions),
)


def data_of(meeting: Meeting) -> dict[str, Any]:
    """*meeting* as plain data, with what is read from its sentences under ``read``."""
    return {"schema_version": SCHEMA_VERSION, **_converter().unstructure(meeting), "read": _read_of(meeting)}


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
    if is_deep(stored):
        raise MinutesDataError(("nested too deeply @ $",))
    try:
        return _converter().structure(stored, Meeting)
    except BaseValidationError as error:
        raise MinutesDataError(
            tuple(_in_keys(problem) for problem in transform_error(error, format_exception=_problem))
        ) from None


def is_deep(value: object) -> bool:
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


def is_tuple(kind: Any) -> bool:
    """True for ``tuple[X, ...]``."""
    return get_origin(kind) is tuple and get_args(kind)[1:] == (...,)


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
    return [_read(one) for one in value] if type(value) is tuple else _converter().unstructure(value)


@cache
def _converter() -> Converter:
    """One converter, made when first used and never changed after."""
    converter = Converter(forbid_extra_keys=True, use_alias=True)
    converter.register_structure_hook(str, _a_str)
    converter.register_unstructure_hook(date, lambda value: value.isoformat())
    converter.register_structure_hook(int, _a_count)
    converter.register_structure_hook(date, _a_date)
    converter.register_unstructure_hook(time, lambda value: f"{value:%H:%M}")
    converter.register_structure_hook(time, _a_time)
    converter.register_structure_hook_factory(is_tuple, _tuples(converter))
    converter.register_unstructure_hook(Span, list)
    converter.register_structure_hook(Span, _a_span)
    for kind in CLASSES:
        _register(converter, kind)
    configure_tagged_union(Block, converter, tag_name="type", tag_generator=lambda kind: kind.__name__.lower())
    converter.register_structure_hook(Block, _of_types(converter))
    for kind in (Item, Meeting):
        _register(converter, kind)
    return converter


def _register(converter: Converter, kind: type) -> None:
    """Every field but the one that an action and its due borrow from their meeting; a cut only where there is one."""
    attrs.resolve_types(kind)
    overrides = {name: override(omit=True) for name in BORROWED.get(kind, ())}
    written = {"cut": override(omit_if_default=True), **overrides} if kind is Paragraph else overrides
    converter.register_unstructure_hook(
        kind,
        make_dict_unstructure_fn(kind, converter, _cattrs_use_alias=True, **written),  # type: ignore[arg-type]
    )
    converter.register_structure_hook(
        kind,
        make_dict_structure_fn(
            kind,
            converter,
            _cattrs_forbid_extra_keys=True,
            _cattrs_use_alias=True,
            **overrides,  # type: ignore[arg-type]
        ),
    )


def _a_str(value: object, _: object) -> str:
    if not isinstance(value, str):
        raise TypeError(f"a string is needed, not {type(value).__name__}")
    return value


def _a_count(value: object, _: object) -> int:
    if type(value) is not int:
        raise TypeError(f"a whole number is needed, not {type(value).__name__}")
    return value


def _a_date(value: object, _: object) -> date:
    found = date.fromisoformat(_a_str(value, str))
    if found.isoformat() != value:
        raise ValueError(f"a date is written {found.isoformat()}, not {value}")
    return found


def _a_time(value: object, _: object) -> time:
    found = time.fromisoformat(_a_str(value, str))
    if f"{found:%H:%M}" != value:
        raise ValueError(f"a time is written {found:%H:%M}, not {value}")
    return found


def _a_span(value: object, _: object) -> Span:
    if not isinstance(value, list) or len(value) != 2 or not all(type(offset) is int and offset >= 0 for offset in value):
        raise TypeError("a span is two whole numbers")
    return Span(*value)


def _tuples(converter: Converter) -> Callable[[Any], Callable[[Any, Any], tuple[Any, ...]]]:
    """A factory of hooks that make a tuple of a JSON list, and of nothing else."""

    def factory(kind: Any) -> Callable[[Any, Any], tuple[Any, ...]]:
        structure = list_structure_factory(GenericAlias(list, get_args(kind)[:1]), converter)  # type: ignore[arg-type]

        def hook(value: Any, _: Any) -> tuple[Any, ...]:
            if not isinstance(value, list):
                raise TypeError(f"a list is needed, not {type(value).__name__}")
            return tuple(structure(value, kind))

        return hook

    return factory


def _of_types(converter: Converter) -> Callable[[Any, Any], Any]:
    """A hook that makes a block of an object that says its type."""
    types = {kind.__name__.lower(): kind for kind in get_args(Block)}

    def hook(value: Any, _: Any) -> Any:
        if not isinstance(value, dict):
            raise TypeError(f"an object is needed, not {type(value).__name__}")
        if not isinstance(value.get("type"), str) or value["type"] not in types:
            raise ValueError(f"type must be one of {', '.join(types)}, not {value.get('type')!r}")
        return converter.structure({key: held for key, held in value.items() if key != "type"}, types[value["type"]])

    return hook
