"""
The numbers that Word prints before paragraphs, which are not in their text.

A paragraph names a list (``num``) and a level; the list's pattern (``abstractNum``) says how numbers of that level look.
"""

from __future__ import annotations

from collections.abc import Mapping

from attrs import define, field, frozen
from lxml.etree import _Element

from rrbminutes.readers.pieces.numbers import counted
from rrbminutes.readers.word.elements import child, local, number, value
from rrbminutes.readers.word.styles import Styles

__all__ = ["BULLET", "Numbering"]

BULLET = "-"
"""How every bullet is printed, whatever its sign."""
DEEPEST = 9


@frozen
class Level:
    """How numbers of a level look: ``text`` has ``%1`` for that of the first level, ``%2`` for that of the second …"""

    start: int = 1
    style: str = "decimal"
    text: str = ""
    restart: int | None = None
    only_figures: bool = False
    paragraph_style: str | None = None

    @classmethod
    def of(cls, element: _Element) -> Level:
        """The level that an element of ``numbering.xml`` says."""
        return cls(
            start=number(child(element, "start"), 1),
            style=value(child(element, "numFmt")) or "decimal",
            text=value(child(element, "lvlText")) or "",
            restart=number(child(element, "lvlRestart"), None),
            only_figures=value(child(element, "isLgl"), "1") not in (None, "0", "false"),
            paragraph_style=value(child(element, "pStyle")),
        )


@frozen
class Numbered:
    """A list: which ``pattern`` it counts by, its levels, and where it starts anew."""

    pattern: str
    levels: Mapping[int, Level]
    starts: Mapping[int, int]


@define
class Numbering:
    """Counts the numbered paragraphs of a document, in their order."""

    lists: Mapping[str, Numbered]
    _counts: dict[str, dict[int, int]] = field(factory=dict, init=False)
    _begun: set[tuple[str, int]] = field(factory=set, init=False)

    @classmethod
    def of(cls, root: _Element | None, styles: Styles) -> Numbering:
        """The lists of ``numbering.xml``; none without it."""
        if root is None:
            return cls({})
        patterns = {value(one, name="abstractNumId") or "": one for one in root if _is(one, "abstractNum")}
        named = {value(one, name="numId") or "": one for one in root if _is(one, "num")}
        lists = {}
        for name, one in named.items():
            pattern = _pattern(value(child(one, "abstractNumId")) or "", patterns, named, styles)
            levels = {number(level, 0, "ilvl"): Level.of(level) for level in patterns.get(pattern, ()) if _is(level, "lvl")}
            starts = {}
            for over in (over for over in one if _is(over, "lvlOverride")):
                depth = number(over, 0, "ilvl")
                own = child(over, "lvl")
                if own is not None:
                    levels[depth] = Level.of(own)
                anew = number(child(over, "startOverride"), None)
                if anew is not None:
                    starts[depth] = anew
            lists[name] = Numbered(pattern, levels, starts)
        return cls(lists)

    def level_of(self, name: str, style: str) -> int | None:
        """The level of a list that is for paragraphs of a style; None where none is."""
        levels = self.lists[name].levels if name in self.lists else {}
        return next((depth for depth, level in levels.items() if level.paragraph_style == style), None)

    def next(self, name: str, depth: int) -> str:
        """What stands before the next paragraph of a list, at a depth from 0; empty where nothing does."""
        known = self.lists.get(name)
        if known is None or depth not in known.levels:
            return ""
        counts = self._counts.setdefault(known.pattern, {})
        level = known.levels[depth]
        if depth in known.starts and (name, depth) not in self._begun:
            counts.pop(depth, None)
        self._begun.add((name, depth))
        counts[depth] = counts[depth] + 1 if depth in counts else known.starts.get(depth, level.start)
        for deeper in [one for one in counts if one > depth]:
            restart = known.levels[deeper].restart if deeper in known.levels else None
            if restart is None or depth < restart:
                del counts[deeper]
        return _printed(level, counts, known)


def _printed(level: Level, counts: Mapping[int, int], known: Numbered) -> str:
    if level.style == "bullet":
        return BULLET
    words = level.text
    for depth in range(DEEPEST):
        mark = f"%{depth + 1}"
        if mark in words:
            upper = known.levels.get(depth, Level())
            style = "decimal" if level.only_figures and upper.style not in ("none", "bullet") else upper.style
            words = words.replace(mark, counted(counts.get(depth, known.starts.get(depth, upper.start)), style))
    return words.strip()


def _pattern(name: str, patterns: Mapping[str, _Element], named: Mapping[str, _Element], styles: Styles) -> str:
    """The pattern that has the levels, where one only names a style of lists."""
    for _ in range(DEEPEST):
        link = value(child(patterns[name], "numStyleLink")) if name in patterns else None
        if link is None:
            return name
        one = named.get(styles.list_of(link) or "")
        direct = next((other for other, found in patterns.items() if value(child(found, "styleLink")) == link), None)
        name = direct or (value(child(one, "abstractNumId")) or "" if one is not None else "")
    return name


def _is(element: _Element, name: str) -> bool:
    return local(element) == name
