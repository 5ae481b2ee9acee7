"""Elements of HTML, made of values and written by the standard library: no string is ever taken for mark-up."""

from __future__ import annotations

from xml.etree import ElementTree

__all__ = ["Child", "Element", "element", "printable", "written"]

Element = ElementTree.Element
Child = Element | str | None
"""What stands within an element; None is nothing."""

REPLACEMENT = "\ufffd"
"""Stands for a character that no document of HTML may have."""


def element(tag: str, *children: Child, **attributes: str) -> Element:
    """
    An element; an attribute whose name is a word of Python has a ``_`` behind it.

    >>> written(element("p", "a < b ", element("b", "c"), " d", class_="x"))
    '<p class="x">a &lt; b <b>c</b> d</p>'
    """
    made = Element(tag, {name.rstrip("_").replace("_", "-"): printable(value) for name, value in attributes.items()})
    for child in children:
        if isinstance(child, str):
            _say(made, printable(child))
        elif child is not None:
            made.append(child)
    return made


def _say(made: Element, words: str) -> None:
    """Put words behind all that stands in an element."""
    if len(made):
        made[-1].tail = (made[-1].tail or "") + words
    else:
        made.text = (made.text or "") + words


def printable(words: str) -> str:
    """*words*, with a mark in place of what Unicode holds to be no character, and HTML forbids."""
    if words.isprintable():
        return words
    return "".join([REPLACEMENT if _is_none(ord(character)) else character for character in words])


def _is_none(code: int) -> bool:
    return code & 0xFFFE == 0xFFFE or 0xFDD0 <= code <= 0xFDEF


def written(made: Element) -> str:
    """An element as HTML, each element within on a line of its own where no words stand beside it."""
    ElementTree.indent(made, " ")
    return ElementTree.tostring(made, encoding="unicode", method="html")
