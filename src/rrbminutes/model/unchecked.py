"""Values of the model without their validators, for a parser that only makes such as would pass them."""

from __future__ import annotations

from typing import Any, TypeVar, cast

import attrs

__all__ = ["unchecked"]

T = TypeVar("T")


def unchecked(cls: type[T]) -> type[T]:
    """
    What makes values of a frozen class as the class itself does, but asks no validator.

    Only for what is known to be valid: a property test validates all that the parser makes so.

    >>> from rrbminutes.model import Paragraph
    >>> unchecked(Paragraph)("Ann went.") == Paragraph("Ann went.")
    True
    """
    fields = attrs.fields(cast("Any", cls))
    known: dict[str, Any] = {"new": object.__new__, "cls": cls}
    takes: dict[bool, list[str]] = {False: [], True: []}
    sets: list[str] = []
    for number, field in enumerate(fields):
        known |= {f"default_{number}": field.default, f"set_{number}": getattr(cls, field.name).__set__}
        default = "" if field.default is attrs.NOTHING else f"=default_{number}"
        takes[field.kw_only].append(f"{field.alias}{default}")
        sets.append(f"    set_{number}(value, {field.alias})\n")
    parameters = ", ".join([*takes[False], *(["*"] if takes[True] else []), *takes[True]])
    exec(f"def made({parameters}):\n    value = new(cls)\n{''.join(sets)}    return value\n", known)
    return cast("type[T]", known["made"])
