"""The converter between the classes of the model and plain data, and what it refuses."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, time
from functools import cache
from types import GenericAlias
from typing import Any, get_args, get_origin

import attrs
from cattrs import Converter
from cattrs.cols import list_structure_factory
from cattrs.gen import make_dict_structure_fn, make_dict_unstructure_fn, override
from cattrs.strategies import configure_tagged_union

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

__all__ = ["BORROWED", "converter", "is_tuple"]

BORROWED: dict[type, tuple[str, ...]] = {Action: ("_next_meeting",), Due: ("next_meeting",)}
"""What an action and its due only know of their meeting."""

CLASSES: tuple[type, ...] = (
    *(Due, Action, Attendance, Contribution, Decision, Entry, NextMeeting, Printed, Vote),
    *(Paragraph, Bullets, Numbers, Table, Actions),
)


def is_tuple(kind: Any) -> bool:
    """True for ``tuple[X, ...]``."""
    return get_origin(kind) is tuple and get_args(kind)[1:] == (...,)


@cache
def converter() -> Converter:
    """One converter, made when first used and never changed after."""
    made = Converter(forbid_extra_keys=True, use_alias=True)
    made.register_structure_hook(str, _a_str)
    made.register_unstructure_hook(date, lambda value: value.isoformat())
    made.register_structure_hook(int, _a_count)
    made.register_structure_hook(date, _a_date)
    made.register_unstructure_hook(time, lambda value: f"{value:%H:%M}")
    made.register_structure_hook(time, _a_time)
    made.register_structure_hook_factory(is_tuple, _tuples(made))
    made.register_unstructure_hook(Span, list)
    made.register_structure_hook(Span, _a_span)
    for kind in CLASSES:
        _register(made, kind)
    configure_tagged_union(Block, made, tag_name="type", tag_generator=lambda kind: kind.__name__.lower())
    made.register_structure_hook(Block, _of_types(made))
    for kind in (Item, Meeting):
        _register(made, kind)
    return made


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
