"""Elements of Word's XML, by their local names: files of both kinds (transitional and strict) have the same."""

from __future__ import annotations

from typing import overload

from lxml.etree import _Element

__all__ = ["child", "is_on", "local", "number", "value"]

OFF = ("0", "false", "off", "none")


def local(element: _Element) -> str:
    """The name of an element, without its namespace; empty for a comment."""
    tag: object = element.tag  # of a comment, a function
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def child(element: _Element | None, *names: str) -> _Element | None:
    """The child of that name, and its child, and so on; None where there is none."""
    for name in names:
        element = next((inner for inner in element if local(inner) == name), None) if element is not None else None
    return element


def value(element: _Element | None, otherwise: str | None = None, *, name: str = "val") -> str | None:
    """An attribute; *otherwise* for one that an element lacks; None without an element."""
    if element is None:
        return None
    found = next((str(one) for key, one in element.attrib.items() if str(key).rpartition("}")[2] == name), None)
    return otherwise if found is None else found


@overload
def number(element: _Element | None, otherwise: int, name: str = "val") -> int: ...
@overload
def number(element: _Element | None, otherwise: None, name: str = "val") -> int | None: ...
def number(element: _Element | None, otherwise: int | None, name: str = "val") -> int | None:
    """An attribute that is a whole number; *otherwise* where it is none."""
    try:
        return int(value(element, name=name) or "")
    except ValueError:
        return otherwise


def is_on(element: _Element | None) -> bool:
    """True for a property that is there and not switched off."""
    return element is not None and (value(element, "1") or "") not in OFF
