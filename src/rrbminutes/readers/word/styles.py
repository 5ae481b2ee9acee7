"""The styles of a Word file: what a paragraph has from its style, and from the style that this is based on."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from attrs import frozen
from lxml.etree import _Element

from rrbminutes.readers.word.elements import child, is_on, local, number, value

__all__ = ["DEEPEST_HEADING", "Styles"]

LONGEST = 20
"""Styles that are based on one another."""
DEEPEST_HEADING = 6


@frozen
class Styles:
    """The styles by their ids, the id of that of plain paragraphs, and what all paragraphs have without any."""

    named: Mapping[str, _Element]
    plain: str | None = None
    defaults: _Element | None = None

    @classmethod
    def of(cls, root: _Element | None) -> Styles:
        """The styles of ``styles.xml``; none without it."""
        if root is None:
            return cls({})
        named = {value(one, name="styleId") or "": one for one in root if local(one) == "style"}
        plain = next(
            (
                name
                for name, one in named.items()
                if value(one, name="type") == "paragraph" and value(one, name="default") in ("1", "true", "on")
            ),
            None,
        )
        return cls(named, plain, child(root, "docDefaults", "pPrDefault", "pPr"))

    def chain(self, name: str | None) -> Iterator[tuple[str, _Element]]:
        """A style, the one on which it is based, and so on."""
        name = name if name in self.named else self.plain
        for _ in range(LONGEST):
            if name is None or name not in self.named:
                return
            yield name, self.named[name]
            name = value(child(self.named[name], "basedOn"))

    def name_of(self, name: str | None) -> str:
        """What a style is called, in small letters; empty for none."""
        return next(((value(child(one, "name")) or "").casefold() for _, one in self.chain(name)), "")

    def heading_level(self, name: str | None) -> int | None:
        """The level, from 1, of headings in a style; None for a style of other paragraphs."""
        for _, one in self.chain(name):
            level = number(child(one, "pPr", "outlineLvl"), None)
            if level is not None:
                return level + 1 if level < DEEPEST_HEADING else None
            called = (value(child(one, "name")) or "").casefold()
            if called.startswith("heading ") and called[8:].isdecimal():
                return int(called[8:]) if int(called[8:]) <= DEEPEST_HEADING else None
        return None

    def list_of(self, name: str) -> str | None:
        """The list that a style names; None where it names none."""
        found = (value(child(one, "pPr", "numPr", "numId")) for _, one in self.chain(name))
        return next((one for one in found if one is not None), None)

    def list_level(self, name: str) -> int:
        """The level, from 0, at which a style numbers."""
        found = (number(child(one, "pPr", "numPr", "ilvl"), None) for _, one in self.chain(name))
        return next((one for one in found if one is not None), 0)

    def is_bold(self, name: str | None) -> bool:
        """True for a style in bold."""
        found = (child(one, "rPr", "b") for _, one in self.chain(name))
        return is_on(next((one for one in found if one is not None), None))

    def is_contextual(self, properties: _Element | None, name: str | None) -> bool:
        """True where no gap stands between paragraphs of one style."""
        holders = [properties, *(child(one, "pPr") for _, one in self.chain(name))]
        found = (child(holder, "contextualSpacing") for holder in holders)
        return is_on(next((one for one in found if one is not None), None))

    def space(self, properties: _Element | None, name: str | None, side: str) -> int:
        """The gap ``before`` or ``after`` a paragraph, in twentieths of a point."""
        holders = [properties, *(child(one, "pPr") for _, one in self.chain(name)), self.defaults]
        for holder in holders:
            spacing = child(holder, "spacing")
            if value(spacing, name=f"{side}Autospacing") in ("1", "true", "on"):
                return 280
            found = number(spacing, None, side)
            if found is not None:
                return found
        return 0
