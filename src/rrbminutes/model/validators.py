"""What no minutes could print is refused, by field and reason."""

from __future__ import annotations

import reprlib
from collections.abc import Callable
from datetime import date, datetime, time
from typing import Any

from attrs import Attribute

from rrbminutes.model.spans import Span
from rrbminutes.phrases.labels import is_entry_label, is_label
from rrbminutes.phrases.wording import is_plain

__all__ = [
    "clock",
    "count",
    "day",
    "entry_label",
    "item_label",
    "offsets",
    "one_of",
    "optional",
    "optional_one_of",
    "optional_words",
    "place",
    "some",
    "tuple_of",
    "tuple_of_words",
    "words",
]

Validator = Callable[[Any, "Attribute[Any]", Any], None]


def words(instance: object, attribute: Attribute[Any], value: object) -> None:
    """Words that one line can print: not empty, single blanks, nothing unprintable."""
    if type(value) is not str:
        raise TypeError(f"{_named(instance, attribute)} must be a str, not {type(value).__name__}")
    if not is_plain(value):
        raise ValueError(f"{_named(instance, attribute)} {_fault(value)}: {reprlib.repr(value)}")


def optional_words(instance: object, attribute: Attribute[Any], value: object) -> None:
    """The same, or None."""
    if value is not None:
        words(instance, attribute, value)


def item_label(instance: object, attribute: Attribute[Any], value: object) -> None:
    """A label of an item (``3``, ``3.1``, ``22/045``, ``a``), or None."""
    optional_words(instance, attribute, value)
    if isinstance(value, str) and not is_label(value):
        raise ValueError(f"{_named(instance, attribute)} must look like 3, 3.1, 22/045, C.24.24, iv or a, not {value!r}")


def entry_label(instance: object, attribute: Attribute[Any], value: object) -> None:
    """A number or letter of a list entry (``3``, ``3.1``, ``iv``, ``a``), or None."""
    optional_words(instance, attribute, value)
    if isinstance(value, str) and not is_entry_label(value):
        raise ValueError(f"{_named(instance, attribute)} must look like 3, 3.1, iv or a, not {value!r}")


def day(instance: object, attribute: Attribute[Any], value: object) -> None:
    """A date without a time, or None."""
    if value is not None and (not isinstance(value, date) or isinstance(value, datetime)):
        raise TypeError(f"{_named(instance, attribute)} must be a date, not {type(value).__name__}")


def clock(instance: object, attribute: Attribute[Any], value: object) -> None:
    """A time of day in whole minutes, or None."""
    if value is None:
        return
    if not isinstance(value, time):
        raise TypeError(f"{_named(instance, attribute)} must be a time, not {type(value).__name__}")
    if value.second or value.microsecond or value.tzinfo is not None:
        raise ValueError(f"{_named(instance, attribute)} must be whole minutes, without a time zone, not {value!r}")


def tuple_of(*kinds: type) -> Validator:
    """A tuple, all of these classes."""

    def validate(instance: object, attribute: Attribute[Any], value: object) -> None:
        if type(value) is not tuple:
            raise TypeError(f"{_named(instance, attribute)} must be a tuple, not {type(value).__name__}")
        for index, member in enumerate(value):
            if not isinstance(member, kinds):
                raise TypeError(f"{_named(instance, attribute)}[{index}] cannot be of type {type(member).__name__}")

    return validate


def tuple_of_words(instance: object, attribute: Attribute[Any], value: object) -> None:
    """A tuple of words that one line each can print."""
    tuple_of(str)(instance, attribute, value)
    assert isinstance(value, tuple)
    for member in value:
        words(instance, attribute, member)


def some(instance: object, attribute: Attribute[Any], value: tuple[Any, ...]) -> None:
    """A tuple that is not empty."""
    if not value:
        raise ValueError(f"{_named(instance, attribute)} must not be empty")


def optional(kind: type) -> Validator:
    """A value of this class, or None."""

    def validate(instance: object, attribute: Attribute[Any], value: object) -> None:
        if value is not None and not isinstance(value, kind):
            raise TypeError(f"{_named(instance, attribute)} must be a {kind.__name__}, not {type(value).__name__}")

    return validate


def place(instance: object, attribute: Attribute[Any], value: object) -> None:
    """A span: two offsets, in order."""
    if type(value) is not Span:
        raise TypeError(f"{_named(instance, attribute)} must be a Span, not {type(value).__name__}")
    start, end = value
    if type(start) is not int or type(end) is not int or not 0 <= start <= end:
        raise ValueError(f"{_named(instance, attribute)} must hold two offsets in order, not {value!r}")


def offsets(instance: object, attribute: Attribute[Any], value: object) -> None:
    """A tuple of offsets, in order."""
    if type(value) is not tuple or not all(type(one) is int and one >= 0 for one in value) or list(value) != sorted(value):
        raise ValueError(f"{_named(instance, attribute)} must be a tuple of offsets in order, not {value!r:.60}")


def one_of(*values: str) -> Validator:
    """One of a few words."""

    def validate(instance: object, attribute: Attribute[Any], value: object) -> None:
        if value not in values:
            raise ValueError(f"{_named(instance, attribute)} must be one of {', '.join(values)}, not {value!r}")

    return validate


def optional_one_of(*values: str) -> Validator:
    """One of a few words, or None."""

    def validate(instance: object, attribute: Attribute[Any], value: object) -> None:
        if value is not None:
            one_of(*values)(instance, attribute, value)

    return validate


def count(instance: object, attribute: Attribute[Any], value: object) -> None:
    """A whole number from 0, or None."""
    if value is not None and (type(value) is not int or value < 0):
        raise ValueError(f"{_named(instance, attribute)} must be a whole number from 0, not {value!r}")


def _named(instance: object, attribute: Attribute[Any]) -> str:
    return f"{type(instance).__name__}.{attribute.alias}"


def _fault(value: str) -> str:
    if not value.strip():
        return "must not be empty"
    if len(value.splitlines()) > 1:
        return "must not hold a line break"
    if value != " ".join(value.split()):
        return "must not hold white space but single blanks between words"
    return "must not hold characters that cannot be printed"
