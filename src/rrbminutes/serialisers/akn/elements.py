"""Elements of Akoma Ntoso and of our own name space, made and laid out."""

from __future__ import annotations

from lxml import etree

from rrbminutes.serialisers.printing import admitted

__all__ = ["AKN", "READ", "Element", "joined", "laid_out", "made", "read"]

AKN = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
READ = "urn:rrbminutes:read"
"""The name space of what is read from sentences."""

Element = etree._Element
_SPACES = {None: AKN, "rrb": READ}
_OF_WORDS = {f"{{{AKN}}}{tag}" for tag in ("p", "block", "num", "heading", "listIntroduction")}
"""Within these, white space is said."""


def made(tag: str, *children: Element | str | None, **attributes: str | None) -> Element:
    """An element with what stands in it, in order; nothing stands for None.  An underscore ends a name that Python keeps."""
    return _made(f"{{{AKN}}}{tag}", children, attributes)


def read(tag: str, *children: Element | str | None, **attributes: str | None) -> Element:
    """The same, of our own name space."""
    return _made(f"{{{READ}}}{tag}", children, attributes)


def _made(tag: str, children: tuple[Element | str | None, ...], attributes: dict[str, str | None]) -> Element:
    stated = {name.rstrip("_"): admitted(value) for name, value in attributes.items() if value is not None}
    element = etree.Element(tag, stated, nsmap=_SPACES)  # type: ignore[arg-type]
    for child in children:
        if isinstance(child, str):
            _say(element, admitted(child))
        elif child is not None:
            element.append(child)
    return element


def _say(element: Element, words: str) -> None:
    if len(element):
        element[-1].tail = (element[-1].tail or "") + words
    else:
        element.text = (element.text or "") + words


def joined(mark: str, parts: list[Element | str]) -> list[Element | str]:
    """The parts with a mark between each two."""
    return [one for part in parts for one in (mark, part)][1:]


def laid_out(element: Element, level: int = 0) -> None:
    """Put each element that holds no words on a line of its own, further in than what holds it."""
    if element.tag in _OF_WORDS or element.text or not len(element):
        return
    element.text = "\n" + " " * (level + 1)
    for child in element:
        laid_out(child, level + 1)
        child.tail = "\n" + " " * (level + 1)
    element[-1].tail = "\n" + " " * level
